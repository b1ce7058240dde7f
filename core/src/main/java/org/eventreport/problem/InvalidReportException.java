package org.eventreport.problem;

import java.io.Serial;
import java.util.List;

/** Thrown for a report that is not valid. It carries every problem, and its message shows them. */
public final class InvalidReportException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<Problem> problems;
    private final int omitted;

    /**
     * Creates the exception.
     *
     * @param problems the problems, at least one of them an error, in the order of the file
     * @param omitted how many more problems there are
     */
    public InvalidReportException(List<Problem> problems, int omitted) {
        super("The report is not valid:\n" + ProblemText.of(problems, omitted).stripTrailing());
        this.problems = List.copyOf(problems);
        this.omitted = omitted;
    }

    /**
     * Returns the problems.
     *
     * @return the problems in the order of the file, as many as the {@linkplain org.eventreport.format.Limits limits} allow
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns how many problems {@link #problems} leaves out.
     *
     * @return the number of further problems, 0 if there are none
     */
    public int omitted() {
        return omitted;
    }
}
