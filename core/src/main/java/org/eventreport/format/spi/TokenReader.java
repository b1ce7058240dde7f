package org.eventreport.format.spi;

import java.util.function.Consumer;
import org.eventreport.model.ExtensionValue;

/**
 * A pull stream of the tokens of one document.
 *
 * <p>{@link #next} returns the tokens of one value, then {@link Token#END_DOCUMENT}, and is not called again. The
 * tokens are well-formed: each object and list that starts also ends, and in an object a {@link Token#NAME} precedes
 * each value. {@link Token#UNSUPPORTED} may precede a value or, in place of a name, another value that is the key.
 * {@link #text}, {@link #offset} and {@link #isAlias} refer to the current token, the one that {@code next} returned
 * last.
 *
 * <p>All methods throw {@link UnreadableException} where the text cannot be read any further.
 */
public interface TokenReader {

    /**
     * Moves to the next token.
     *
     * @return the token
     */
    Token next();

    /**
     * Returns the text of the current token.
     *
     * @return the text of a {@link Token#NAME}, {@link Token#TEXT} or {@link Token#PLAIN}, the literal of a
     *     {@link Token#NUMBER} or {@link Token#BOOLEAN}, or what an {@link Token#UNSUPPORTED} is, for a message
     */
    String text();

    /**
     * Returns where the current token starts, as cheaply as the format can tell: it is asked for each token.
     *
     * @return a number that {@link #offsetAt} takes
     */
    int position();

    /**
     * Returns which character a token starts with. It is asked only for problems, mostly in the order of the text.
     *
     * @param position what {@link #position} returned for the token
     * @return an index into {@link Source#text}; by default the position itself
     */
    default int offsetAt(int position) {
        return position;
    }

    /**
     * Returns where the current token starts.
     *
     * @return an index into {@link Source#text}
     */
    default int offset() {
        return offsetAt(position());
    }

    /**
     * Returns whether the current token is repeated here by reference, such as by an alias in YAML. There is a limit
     * for such tokens, as a short text may expand to many of them.
     *
     * @return whether the token is part of what an alias expands to
     */
    default boolean isAlias() {
        return false;
    }

    /**
     * Returns whether the current token is not in the text, but follows from the indentation of what comes next, such as
     * the end of an object in YAML. If that cannot be read, the token may be a consequence of the same mistake.
     *
     * @return whether the token is implied
     */
    default boolean isImplied() {
        return false;
    }

    /**
     * Returns what a {@link Token#PLAIN} is where no field gives it a type. Only formats that have such tokens implement
     * it.
     *
     * @param text the text of the token
     * @return the value
     */
    default ExtensionValue plainValue(String text) {
        throw new IllegalStateException("the format has no plain scalars");
    }

    /**
     * Reads the rest of the value that starts with the current token, up to its last token.
     *
     * @param first the current token
     * @param action is called for each token of the value while that is the current token, the first one included
     */
    default void readValue(Token first, Consumer<Token> action) {
        int open = 0;
        Token token = first;
        while (true) {
            action.accept(token);
            switch (token) {
                case BEGIN_OBJECT, BEGIN_LIST -> open++;
                case END_OBJECT, END_LIST -> open--;
                default -> {}
            }
            if (open == 0 && token != Token.UNSUPPORTED) {
                return;
            }
            token = next();
        }
    }

    /**
     * Skips the rest of the value that starts with the current token.
     *
     * @param first the current token
     */
    default void skipValue(Token first) {
        readValue(first, token -> {});
    }
}
