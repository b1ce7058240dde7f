package org.eventreport.yaml;

import java.util.List;
import org.eventreport.format.Token;
import org.eventreport.format.TokenReader;
import org.eventreport.model.ExtensionValue;

/** The tokens of a post, and at the beginning of its object those that are proposed. */
final class DraftTokenReader implements TokenReader {

    private final TokenReader post;
    private final List<ProposedToken> proposed;
    private int next;
    private boolean atProposed;

    DraftTokenReader(TokenReader post, List<ProposedToken> proposed) {
        this.post = post;
        this.proposed = proposed;
        this.next = -1;
    }

    @Override
    public boolean nextDocument() {
        return post.nextDocument();
    }

    @Override
    public Token next() {
        if (next < 0) {
            Token first = post.next();
            next = first == Token.BEGIN_OBJECT ? 0 : proposed.size();
            return first;
        }
        atProposed = next < proposed.size();
        return atProposed ? proposed.get(next++).token() : post.next();
    }

    @Override
    public String text() {
        return atProposed ? proposed.get(next - 1).text() : post.text();
    }

    /** A proposed token stands where the object begins. */
    @Override
    public int offset() {
        return post.offset();
    }

    @Override
    public ExtensionValue plainValue() {
        return post.plainValue();
    }

    @Override
    public TokenReader replay() {
        return new DraftTokenReader(post.replay(), proposed);
    }
}
