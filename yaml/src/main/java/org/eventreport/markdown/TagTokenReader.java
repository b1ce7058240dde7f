package org.eventreport.markdown;

import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;

/** The tokens of a list of tags that is one text, with commas between them. Empty tags are left out. */
final class TagTokenReader implements TokenReader {

    private final String text;
    private final int offset;
    private boolean begun;
    private int next;
    private String tag = "";

    TagTokenReader(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    @Override
    public Token next() {
        if (!begun) {
            begun = true;
            return Token.BEGIN_LIST;
        }
        while (next <= text.length()) {
            int comma = text.indexOf(',', next);
            int end = comma < 0 ? text.length() : comma;
            tag = text.substring(next, end).strip();
            next = end + 1;
            if (!tag.isEmpty()) {
                return Token.TEXT;
            }
        }
        return Token.END_LIST;
    }

    @Override
    public String text() {
        return tag;
    }

    @Override
    public int position() {
        return offset;
    }
}
