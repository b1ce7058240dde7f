package org.eventreport.format;

import org.eventreport.model.ExtensionValue;

/**
 * A pull stream of the tokens of a text, one document after the other.
 *
 * <p>Rules: {@link #nextDocument} comes first; after each true from it, {@link #next} gives the tokens of one value,
 * well-formed: as many ends as beginnings, and in an object a {@link Token#NAME} (or a {@link Token#FOREIGN} key) before
 * each value. Nobody asks for more. {@link #text} and {@link #offset} speak of the token given last.
 *
 * <p>All methods throw {@link UnreadableException} where the text cannot be read any further.
 */
public interface TokenReader {

    /** Moves to the next document, and tells whether there is one; {@link #offset} is then where it begins. */
    boolean nextDocument();

    /** Moves to the next token. */
    Token next();

    /**
     * The text of a {@link Token#NAME}, {@link Token#TEXT} or {@link Token#PLAIN}; the literal of a {@link Token#NUMBER}
     * or {@link Token#BOOLEAN}; what a {@link Token#FOREIGN} is.
     */
    String text();

    /** Where the token begins, as an index into {@link Source#text}. Asked only where there is a problem. */
    int offset();

    /** What a {@link Token#PLAIN} is where no field says its type. Only for formats that have such tokens. */
    default ExtensionValue plainValue() {
        throw new IllegalStateException("no plain scalar is at hand");
    }

    /** The tokens of the same document once more, from its beginning, for finding places. */
    TokenReader replay();
}
