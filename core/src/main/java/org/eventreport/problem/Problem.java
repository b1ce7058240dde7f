package org.eventreport.problem;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a report, or worth another look: what, where, and what to do.
 *
 * <pre>{@code
 * for (Problem problem : ReportFiles.check(path).problems()) {
 *     System.out.println(problem);   // talks.yaml:7:14: error: "2014-11-31" is not a calendar date; … [invalid-date]
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class Problem implements WithProblem, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Problem() {}

    /** A builder of a problem. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder of a problem that the format names, with its severity. */
    public static Builder builder(ProblemCode code) {
        return new Builder().code(code.word()).severity(code.severity());
    }

    /** What sort of problem it is: the word of a {@link ProblemCode}, or of a caller's own rule. */
    public abstract String code();

    /** How bad it is. */
    public abstract Severity severity();

    /** What is wrong, and what would be right. */
    public abstract String message();

    /**
     * Which value of the report it is about: a JSON Pointer (RFC 6901) from the root of the report. For a missing field
     * it names the field.
     */
    public abstract String pointer();

    /** What was probably meant. */
    public abstract Optional<String> suggestion();

    /** Where it stands; absent for a report that was not read from a text. */
    public abstract Optional<Place> place();

    /** The problem in one line. */
    @Override
    public String toString() {
        return ProblemText.line(this);
    }

    /** Builds a {@link Problem}. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
