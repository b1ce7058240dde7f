package org.eventreport.format.spi;

import java.io.Serial;
import org.eventreport.problem.ProblemCode;

/** Thrown where a text cannot be read any further. It becomes a problem at that place. */
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final int offset;

    /**
     * Creates the exception.
     *
     * @param code {@link ProblemCode#SYNTAX}, {@link ProblemCode#ENCODING} or {@link ProblemCode#LIMIT_EXCEEDED}
     * @param message what is wrong, and what to write instead
     * @param offset where, as an index into {@link Source#text}
     */
    public UnreadableException(ProblemCode code, String message, int offset) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
    }

    /**
     * Returns the exception for another place, for a text that is part of a larger one.
     *
     * @param other the index into the larger text
     * @return an exception with the same code and message
     */
    public UnreadableException at(int other) {
        return new UnreadableException(code, reason(), other);
    }

    /**
     * Returns the code of the problem.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Returns the message of the problem.
     *
     * @return what is wrong, and what to write instead
     */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /**
     * Returns where reading ends.
     *
     * @return an index into {@link Source#text}
     */
    public int offset() {
        return offset;
    }
}
