package org.eventreport.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes reports in one format. Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = YamlFormat.yaml().read(text);            // throws InvalidReportException
 * ReadResult result = JsonFormat.json().check(stream);     // finds every problem
 * String yaml = YamlFormat.yaml().write(report);
 * }</pre>
 *
 * <p>Whatever the bytes, reading gives reports or problems, or throws the {@link IOException} of a stream or file. What
 * is written can be read again with the same options: a report with errors is rejected with its problems, and nothing
 * is written.
 *
 * <p>Formats are equal if their providers and options are. A format is serializable if both are, as those of this project
 * are; so it can travel in the closures of data engines.
 */
public final class ReportFormat extends ReportReader implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final FormatProvider provider;
    private final ReadOptions options;
    private final transient DocumentWriter documents;

    /** What is serialized. The rest is made of it. */
    private record SerializedFormat(FormatProvider provider, ReadOptions options) implements Serializable {
        @Serial
        private Object readResolve() {
            return new ReportFormat(provider, options);
        }
    }

    private ReportFormat(FormatProvider provider, ReadOptions options) {
        super(provider, options);
        this.provider = provider;
        this.options = options;
        this.documents = new DocumentWriter(provider, options);
    }

    /**
     * Returns the format that a provider implements, with the default options.
     *
     * @param provider the provider
     * @return the format
     */
    public static ReportFormat of(FormatProvider provider) {
        return new ReportFormat(provider, ReadOptions.defaults());
    }

    /**
     * Returns the format with other options.
     *
     * @param options the options to read and write with
     * @return the same format with these options
     */
    public ReportFormat withOptions(ReadOptions options) {
        return new ReportFormat(provider, options);
    }

    /**
     * Returns the name of the format.
     *
     * @return the name, such as {@code yaml}
     */
    public String name() {
        return provider.name();
    }

    /**
     * Returns the endings of file names.
     *
     * @return the endings in lower case, without the dot, the usual one first
     */
    public List<String> fileExtensions() {
        return provider.fileExtensions();
    }

    /**
     * Returns whether a file in a folder, whose name has an ending of the format, is meant to be a report. Markdown
     * without front matter, such as a README, is not.
     *
     * @param file the file
     * @return whether to read the file as a report
     * @throws IOException if the file cannot be read
     */
    public boolean claims(Path file) throws IOException {
        return provider.claims(file);
    }

    /**
     * Returns whether a file of the format can contain a number of reports. Markdown contains exactly one, and YAML at
     * least one.
     *
     * @param reports a number, 0 or more
     * @return whether that many reports can be written to one file
     */
    public boolean canContain(int reports) {
        return provider.canContain(reports);
    }

    /**
     * Reads every report of several files, and finds every problem. The files are read while the results are used, on all
     * cores, and only a few reports are in memory at a time. The results throw an {@link UncheckedIOException} if a file
     * cannot be read.
     *
     * @param files the files, in UTF-8
     * @param formats returns the format of a file
     * @return a result for each report, in the order of the files; close it after use
     */
    public static Stream<ReadResult> checkAll(List<Path> files, Function<Path, ReportFormat> formats) {
        return new FileDocuments(files, formats).results();
    }

    /**
     * Writes a report in the canonical form: the same report always gives the same text.
     *
     * @param report the report
     * @return the text
     * @throws InvalidReportException with its errors, if the report could not be read again
     */
    public String write(Report report) {
        return writeAll(Stream.of(report));
    }

    /**
     * Writes a report to a stream, in UTF-8.
     *
     * @param report the report
     * @param stream the stream, which is flushed and stays open
     * @throws InvalidReportException with its errors, if the report could not be read again; nothing is written then
     * @throws IOException if the stream cannot be written to
     */
    public void write(Report report, OutputStream stream) throws IOException {
        writeAll(Stream.of(report), stream);
    }

    /**
     * Writes a report to a writer.
     *
     * @param report the report
     * @param writer the writer, which is flushed and stays open
     * @throws InvalidReportException with its errors, if the report could not be read again; nothing is written then
     * @throws IOException if the writer cannot be written to
     */
    public void write(Report report, Writer writer) throws IOException {
        writeAll(Stream.of(report), writer);
    }

    /**
     * Writes a report to a file. The file is replaced as a whole: at any time it is the old one or the new one, even if
     * the process is killed or the disk is full.
     *
     * <p>The file keeps its permissions, and its owner and group if the process may give them. If it may not, still
     * nobody but the new owner may read the file who could not before (POSIX). A symbolic link is followed, also to a
     * file that does not exist. A device or a pipe is not replaced but written to.
     *
     * @param report the report
     * @param file the file
     * @throws InvalidReportException with its errors, if the report could not be read again; nothing is written then
     * @throws IOException that names the file, if it cannot be written; the old file is kept then
     */
    public void write(Report report, Path file) throws IOException {
        writeAll(Stream.of(report), file);
    }

    /**
     * Writes several reports as one text. The text of one report is the same as {@link #write(Report)} gives.
     *
     * @param reports the reports
     * @return the text
     * @throws InvalidReportException with the errors of the first report that could not be read again
     * @throws IllegalArgumentException if a text of the format cannot contain that many reports
     */
    public String writeAll(Stream<Report> reports) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        inMemory(() -> {
            writeAll(reports, all);
            return all;
        });
        return all.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes several reports to a stream, in UTF-8. Only one of them is in memory at a time.
     *
     * @param reports the reports
     * @param stream the stream, which is flushed and stays open
     * @throws InvalidReportException with the errors of the first report that could not be read again; the reports before it
     *     are written then
     * @throws IllegalArgumentException if a file of the format cannot contain that many reports; nothing is written then
     * @throws IOException if the stream cannot be written to
     */
    public void writeAll(Stream<Report> reports, OutputStream stream) throws IOException {
        documents.write(reports.iterator(), bytes -> bytes.writeTo(stream));
        stream.flush();
    }

    /**
     * Writes several reports to a writer. Only one of them is in memory at a time.
     *
     * @param reports the reports
     * @param writer the writer, which is flushed and stays open
     * @throws InvalidReportException with the errors of the first report that could not be read again; the reports before it
     *     are written then
     * @throws IllegalArgumentException if a file of the format cannot contain that many reports; nothing is written then
     * @throws IOException if the writer cannot be written to
     */
    public void writeAll(Stream<Report> reports, Writer writer) throws IOException {
        documents.write(reports.iterator(), bytes -> writer.write(bytes.toString(StandardCharsets.UTF_8)));
        writer.flush();
    }

    /**
     * Writes several reports to one file. Only one of them is in memory at a time. The file is replaced as a whole, as
     * {@link #write(Report, Path)} does.
     *
     * <pre>{@code
     * try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
     *     JsonLinesFormat.jsonLines().writeAll(ReadResult.reports(results), Path.of("archive.jsonl"));
     * }
     * }</pre>
     *
     * @param reports the reports
     * @param file the file
     * @throws InvalidReportException with the errors of the first report that could not be read again; nothing is written
     *     then
     * @throws IllegalArgumentException if a file of the format cannot contain that many reports; nothing is written then
     * @throws IOException if the file cannot be written
     */
    public void writeAll(Stream<Report> reports, Path file) throws IOException {
        AtomicFile.write(file, stream -> writeAll(reports, stream));
    }

    @Serial
    private Object writeReplace() throws NotSerializableException {
        if (!(provider instanceof Serializable)) {
            throw new NotSerializableException("the provider of the format " + ProblemText.quote(name())
                    + ", whose class " + provider.getClass().getName() + " does not implement java.io.Serializable");
        }
        return new SerializedFormat(provider, options);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a format is read from a " + SerializedFormat.class.getSimpleName());
    }

    /** Returns whether the other object is a format with the same provider and options. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportFormat format
                && provider.equals(format.provider)
                && options.equals(format.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provider, options);
    }

    /** Returns the name of the format. */
    @Override
    public String toString() {
        return name();
    }
}
