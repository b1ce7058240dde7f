package org.eventreport.format.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A format of report files: how bytes become tokens, and tokens become text. It knows nothing about reports.
 * Thread-safe.
 *
 * <p>{@link java.util.ServiceLoader} finds the providers of this interface, each a public class with a public
 * constructor without parameters. {@link org.eventreport.ReportFiles} then accepts files with their endings. A provider
 * can also be used directly, through {@link org.eventreport.format.ReportFormat#of ReportFormat.of}:
 *
 * <pre>{@code
 * ReportFormat format = ReportFormat.of(new MyProvider());
 * Report report = format.read(text);
 * }</pre>
 *
 * <p>Implement {@link java.io.Serializable} and {@link Object#equals equals} too, so that formats of the provider are serializable
 * and comparable. A record has both.
 */
public interface FormatProvider {

    /**
     * Returns the name of the format.
     *
     * @return the name in lower case, such as {@code yaml}
     */
    String name();

    /**
     * Returns the endings of file names.
     *
     * @return the endings in lower case, without the dot, the usual one first
     */
    List<String> fileExtensions();

    /**
     * Returns whether a file in a folder is meant to be a report. Its name has an ending of the format.
     *
     * @param file the file
     * @return true, unless the format is also used for other files that can be distinguished
     * @throws IOException if the file cannot be read
     */
    default boolean claims(Path file) throws IOException {
        return true;
    }

    /**
     * Returns whether a file of the format can contain a number of reports.
     *
     * @param reports 0, 1, or a greater number, all of which get the same answer
     * @return true, unless the format requires a report, or has no way to separate several
     */
    default boolean canContain(int reports) {
        return true;
    }

    /**
     * Splits an input into documents of one report each.
     *
     * @param input the input
     * @return a splitter, which reads one document after another; by default the whole input is one document
     */
    default DocumentSplitter documents(Input input) {
        return DocumentSplitter.whole(input);
    }

    /**
     * Reads the tokens of a document.
     *
     * @param document the document
     * @return its tokens
     * @throws UnreadableException if not even the start of the document can be read
     */
    TokenReader tokens(Source document);

    /**
     * Writes the tokens of reports.
     *
     * @param out receives the documents, one after the other
     * @param reports 0, 1, or a greater number for several reports; a file {@linkplain #canContain can contain} them
     * @return the writer of the tokens
     */
    TokenWriter writer(Output out, int reports);
}
