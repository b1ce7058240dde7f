package org.eventreport.format.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The characters of a reader in UTF-8. Closing it does nothing. */
final class ReaderStream extends InputStream {

    private static final int CHUNK = 4096;

    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private byte[] bytes = {};
    private int next;

    /** How many characters at the start of the chunk were read already: half of a surrogate pair, or none. */
    private int kept;

    ReaderStream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    /** Encodes more characters if none are left, and returns whether there are more. */
    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int count = reader.read(chars, kept, CHUNK - kept);
            int all = kept + Math.max(0, count);
            boolean splitPair = count > 0 && Character.isHighSurrogate(chars[all - 1]);
            int whole = splitPair ? all - 1 : all;
            if (whole == 0 && count < 0) {
                return false;
            }
            bytes = Utf8.bytes(new String(chars, 0, whole));
            next = 0;
            kept = all - whole;
            if (splitPair) {
                chars[0] = chars[whole];
            }
        }
        return true;
    }
}
