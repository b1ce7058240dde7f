package org.eventreport.markdown;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A key of an object, and its value.
 *
 * @param name the text of the key; null for one that is no text
 * @param key the tokens of the key
 * @param value the tokens of the value, as far as they could be read
 */
record Member(@Nullable String name, TokenBuffer key, TokenBuffer value) {

    /** The members of an object, as far as they could be read. */
    record Members(List<Member> list, @Nullable UnreadableException failure) {}

    /** Reads the members of an object that has just begun, up to its end. */
    static Members readAll(TokenReader in) {
        List<Member> members = new ArrayList<>();
        try {
            for (Token token = in.next(); token != Token.END_OBJECT; token = in.next()) {
                TokenBuffer key = new TokenBuffer();
                TokenBuffer value = new TokenBuffer();
                members.add(new Member(token == Token.NAME ? in.text() : null, key, value));
                key.copyValue(in, token);
                value.copyValue(in, in.next());
            }
            return new Members(members, null);
        } catch (UnreadableException e) {
            return new Members(members, e);
        }
    }

    /** Returns where the key is, as an index into the text. */
    int offset() {
        return key.firstOffset();
    }

    /** Returns the text of the value, if it is one text, or null. */
    @Nullable
    String text() {
        return value.singleText();
    }

    /** Returns whether the value is a plain {@code false}. */
    boolean isFalse() {
        String text = text();
        return text != null && value.first() == Token.PLAIN && text.equalsIgnoreCase("false");
    }

    void writeTo(TokenBuffer out) {
        out.addAll(key);
        out.addAll(value);
    }
}
