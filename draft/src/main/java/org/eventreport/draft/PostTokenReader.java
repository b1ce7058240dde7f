package org.eventreport.draft;

import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.model.ExtensionValue;

/** The tokens of a post. At the start of its object there are also the proposed ones, which have the place of the object. */
final class PostTokenReader implements TokenReader {

    private enum State {
        START,
        PROPOSALS,
        POST
    }

    private final TokenReader post;
    private final TokenReader proposals;
    private State state = State.START;

    PostTokenReader(TokenReader post, TokenBuffer proposals) {
        this.post = post;
        this.proposals = proposals.reader(null);
    }

    @Override
    public Token next() {
        if (state == State.START) {
            Token first = post.next();
            state = first == Token.BEGIN_OBJECT ? State.PROPOSALS : State.POST;
            return first;
        }
        if (state == State.PROPOSALS) {
            Token proposed = proposals.next();
            if (proposed != Token.END_DOCUMENT) {
                return proposed;
            }
            state = State.POST;
        }
        return post.next();
    }

    @Override
    public String text() {
        return state == State.PROPOSALS ? proposals.text() : post.text();
    }

    @Override
    public int position() {
        return post.offset();
    }

    @Override
    public boolean isAlias() {
        return post.isAlias();
    }

    @Override
    public ExtensionValue plainValue(String text) {
        return post.plainValue(text);
    }
}
