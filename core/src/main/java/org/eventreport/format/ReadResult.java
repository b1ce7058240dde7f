package org.eventreport.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * What reading one report gave: every problem, and where none of them is an error, the report.
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

    /** The same with one more error, behind all others, and so with no report. */
    ReadResult with(Problem error) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(error);
        return new ReadResult(file, null, all, errors + 1, warnings);
    }

    /** The file that was read, as the caller named it; absent for a text that came from no file. */
    public Optional<String> file() {
        return file;
    }

    /** The report; absent where there are errors, or where a value was lost to a problem that is switched off. */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** The problems, in the order of the file; no more than {@link Limits#maxProblems}. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many errors there are, those beyond the limit on problems included. */
    public int errors() {
        return errors;
    }

    /** How many warnings there are, those beyond the limit on problems included. */
    public int warnings() {
        return warnings;
    }

    /** How many problems there are beyond those that {@link #problems} tells. */
    public int omitted() {
        return errors + warnings - problems.size();
    }

    /**
     * The report, where there is one.
     *
     * @throws InvalidReportException with every problem, where there is none
     */
    public Report orThrow() {
        if (report == null) {
            throw new InvalidReportException(problems, omitted());
        }
        return report;
    }

    /** The problems as a person reads them, each with its line; empty where there are none. */
    @Override
    public String toString() {
        return ProblemText.of(problems, omitted());
    }
}
