package org.eventreport.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;

/** The part of {@link ReportFormat} that reads. */
abstract class ReportReader {

    /** A file as the origin of its documents. */
    private record FileOrigin(ReportReader reader, Path file) implements Documents.Origin {
        @Override
        public Documents open() throws IOException {
            return reader.documents(file);
        }
    }

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
        try (InputStream stream = open(file)) {
            return check(stream, file.toString());
        }
    }

    /**
     * Reads every report of a text, and finds every problem.
     *
     * @param text the text
     * @return a result for each report, in the order of the text
     */
    public Stream<ReadResult> checkAll(String text) {
        return all(Input.of(text, maxBytes()));
    }

    /**
     * Reads every report of a text in UTF-8, and finds every problem.
     *
     * @param bytes the bytes
     * @return a result for each report, in the order of the text
     */
    public Stream<ReadResult> checkAll(byte[] bytes) {
        return all(Input.of(bytes, maxBytes()));
    }

    /**
     * Reads every report of a stream in UTF-8, and finds every problem. The stream is read while the results are used, and
     * throws an {@link UncheckedIOException} if the rest cannot be read.
     *
     * @param stream the stream, which stays open
     * @return a result for each report, in the order of the stream
     * @throws IOException if the stream cannot be read
     */
    public Stream<ReadResult> checkAll(InputStream stream) throws IOException {
        return all(new Input(stream, Optional.empty(), maxBytes()));
    }

    /**
     * Reads every report of a stream in UTF-8 that has a name, and finds every problem. The stream is read while the results
     * are used, and throws an {@link UncheckedIOException} if the rest cannot be read.
     *
     * @param stream the stream, which stays open
     * @param file the name of the file in problems, such as {@code -} for standard input
     * @return a result for each report, in the order of the stream
     * @throws IOException if the stream cannot be read
     */
    public Stream<ReadResult> checkAll(InputStream stream, String file) throws IOException {
        return all(new Input(stream, Optional.of(file), maxBytes()));
    }

    /**
     * Reads every report of a reader, and finds every problem. The reader is read while the results are used, and throws an
     * {@link UncheckedIOException} if the rest cannot be read.
     *
     * @param reader the reader, which stays open
     * @return a result for each report, in the order of the reader
     * @throws IOException if the reader cannot be read
     */
    public Stream<ReadResult> checkAll(Reader reader) throws IOException {
        return all(Input.of(reader, maxBytes()));
    }

    /**
     * Reads every report of a file, and finds every problem. The file is read while the results are used, on all cores, and
     * only a few reports are in memory at a time. The results throw an {@link UncheckedIOException} if the rest of the file
     * cannot be read.
     *
     * <pre>{@code
     * try (Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(Path.of("archive.jsonl"))) {
     *     results.map(ReadResult::orThrow).forEach(report -> System.out.println(report.title()));
     * }
     * }</pre>
     *
     * @param file the file, in UTF-8
     * @return a result for each report, in the order of the file; close it after use
     * @throws IOException if the file cannot be read
     */
    public Stream<ReadResult> checkAll(Path file) throws IOException {
        return documents(file).results();
    }

    /** Returns the documents of a file. */
    Documents documents(Path file) throws IOException {
        InputStream stream = open(file);
        try {
            return documents.split(
                    new Input(stream, Optional.of(file.toString()), maxBytes()), stream, new FileOrigin(this, file));
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new NamedFailures(file).of(Files.newInputStream(file));
    }

    private Stream<ReadResult> all(Input input) {
        return documents.split(input, () -> {}, null).results();
    }

    static <T> T inMemory(NamedFailures.Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private int maxBytes() {
        return options.limits().maxDocumentBytes();
    }
}
