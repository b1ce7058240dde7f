package org.eventreport.format.spi;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Receives the document that a {@link TokenWriter} writes, in memory: as text, or as bytes of UTF-8. A writer uses one of
 * the two.
 */
public final class Output {

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Creates an empty output. */
    public Output() {}

    /**
     * Returns the document as text, for writers that compose it.
     *
     * @return the text, which is emptied after each document
     */
    public StringBuilder text() {
        return text;
    }

    /**
     * Returns a stream for writers that encode UTF-8 themselves.
     *
     * @return the stream, which never fails
     */
    public OutputStream bytes() {
        return bytes;
    }

    /**
     * Returns how much has been written.
     *
     * @return the number of bytes; of text that is not yet encoded, the number of characters, which is no greater
     */
    public int size() {
        return text.length() + bytes.size();
    }

    /**
     * Encodes the text that has been written.
     *
     * @return all bytes of the document
     */
    public ByteArrayOutputStream encoded() {
        if (!text.isEmpty()) {
            bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
        return bytes;
    }
}
