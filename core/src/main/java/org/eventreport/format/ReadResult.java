package org.eventreport.format;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eventreport.format.spi.Source;
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
public final class ReadResult implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable String file;
    private final int document;
    private final @Nullable Report report;
    private final List<Problem> problems;
    private final int errors;
    private final int warnings;
    private final transient Documents.@Nullable Origin origin;
    private final int maxProblems;

    ReadResult(
            Source source,
            @Nullable Report report,
            List<Problem> problems,
            int errors,
            int warnings,
            Documents.@Nullable Origin origin,
            int maxProblems) {
        this.file = source.file().orElse(null);
        this.document = source.document();
        this.report = report;
        this.problems = List.copyOf(problems);
        this.errors = errors;
        this.warnings = warnings;
        this.origin = origin;
        this.maxProblems = maxProblems;
    }

    /**
     * Returns the file that was read.
     *
     * @return the name that the caller gave; absent if the text did not come from a file
     */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Returns which document of the file it is: of a YAML stream, a JSON array or JSON Lines.
     *
     * @return the number of the document, from 1; blank lines and comments between documents do not count
     */
    public int document() {
        return document;
    }

    /** Returns what opens the file again; null if the report did not come from a file, or the result from another process. */
    Documents.@Nullable Origin origin() {
        return origin;
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

    /**
     * Returns the reports of many results, one by one. At the first result without a report, the stream reads all others, and
     * throws an exception with the problems of those that have no report.
     *
     * <pre>{@code
     * try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
     *     long talks = ReadResult.reports(results).mapToLong(report -> report.talks().size()).sum();
     * }
     * }</pre>
     *
     * @param results the results
     * @return the reports, which throw an {@link InvalidReportException}; closed with the results
     */
    public static Stream<Report> reports(Stream<ReadResult> results) {
        Iterator<ReadResult> all = results.iterator();
        Iterator<Report> reports = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Report next() {
                ReadResult result = all.next();
                if (result.report == null) {
                    throw invalid(result, all);
                }
                return result.report;
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(reports, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(results::close);
    }

    private static InvalidReportException invalid(ReadResult first, Iterator<ReadResult> others) {
        List<Problem> problems = new ArrayList<>(first.problems);
        int omitted = first.omitted();
        while (others.hasNext()) {
            ReadResult other = others.next();
            if (other.report == null) {
                int kept = Math.min(other.problems.size(), first.maxProblems - problems.size());
                problems.addAll(other.problems.subList(0, kept));
                omitted += other.errors + other.warnings - kept;
            }
        }
        return new InvalidReportException(problems, omitted);
    }

    /**
     * Returns the problems as text for people, each with its line; without any, the file and {@code no problems}. Each line
     * ends with a line feed.
     */
    @Override
    public String toString() {
        return errors + warnings > 0 ? ProblemText.of(problems, omitted()) : clean() + "\n";
    }

    private String clean() {
        String where =
                file == null ? "" : ProblemText.visible(file) + (document > 1 ? ", document " + document : "") + ": ";
        return where
                + (report == null ? "no report, as it lost a value to a problem that is switched off" : "no problems");
    }
}
