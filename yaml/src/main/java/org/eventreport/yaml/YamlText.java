package org.eventreport.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a YAML document, up to the first character that YAML does not allow (YAML 1.2.2, section 5.1). It is read as the
 * bytes of UTF-8, as all characters with a meaning in YAML are ASCII.
 */
final class YamlText {

    /** Stands for the end of the text; UTF-8 does not have this byte. */
    static final int END = -1;

    static final int MARKER_LENGTH = 3;

    private static final long SPACES = 0x2020_2020_2020_2020L;
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private static final byte LEAD_OF_C1_CONTROLS = (byte) 0xC2;
    private static final byte NEXT_LINE = (byte) 0x85;
    private static final byte AFTER_C1_CONTROLS = (byte) 0xA0;
    private static final byte LEAD_OF_NONCHARACTERS = (byte) 0xEF;
    private static final byte SECOND_OF_NONCHARACTERS = (byte) 0xBF;
    private static final byte FIRST_NONCHARACTER = (byte) 0xBE;

    private final Source source;
    private final byte[] bytes;
    private final int end;
    private final @Nullable UnreadableException failure;
    private boolean readToEnd;

    YamlText(Source source) {
        this.source = source;
        this.bytes = source.bytes();
        this.end = allowedLength(bytes);
        this.failure = end < bytes.length ? notAllowed() : source.failure();
    }

    private static int allowedLength(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i < bytes.length) {
            int end = Math.min(i + Long.BYTES, bytes.length);
            if (end - i == Long.BYTES && isPrintableAscii(buffer.getLong(i))) {
                i = end;
            }
            for (; i < end; i++) {
                byte b = bytes[i];
                if (b < ' ' && (b < 0 ? isNotAllowed(bytes, i) : b != '\n' && b != '\t' && b != '\r')) {
                    return i;
                }
            }
        }
        return bytes.length;
    }

    /** Returns whether eight bytes are ASCII characters, and none of them a control character other than U+007F. */
    private static boolean isPrintableAscii(long bytes) {
        return ((bytes | (bytes - SPACES)) & NOT_ASCII) == 0;
    }

    /** Returns whether a character that is not ASCII starts at an index, and is not allowed. */
    private static boolean isNotAllowed(byte[] bytes, int i) {
        return switch (bytes[i]) {
            case LEAD_OF_C1_CONTROLS -> bytes[i + 1] < AFTER_C1_CONTROLS && bytes[i + 1] != NEXT_LINE;
            case LEAD_OF_NONCHARACTERS -> bytes[i + 1] == SECOND_OF_NONCHARACTERS && bytes[i + 2] >= FIRST_NONCHARACTER;
            default -> false;
        };
    }

    private UnreadableException notAllowed() {
        int character = source.text().codePointAt(source.offsetOfByte(end));
        return new UnreadableException(
                ProblemCode.SYNTAX,
                String.format("the character U+%04X is not allowed in YAML; remove it", character),
                source.offsetOfByte(end));
    }

    /** Returns the byte at an index, or {@link #END} after the last one. */
    int at(int index) {
        return index < end ? bytes[index] : end();
    }

    private int end() {
        readToEnd = true;
        return END;
    }

    /** Returns whether an index is after the last byte. */
    boolean isEnd(int index) {
        return at(index) == END;
    }

    String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    int codePoints(int from, int to) {
        String part = string(from, to);
        return part.codePointCount(0, part.length());
    }

    /**
     * Returns why the text ends before its document does, if what has been read may depend on that, as it was looked at what
     * follows the last byte; null otherwise.
     */
    @Nullable
    UnreadableException reachedFailure() {
        return readToEnd ? failure : null;
    }

    /** Returns the index into the text of the source of the character that a byte is part of. */
    int offsetOf(int index) {
        return source.offsetOfByte(index);
    }

    /** Returns the error at an index. */
    UnreadableException syntax(String message, int index) {
        return new UnreadableException(ProblemCode.SYNTAX, message, offsetOf(index));
    }

    /** Returns the index after the line break at an index. */
    int afterBreak(int index) {
        return at(index) == '\r' && at(index + 1) == '\n' ? index + 2 : index + 1;
    }

    /** Returns where the line ends. */
    int lineEnd(int from) {
        int i = from;
        while (!isBreakOrEnd(at(i))) {
            i++;
        }
        return i;
    }

    /** Returns the index after the spaces and tabs from an index on. */
    int afterBlanks(int from) {
        int i = from;
        while (isBlank(at(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether a line starts at an index that is the marker of the start or end of a document. */
    boolean isMarker(int lineStart) {
        int c = at(lineStart);
        return (c == '-' || c == '.')
                && at(lineStart + 1) == c
                && at(lineStart + 2) == c
                && isWhiteOrEnd(at(lineStart + 3));
    }

    /** Appends what line breaks between two lines of text mean (section 6.5): a space for one, all but the first of several. */
    static void fold(StringBuilder text, int breaks) {
        text.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBreakOrEnd(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    static boolean isWhiteOrEnd(int c) {
        return isBlank(c) || isBreakOrEnd(c);
    }

    static boolean isFlowIndicator(int c) {
        return switch (c) {
            case ',', '[', ']', '{', '}' -> true;
            default -> false;
        };
    }
}
