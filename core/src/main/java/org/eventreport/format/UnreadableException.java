package org.eventreport.format;

import java.io.Serial;
import org.eventreport.problem.ProblemCode;

/** Thrown by a {@link TokenReader} where its text cannot be read any further; it becomes a problem there. */
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final int offset;

    /**
     * Says why reading ends.
     *
     * @param code {@link ProblemCode#SYNTAX}, {@link ProblemCode#ENCODING} or {@link ProblemCode#LIMIT_EXCEEDED}
     * @param message what is wrong, and what would be right, for the author of the text
     * @param offset where, as an index into {@link Source#text}
     */
    public UnreadableException(ProblemCode code, String message, int offset) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
    }

    /** The same at another index, for a text that is part of a larger one. */
    public UnreadableException at(int other) {
        return new UnreadableException(code, reason(), other);
    }

    ProblemCode code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** Where reading ends, as an index into {@link Source#text}. */
    public int offset() {
        return offset;
    }
}
