package org.eventreport.problem;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a report, or that is worth another look.
 *
 * <pre>{@code
 * for (Problem problem : ReportFiles.check(path).problems()) {
 *     System.out.println(problem);   // talks.yaml:7:14: error: "2014-11-31" is not a day of the calendar [invalid-date]
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class Problem implements WithProblem, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int MAX_MESSAGE = 500;

    Problem() {}

    /**
     * Returns a builder of a problem.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder of a problem of the format.
     *
     * @param code the code, which gives the severity too
     * @return a builder that has code and severity
     */
    public static Builder builder(ProblemCode code) {
        return new Builder().code(code.keyword()).severity(code.severity());
    }

    /**
     * Returns what kind of problem it is.
     *
     * @return the {@linkplain ProblemCode#keyword keyword} of a code of the format, such as {@code invalid-date}, or the
     *     {@linkplain org.eventreport.validation.spi.Rule#code code} of another rule
     */
    public abstract String code();

    /**
     * Returns how severe it is.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns what is wrong, and what to write instead.
     *
     * @return a message of one line and at most 500 characters; the rest of a longer one is left out
     */
    public abstract String message();

    /**
     * Returns the value that the problem is about, or the field that is missing.
     *
     * @return the pointer from the root of the report
     */
    public abstract JsonPointer pointer();

    /**
     * Returns what was probably meant.
     *
     * @return the text to write instead, if there is a likely one
     */
    public abstract Optional<String> suggestion();

    /**
     * Returns where in a file the problem is.
     *
     * @return the place; absent for a report that was not read from a text
     */
    public abstract Optional<Place> place();

    /** Keeps the message short, whatever a format or a rule quotes in it. */
    @Value.Check
    Problem withShortMessage() {
        return message().length() <= MAX_MESSAGE ? this : withMessage(ProblemText.shortened(message(), MAX_MESSAGE));
    }

    /** Returns the problem on one line: place, severity, message and code. */
    @Override
    public String toString() {
        return ProblemText.line(this);
    }

    /** Builds a {@link Problem}. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
