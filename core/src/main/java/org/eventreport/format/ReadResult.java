package org.eventreport.format;

import java.util.List;
import java.util.Optional;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one report: every problem, and the report if none of them is an error.
 *
 * <pre>{@code
 * ReadResult result = ReportFiles.check(path);
 * result.problems().forEach(System.out::println);
 * result.report().ifPresent(report -> System.out.println(report.title()));
 * }</pre>
 */
public final class ReadResult {

    private final Optional<String> file;
    private final @Nullable Report report;
    private final List<Problem> problems;
    private final int errors;
    private final int warnings;

    ReadResult(Optional<String> file, @Nullable Report report, List<Problem> problems, int errors, int warnings) {
        this.file = file;
        this.report = report;
        this.problems = List.copyOf(problems);
        this.errors = errors;
        this.warnings = warnings;
    }

    /**
     * Returns the file that was read.
     *
     * @return the name that the caller gave; absent if the text did not come from a file
     */
    public Optional<String> file() {
        return file;
    }

    /**
     * Returns the report.
     *
     * @return the report; absent if there are errors, or if it lost a value to a problem that is switched off
     */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /**
     * Returns the problems.
     *
     * @return the problems in the order of the file, no more than {@link Limits#maxProblems}
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns how many errors there are.
     *
     * @return the number of errors, including those that {@link #problems} leaves out
     */
    public int errors() {
        return errors;
    }

    /**
     * Returns how many warnings there are.
     *
     * @return the number of warnings, including those that {@link #problems} leaves out
     */
    public int warnings() {
        return warnings;
    }

    /**
     * Returns how many problems {@link #problems} leaves out.
     *
     * @return the number of further problems, 0 if there are none
     */
    public int omitted() {
        return errors + warnings - problems.size();
    }

    /**
     * Returns the report, or throws an exception.
     *
     * @return the report
     * @throws InvalidReportException with every problem, if there is no report
     */
    public Report orThrow() {
        if (report == null) {
            throw new InvalidReportException(problems, omitted());
        }
        return report;
    }

    /** Returns the problems as text for people, each with its line; empty if there are none. */
    @Override
    public String toString() {
        return ProblemText.of(problems, omitted());
    }
}
