package org.eventreport.yaml;

import org.eventreport.format.Token;

/** A token that is not in the post. */
record ProposedToken(Token token, String text) {

    static ProposedToken name(String name) {
        return new ProposedToken(Token.NAME, name);
    }

    static ProposedToken text(String text) {
        return new ProposedToken(Token.TEXT, text);
    }
}
