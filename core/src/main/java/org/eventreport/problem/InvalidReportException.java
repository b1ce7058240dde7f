package org.eventreport.problem;

import java.io.Serial;
import java.util.List;

/**
 * Thrown where a report is wanted and what there is does not give one. It carries every problem, and its message shows
 * them all.
 */
public final class InvalidReportException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<Problem> problems;
    private final int omitted;

    /**
     * Made of the problems of one reading or writing, at least one of them an error.
     *
     * @param problems the problems, in the order of the file
     * @param omitted how many more there are than {@code problems} tells
     */
    public InvalidReportException(List<Problem> problems, int omitted) {
        super("The report is not valid:\n" + ProblemText.of(problems, omitted).stripTrailing());
        this.problems = List.copyOf(problems);
        this.omitted = omitted;
    }

    /** The problems, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there are beyond those that {@link #problems} tells. */
    public int omitted() {
        return omitted;
    }
}
