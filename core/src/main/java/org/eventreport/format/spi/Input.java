package org.eventreport.format.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or stream, for a {@link DocumentSplitter} to split into documents. Not thread-safe.
 *
 * <p>At most one document is kept in memory, and no more of it than the limit: the rest of a larger one is skipped, and
 * the {@link Source} fails where it was cut. A byte order mark at the start is skipped.
 *
 * <pre>{@code
 * input.begin();
 * while (input.peek() >= 0 && input.read() != '\n') {}
 * return input.document();   // a line
 * }</pre>
 */
public final class Input {

    private static final int CHUNK = 1 << 13;
    private static final int MAX_BUFFER = Integer.MAX_VALUE - 8;

    private final InputStream stream;
    private final Optional<String> file;
    private final int maxDocumentBytes;

    /** The bytes that were read, from the start of the document or from the next byte. */
    private byte[] buffer;

    private int end;
    private int next;
    private boolean ended;

    /** Whether a document has been started, and where it starts in the buffer. */
    private boolean inDocument;

    private int start;

    /** The start of a document that is larger than the limit. */
    private byte @Nullable [] tooLarge;

    private boolean endsAtLimit;

    private int startLine = 1;
    private int startColumn = 1;
    private int documents;

    /** The line and column of a byte in the buffer. */
    private int located;

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /**
     * Creates the input of a stream.
     *
     * @param stream the bytes; not closed
     * @param file the name of the file in problems, if any
     * @param maxDocumentBytes how many bytes a document may have
     * @throws IOException if the stream cannot be read
     */
    public Input(InputStream stream, Optional<String> file, int maxDocumentBytes) throws IOException {
        this(stream, file, maxDocumentBytes, new byte[CHUNK], 0);
        skipByteOrderMark();
    }

    private Input(InputStream stream, Optional<String> file, int maxDocumentBytes, byte[] buffer, int end) {
        this.stream = stream;
        this.file = file;
        this.maxDocumentBytes = maxDocumentBytes;
        this.buffer = buffer;
        this.end = end;
    }

    private void skipByteOrderMark() throws IOException {
        if (peek(0) == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
            next = 3;
            start = 3;
            located = 3;
        }
    }

    /**
     * Returns the input of a text in UTF-8.
     *
     * @param bytes the bytes, which must not change any more
     * @param maxDocumentBytes how many bytes a document may have
     * @return the input
     */
    public static Input of(byte[] bytes, int maxDocumentBytes) {
        Input input = new Input(InputStream.nullInputStream(), Optional.empty(), maxDocumentBytes, bytes, bytes.length);
        input.ended = true;
        try {
            input.skipByteOrderMark();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return input;
    }

    /**
     * Returns the input of a text.
     *
     * @param text the text
     * @param maxDocumentBytes how many bytes of UTF-8 a document may have
     * @return the input
     */
    public static Input of(String text, int maxDocumentBytes) {
        return of(Utf8.bytes(text), maxDocumentBytes);
    }

    /**
     * Returns the input of a reader.
     *
     * @param reader the characters; not closed
     * @param maxDocumentBytes how many bytes of UTF-8 a document may have
     * @return the input
     * @throws IOException if the reader cannot be read
     */
    public static Input of(Reader reader, int maxDocumentBytes) throws IOException {
        return new Input(new ReaderStream(reader), Optional.empty(), maxDocumentBytes);
    }

    /** Lets the input end with the first document that is larger than the limit, for a caller who wants one document. */
    public void endAtLimit() {
        endsAtLimit = true;
    }

    /**
     * Returns the next byte without moving to it.
     *
     * @return the byte, 0 to 255, or -1 at the end
     * @throws IOException if the input cannot be read
     */
    public int peek() throws IOException {
        return next < end || fill() ? buffer[next] & 0xFF : -1;
    }

    /**
     * Returns a byte after the next one without moving to it.
     *
     * @param ahead how many bytes after the next one it is
     * @return the byte, 0 to 255, or -1 at the end
     * @throws IOException if the input cannot be read
     */
    public int peek(int ahead) throws IOException {
        while (end - next <= ahead) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[next + ahead] & 0xFF;
    }

    /**
     * Reads the next byte.
     *
     * @return the byte, 0 to 255, or -1 at the end
     * @throws IOException if the input cannot be read
     */
    public int read() throws IOException {
        int b = peek();
        if (b >= 0) {
            next++;
        }
        return b;
    }

    /**
     * Reads the rest of the line and its line break: a line feed, a carriage return, or both.
     *
     * @throws IOException if the input cannot be read
     */
    public void readLine() throws IOException {
        do {
            next = Utf8.lineEnd(buffer, next, end);
        } while (next == end && fill());
        if (read() == '\r' && peek() == '\n') {
            next++;
        }
    }

    /** Starts a document at the next byte. */
    public void begin() {
        locate(next);
        inDocument = true;
        start = next;
        startLine = line;
        startColumn = column;
        tooLarge = null;
    }

    /**
     * Returns the document that was started: the bytes that were read since.
     *
     * @return the document
     */
    public Source document() {
        byte[] bytes = tooLarge;
        if (bytes == null) {
            boolean all = ended && start == 0 && next == buffer.length;
            bytes = all ? buffer : Arrays.copyOfRange(buffer, start, next);
        }
        inDocument = false;
        return Source.of(start(), bytes, maxDocumentBytes);
    }

    /**
     * Reads the rest of the input, or as much as a document may have, and returns the document that was started.
     *
     * @return the document
     * @throws IOException if the input cannot be read
     */
    public Source rest() throws IOException {
        do {
            next = end;
        } while (tooLarge == null && fill());
        return document();
    }

    /**
     * Returns a document that reports that the input is empty, for a format that requires a document.
     *
     * @return an empty document with a failure
     */
    public Source empty() {
        return Source.failed(
                new Start(file, 1, 1, 1), ProblemCode.SYNTAX, "there is no report here; the text is empty");
    }

    /**
     * Returns a document that reports an error at the next byte.
     *
     * @param message what is wrong with the syntax, and what to write instead
     * @return an empty document with a failure
     */
    public Source failure(String message) {
        begin();
        return Source.failed(start(), ProblemCode.SYNTAX, message);
    }

    /** Returns where the document starts, which counts as one more. */
    private Start start() {
        documents++;
        return new Start(file, documents, startLine, startColumn);
    }

    /** Reads more bytes, and returns whether there are more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (inDocument && tooLarge == null && next - start > maxDocumentBytes) {
            tooLarge = Arrays.copyOfRange(buffer, start, start + maxDocumentBytes + 1);
        }
        if (inDocument && tooLarge != null && endsAtLimit) {
            ended = true;
            return false;
        }
        if (!inDocument || tooLarge != null) {
            start = next;
        }
        if (end == buffer.length) {
            makeRoom();
        }
        int count = stream.read(buffer, end, buffer.length - end);
        ended = count < 0;
        end += Math.max(0, count);
        return !ended;
    }

    /** Moves the bytes that are needed to the start of the buffer, or enlarges it. */
    private void makeRoom() {
        locate(start);
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            next -= start;
            located -= start;
            start = 0;
        }
        if (end > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, MAX_BUFFER));
        }
    }

    /** Counts lines and columns up to a byte of the buffer. */
    private void locate(int to) {
        for (; located < to; located++) {
            byte b = buffer[located];
            if (b == '\r' || (b == '\n' && !afterReturn)) {
                line++;
                column = 1;
            } else if (b != '\n' && !Utf8.isContinuation(b)) {
                column++;
            }
            afterReturn = b == '\r';
        }
    }
}
