package org.eventreport.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eventreport.format.spi.Source;
import org.jspecify.annotations.Nullable;

/** The documents of a file, or of several files one after the other. Closing them closes the file that is open. */
interface Documents extends Closeable {

    /**
     * A document.
     *
     * @param reader the reader for its format
     * @param origin opens its file again; null if it did not come from a file
     */
    record Document(
            Source source, DocumentReader reader, @Nullable Origin origin) {
        ReadResult read() {
            return reader.read(source, origin);
        }
    }

    /** Opens documents. */
    interface Origin {
        Documents open() throws IOException;
    }

    /**
     * Returns the next document, or null at the end.
     *
     * @throws IOException if the file cannot be read
     */
    @Nullable
    Document next() throws IOException;

    /** Returns the results of reading the documents, which are read while the stream is used, and closed with it. */
    default Stream<ReadResult> results() {
        ReadAhead results = new ReadAhead(this);
        return StreamSupport.stream(results, false).onClose(results);
    }
}
