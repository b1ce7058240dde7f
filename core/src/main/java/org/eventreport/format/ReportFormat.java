package org.eventreport.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.schema.ValueCheck;

/**
 * A format of report files: reads, checks and writes reports. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * Report report = YamlFormat.yaml().read(text);            // throws InvalidReportException
 * ReadResult result = JsonFormat.json().check(stream);     // tells every problem
 * String yaml = YamlFormat.yaml().write(report);
 * }</pre>
 *
 * <p>Whatever the bytes, nothing else comes out than a report, problems, or the {@link IOException} of the stream.
 *
 * <p>Formats are found by {@link java.util.ServiceLoader}: one that is on the class path or module path, and named as a
 * provider of this class with a public constructor of no arguments, serves {@link org.eventreport.ReportFiles} too.
 */
public abstract class ReportFormat {

    private final ReadOptions options;

    /** A format that reads with these options. */
    protected ReportFormat(ReadOptions options) {
        this.options = options;
    }

    /** What the format is called, such as {@code yaml}. */
    public abstract String name();

    /** How the names of its files end, without the dot; the first is the usual one. */
    public abstract List<String> fileExtensions();

    /**
     * Whether a file in a folder, whose name ends as the format's files do, is meant to be a report.
     *
     * @throws IOException if the file cannot be read
     */
    public boolean claims(Path file) throws IOException {
        return true;
    }

    /** The same format, reading with other options. */
    public abstract ReportFormat with(ReadOptions options);

    /** The tokens of a text; {@link UnreadableException} where it cannot even begin. */
    protected abstract TokenReader tokens(Source source, Limits limits);

    /** A writer of as many reports as this, in the canonical form. */
    protected abstract TokenWriter tokenWriter(StringBuilder out, int reports);

    /** The texts that are read one by one; the text itself, but for formats of one report a line. */
    protected List<Source> parts(Source source) {
        return List.of(source);
    }

    /**
     * Reads the one report of a text.
     *
     * @throws InvalidReportException with every problem, where the text does not give a report
     */
    public final Report read(String text) {
        return check(text).orThrow();
    }

    /**
     * Reads the one report of a text in UTF-8.
     *
     * @throws InvalidReportException with every problem, where the text does not give a report
     */
    public final Report read(byte[] bytes) {
        return check(bytes).orThrow();
    }

    /**
     * Reads the one report of a stream in UTF-8, which stays open.
     *
     * @throws InvalidReportException with every problem, where the text does not give a report
     */
    public final Report read(InputStream stream) throws IOException {
        return check(stream).orThrow();
    }

    /**
     * Reads the one report of a reader, which stays open.
     *
     * @throws InvalidReportException with every problem, where the text does not give a report
     */
    public final Report read(Reader reader) throws IOException {
        return check(reader).orThrow();
    }

    /**
     * Reads the one report of a file.
     *
     * @throws InvalidReportException with every problem, where the file does not give a report
     */
    public final Report read(Path path) throws IOException {
        return check(path).orThrow();
    }

    /** Reads the one report of a text, and tells every problem. */
    public final ReadResult check(String text) {
        return check(Source.of(text));
    }

    /** Reads the one report of a text in UTF-8, and tells every problem. */
    public final ReadResult check(byte[] bytes) {
        return check(Source.of(bytes));
    }

    /** Reads the one report of a stream in UTF-8, which stays open, and tells every problem. */
    public final ReadResult check(InputStream stream) throws IOException {
        return check(Source.of(stream, options.limits()));
    }

    /** Reads the one report of a reader, which stays open, and tells every problem. */
    public final ReadResult check(Reader reader) throws IOException {
        return check(Source.of(reader));
    }

    /** Reads the one report of a file, and tells every problem. */
    public final ReadResult check(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return check(Source.of(stream, options.limits()).named(path.toString()));
        }
    }

    /** Reads the one report of a text, and tells every problem. */
    public final ReadResult check(Source source) {
        return new Reading(this, options).one(source.cutTo(options.limits()));
    }

    /** Reads each report of a text that may hold several, or none, and tells every problem. */
    public final List<ReadResult> checkAll(Source source) {
        return new Reading(this, options).all(source);
    }

    /** Reads each report of a file that may hold several, or none, and tells every problem. */
    public final List<ReadResult> checkAll(Path path) throws IOException {
        return checkAll(Source.of(path));
    }

    /**
     * Reads each report of a text that may hold several, or none.
     *
     * @throws InvalidReportException with every problem, where one of them has errors
     */
    public final List<Report> readAll(Source source) {
        List<ReadResult> results = checkAll(source);
        if (results.stream().anyMatch(result -> result.errors() > 0)) {
            throw new InvalidReportException(
                    results.stream()
                            .flatMap(result -> result.problems().stream())
                            .toList(),
                    results.stream().mapToInt(ReadResult::omitted).sum());
        }
        return results.stream().map(ReadResult::orThrow).toList();
    }

    /**
     * Reads each report of a file that may hold several, or none.
     *
     * @throws InvalidReportException with every problem, where one of them has errors
     */
    public final List<Report> readAll(Path path) throws IOException {
        return readAll(Source.of(path));
    }

    /**
     * Writes a report in the canonical form.
     *
     * @throws InvalidReportException if a value of the report cannot be written so that it is read again
     */
    public final String write(Report report) {
        return writeAll(List.of(report));
    }

    /**
     * Writes a report to a stream in UTF-8, which is flushed and stays open.
     *
     * @throws InvalidReportException as {@link #write(Report)}; nothing is written then
     */
    public final void write(Report report, OutputStream stream) throws IOException {
        stream.write(write(report).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    /**
     * Writes a report to a writer, which is flushed and stays open.
     *
     * @throws InvalidReportException as {@link #write(Report)}; nothing is written then
     */
    public final void write(Report report, Writer writer) throws IOException {
        writer.write(write(report));
        writer.flush();
    }

    /**
     * Writes a report to a file, in place of what it held: at any time the file is the old one or the new one.
     *
     * @throws InvalidReportException as {@link #write(Report)}; the file stays as it was
     */
    public final void write(Report report, Path path) throws IOException {
        writeAll(List.of(report), path);
    }

    /**
     * Writes several reports as one text. A text of one report is the same as {@link #write(Report)} gives.
     *
     * @throws InvalidReportException if a value of a report cannot be written so that it is read again
     */
    public final String writeAll(List<Report> reports) {
        Limits limits = options.limits();
        for (Report report : reports) {
            List<Problem> problems = ValueCheck.problems(report, limits.maxDepth());
            if (!problems.isEmpty()) {
                int told = Math.min(problems.size(), limits.maxProblems());
                throw new InvalidReportException(problems.subList(0, told), problems.size() - told);
            }
        }
        StringBuilder text = new StringBuilder();
        try (TokenWriter out = tokenWriter(text, reports.size())) {
            ReportTokens tokens = new ReportTokens(out);
            reports.forEach(tokens::write);
        }
        return text.toString();
    }

    /**
     * Writes several reports to one file, in place of what it held: at any time the file is the old one or the new one.
     *
     * @throws InvalidReportException as {@link #writeAll(List)}; the file stays as it was
     */
    public final void writeAll(List<Report> reports, Path path) throws IOException {
        AtomicFile.write(path, writeAll(reports).getBytes(StandardCharsets.UTF_8));
    }
}
