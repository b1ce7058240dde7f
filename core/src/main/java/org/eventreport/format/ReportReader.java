package org.eventreport.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;

/** The part of {@link ReportFormat} that reads. */
abstract class ReportReader {

    private final ReadOptions options;
    private final DocumentReader documents;

    ReportReader(FormatProvider provider, ReadOptions options) {
        this.options = options;
        this.documents = new DocumentReader(provider, options);
    }

    /**
     * Reads the report of a text.
     *
     * @param text the text
     * @return the report
     * @throws InvalidReportException with every problem, if the text does not give exactly one report
     */
    public Report read(String text) {
        return check(text).orThrow();
    }

    /**
     * Reads the report of a text in UTF-8.
     *
     * @param bytes the bytes
     * @return the report
     * @throws InvalidReportException with every problem, if the text does not give exactly one report
     */
    public Report read(byte[] bytes) {
        return check(bytes).orThrow();
    }

    /**
     * Reads the report of a stream in UTF-8.
     *
     * @param stream the stream, which stays open
     * @return the report
     * @throws InvalidReportException with every problem, if the text does not give exactly one report
     * @throws IOException if the stream cannot be read
     */
    public Report read(InputStream stream) throws IOException {
        return check(stream).orThrow();
    }

    /**
     * Reads the report of a reader.
     *
     * @param reader the reader, which stays open
     * @return the report
     * @throws InvalidReportException with every problem, if the text does not give exactly one report
     * @throws IOException if the reader cannot be read
     */
    public Report read(Reader reader) throws IOException {
        return check(reader).orThrow();
    }

    /**
     * Reads the report of a file.
     *
     * @param file the file, in UTF-8
     * @return the report
     * @throws InvalidReportException with every problem, if the file does not give exactly one report
     * @throws IOException if the file cannot be read
     */
    public Report read(Path file) throws IOException {
        return check(file).orThrow();
    }

    /**
     * Reads the report of a text, and finds every problem.
     *
     * @param text the text
     * @return the report, if there is exactly one, and its problems
     */
    public ReadResult check(String text) {
        return inMemory(() -> documents.one(Input.of(text, maxBytes())));
    }

    /**
     * Reads the report of a text in UTF-8, and finds every problem.
     *
     * @param bytes the bytes
     * @return the report, if there is exactly one, and its problems
     */
    public ReadResult check(byte[] bytes) {
        return inMemory(() -> documents.one(Input.of(bytes, maxBytes())));
    }

    /**
     * Reads the report of a stream in UTF-8, and finds every problem.
     *
     * @param stream the stream, which stays open
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult check(InputStream stream) throws IOException {
        return documents.one(new Input(stream, Optional.empty(), maxBytes()));
    }

    /**
     * Reads the report of a stream in UTF-8 that has a name, and finds every problem.
     *
     * @param stream the stream, which stays open
     * @param file the name of the file in problems, such as {@code -} for standard input
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult check(InputStream stream, String file) throws IOException {
        return documents.one(new Input(stream, Optional.of(file), maxBytes()));
    }

    /**
     * Reads the report of a reader, and finds every problem.
     *
     * @param reader the reader, which stays open
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the reader cannot be read
     */
    public ReadResult check(Reader reader) throws IOException {
        return documents.one(Input.of(reader, maxBytes()));
    }

    /**
     * Reads the report of a file, and finds every problem.
     *
     * @param file the file, in UTF-8
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the file cannot be read
     */
    public ReadResult check(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return check(stream, file.toString());
        }
    }

    /**
     * Reads every report of a text.
     *
     * @param text the text
     * @return the reports, or none if the text contains none
     * @throws InvalidReportException with every problem, if one of the reports has errors
     */
    public List<Report> readAll(String text) {
        return reports(checkAll(text));
    }

    /**
     * Reads every report of a stream in UTF-8.
     *
     * @param stream the stream, which stays open
     * @return the reports, or none if the stream contains none
     * @throws InvalidReportException with every problem, if one of the reports has errors
     * @throws IOException if the stream cannot be read
     */
    public List<Report> readAll(InputStream stream) throws IOException {
        return reports(checkAll(stream));
    }

    /**
     * Reads every report of a file.
     *
     * @param file the file, in UTF-8
     * @return the reports, or none if the file contains none
     * @throws InvalidReportException with every problem, if one of the reports has errors
     * @throws IOException if the file cannot be read
     */
    public List<Report> readAll(Path file) throws IOException {
        return reports(checkAll(file));
    }

    /**
     * Reads every report of a text, and finds every problem.
     *
     * @param text the text
     * @return a result for each report, or none if the text contains none
     */
    public List<ReadResult> checkAll(String text) {
        return inMemory(() -> documents.all(Input.of(text, maxBytes())));
    }

    /**
     * Reads every report of a stream in UTF-8, and finds every problem.
     *
     * @param stream the stream, which stays open
     * @return a result for each report, or none if the stream contains none
     * @throws IOException if the stream cannot be read
     */
    public List<ReadResult> checkAll(InputStream stream) throws IOException {
        return documents.all(new Input(stream, Optional.empty(), maxBytes()));
    }

    /**
     * Reads every report of a stream in UTF-8 that has a name, and finds every problem.
     *
     * @param stream the stream, which stays open
     * @param file the name of the file in problems, such as {@code -} for standard input
     * @return a result for each report, or none if the stream contains none
     * @throws IOException if the stream cannot be read
     */
    public List<ReadResult> checkAll(InputStream stream, String file) throws IOException {
        return documents.all(new Input(stream, Optional.of(file), maxBytes()));
    }

    /**
     * Reads every report of a file, and finds every problem.
     *
     * @param file the file, in UTF-8
     * @return a result for each report, or none if the file contains none
     * @throws IOException if the file cannot be read
     */
    public List<ReadResult> checkAll(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return checkAll(stream, file.toString());
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T inMemory(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private int maxBytes() {
        return options.limits().maxDocumentBytes();
    }

    private static List<Report> reports(List<ReadResult> results) {
        if (results.stream().allMatch(result -> result.report().isPresent())) {
            return results.stream().map(ReadResult::orThrow).toList();
        }
        throw new InvalidReportException(
                results.stream().flatMap(result -> result.problems().stream()).toList(),
                results.stream().mapToInt(ReadResult::omitted).sum());
    }
}
