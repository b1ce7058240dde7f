package org.eventreport.format.spi;

import java.util.Optional;
import org.eventreport.problem.Place;

/**
 * The tokens of a value within a document that is not read by a {@link FormatProvider}, but by a program that has a parser of
 * its own. {@link org.eventreport.format.ValueBinding} reads a report, or a part of one, from them.
 *
 * <p>They are the tokens of that value alone, as if it were a document. As there is no {@link Source}, their positions and
 * offsets are any numbers that grow from token to token.
 */
public interface EmbeddedTokens extends TokenReader {

    /**
     * Returns where a token is.
     *
     * @param offset the offset of a token that was read, or of an {@link UnreadableException}
     * @return the place in the document; empty if it has no lines, or if that is not known
     */
    Optional<Place> placeAt(int offset);
}
