package org.eventreport.markdown;

import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.ExtensionValue;

/** The tokens of a part of a text, with their places in the whole text. */
final class PartTokenReader implements TokenReader {

    private final TokenReader part;
    private final int start;

    PartTokenReader(TokenReader part, int start) {
        this.part = part;
        this.start = start;
    }

    @Override
    public Token next() {
        try {
            return part.next();
        } catch (UnreadableException e) {
            throw e.at(start + e.offset());
        }
    }

    @Override
    public String text() {
        return part.text();
    }

    @Override
    public int position() {
        return start + part.offset();
    }

    @Override
    public boolean isAlias() {
        return part.isAlias();
    }

    @Override
    public boolean isImplied() {
        return part.isImplied();
    }

    @Override
    public ExtensionValue plainValue(String text) {
        return part.plainValue(text);
    }
}
