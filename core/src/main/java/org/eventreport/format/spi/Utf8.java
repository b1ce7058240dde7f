package org.eventreport.format.spi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Well-formed UTF-8 (The Unicode Standard, table 3-7). */
final class Utf8 {

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    /** A byte that UTF-8 never has. */
    private static final byte ILL_FORMED = (byte) 0xFF;

    private Utf8() {}

    /** Returns whether a byte is not the first one of its character. */
    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Returns whether there is a byte at an index that is not the first one of its character. */
    static boolean isContinuation(byte[] bytes, int index) {
        return index < bytes.length && isContinuation(bytes[index]);
    }

    /** Returns how many characters of UTF-16 a code point takes, by its first byte. */
    static int chars(byte first) {
        return (first & 0xF8) == 0xF0 ? 2 : 1;
    }

    /** Returns the index of the first byte that is not well-formed, or the number of bytes. */
    static int wellFormedLength(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i = skipAscii(buffer, i + 1, bytes.length);
                continue;
            }
            int first = bytes[i] & 0xFF;
            int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
            if (length == 0 || i + length > bytes.length || !isSecond(first, bytes[i + 1] & 0xFF)) {
                return i;
            }
            for (int j = i + 2; j < i + length; j++) {
                if (!isContinuation(bytes[j])) {
                    return i;
                }
            }
            i += length;
        }
        return i;
    }

    /** Returns an index up to which the bytes from another one on are ASCII, less than eight bytes before the last such. */
    static int skipAscii(ByteBuffer bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && (bytes.getLong(i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        return i;
    }

    /** Returns the index of the first line feed or carriage return from an index on, or that after the last byte. */
    static int lineEnd(byte[] bytes, int from, int to) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = from;
        while (i + Long.BYTES <= to) {
            long word = buffer.getLong(i);
            if ((zeros(word ^ ('\n' * ONES)) | zeros(word ^ ('\r' * ONES))) != 0) {
                break;
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    /** Returns a number that is 0 if no byte of another one is 0. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & NOT_ASCII;
    }

    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /** Returns a text in UTF-8; half of a surrogate pair, which UTF-8 cannot represent, is an ill-formed byte. */
    static byte[] bytes(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                at += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                at += 4;
                i++;
            } else {
                bytes[at++] = ILL_FORMED;
            }
        }
        return bytes;
    }

    /** Returns the bytes up to an index, without a character that the index splits. */
    static byte[] cut(byte[] bytes, int index) {
        int end = index;
        while (end > 0 && isContinuation(bytes[end])) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
