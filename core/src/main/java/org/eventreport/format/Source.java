package org.eventreport.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eventreport.problem.Place;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A text to read reports from, held whole, without its byte order mark. Not safe for use by several threads.
 *
 * <p>Where the input cannot be taken whole, because it is not UTF-8 or is too large, the text ends early, and
 * {@link #endedEarly} says why.
 */
public final class Source {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_EXCERPT = 160;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final Optional<String> file;
    private final int firstLine;
    private final @Nullable UnreadableException endedEarly;

    /** One of these two is there from the beginning, the other one when it is asked for. */
    private @Nullable String text;

    private byte @Nullable [] bytes;

    private int @Nullable [] lineStarts;
    private int knownByte;
    private int charOfKnownByte;
    private int knownCodePoint;
    private int charOfKnownCodePoint;

    private Source(
            Optional<String> file,
            int firstLine,
            @Nullable String text,
            byte @Nullable [] bytes,
            @Nullable UnreadableException endedEarly) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
        this.bytes = bytes;
        this.endedEarly = endedEarly;
    }

    /** A text. Half a surrogate pair in it is an {@code encoding} problem, as UTF-8 has none. */
    public static Source of(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = endOfWellFormed(text);
        return new Source(
                Optional.empty(),
                1,
                text.substring(start, end),
                null,
                end == text.length() ? null : notUtf8(end - start));
    }

    /** A text in UTF-8. */
    public static Source of(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        byte[] content = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        int end = endOfWellFormed(content);
        if (end == content.length) {
            return new Source(Optional.empty(), 1, null, content, null);
        }
        String text = new String(content, 0, end, StandardCharsets.UTF_8);
        return new Source(Optional.empty(), 1, text, null, notUtf8(text.length()));
    }

    /** The rest of a stream, in UTF-8. The stream stays open. */
    public static Source of(InputStream stream) throws IOException {
        return of(stream.readAllBytes());
    }

    /** The rest of a reader. The reader stays open. */
    public static Source of(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return of(text.toString());
    }

    /** A file in UTF-8; problems name it as the path does. */
    public static Source of(Path path) throws IOException {
        return of(Files.readAllBytes(path)).named(path.toString());
    }

    /** No more of a stream than one document may have. */
    static Source of(InputStream stream, Limits limits) throws IOException {
        int most = limits.maxDocumentBytes();
        byte[] bytes = stream.readNBytes((int) Math.min(most + 8L, Integer.MAX_VALUE));
        return of(bytes).cutTo(limits);
    }

    /** The same text, under the name of a file. */
    public Source named(String name) {
        return new Source(Optional.of(name), firstLine, text, bytes, endedEarly);
    }

    /** The text as one document may have it: cut where it is larger than the limit. */
    Source cutTo(Limits limits) {
        int most = limits.maxDocumentBytes();
        byte[] all = bytes();
        if (all.length <= most) {
            return this;
        }
        int end = most;
        while (end > 0 && isContinuation(all[end])) {
            end--;
        }
        byte[] kept = Arrays.copyOf(all, end);
        String start = new String(kept, StandardCharsets.UTF_8);
        return new Source(file, firstLine, start, kept, tooLarge(most, start.length()));
    }

    static UnreadableException tooLarge(int most, int offset) {
        return new UnreadableException(
                ProblemCode.LIMIT_EXCEEDED,
                "the document is larger than " + most + " bytes; split it, or read it with a larger limit",
                offset);
    }

    /** Each line that is not blank as a text of its own, its problems placed in the whole. */
    public List<Source> lines() {
        String text = text();
        List<Source> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            boolean last = end < 0;
            String content = last ? text.substring(start) : withoutReturn(text.substring(start, end));
            UnreadableException early = last && endedEarly != null
                    ? new UnreadableException(endedEarly.code(), endedEarly.reason(), content.length())
                    : null;
            if (!content.isBlank() || early != null) {
                lines.add(new Source(file, firstLine + lineOf(start), content, null, early));
            }
            start = last ? text.length() : end + 1;
        }
        return lines;
    }

    /** A line that ended with a carriage return and a line feed, without the first of them. */
    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** A part of the text, from one index to another; its places count from the part's own beginning. */
    public Source part(int from, int to) {
        return new Source(file, 1, text().substring(from, to), null, null);
    }

    /** The file that the text is from, as the caller named it. */
    public Optional<String> file() {
        return file;
    }

    /** The characters of the text. */
    public String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes(), StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /** The text in UTF-8. The array is not to be changed. */
    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = text().getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }

    /** Why the text ends before its input did; null where it does not. */
    public @Nullable UnreadableException endedEarly() {
        return endedEarly;
    }

    boolean isLargerThan(int byteCount) {
        return (bytes != null || text().length() > byteCount / 3) && bytes().length > byteCount;
    }

    /** How many bytes of UTF-8 stand before a character of {@link #text}. Quickest when asked in the text's order. */
    int byteAt(int offset) {
        if (bytes().length == text().length()) {
            return offset;
        }
        if (offset < charOfKnownByte) {
            knownByte = 0;
            charOfKnownByte = 0;
        }
        while (charOfKnownByte < offset) {
            stepOneByte();
        }
        while (knownByte < bytes().length && isContinuation(bytes()[knownByte])) {
            knownByte++;
        }
        return knownByte;
    }

    /**
     * The index into {@link #text} of the character that a byte of {@link #bytes} belongs to. Quickest when asked in the
     * order of the text.
     */
    public int offsetOfByte(int index) {
        byte[] all = bytes();
        if (all.length == text().length()) {
            return index;
        }
        int first = index;
        while (first < all.length && isContinuation(all[first])) {
            first--;
        }
        if (first < knownByte) {
            knownByte = 0;
            charOfKnownByte = 0;
        }
        while (knownByte < first) {
            stepOneByte();
        }
        return charOfKnownByte;
    }

    private void stepOneByte() {
        byte b = bytes()[knownByte++];
        if (!isContinuation(b)) {
            charOfKnownByte += (b & 0xF8) == 0xF0 ? 2 : 1;
        }
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The index into {@link #text} of a code point. Quickest when asked in the order of the text. */
    public int offsetOfCodePoint(int index) {
        charOfKnownCodePoint = text().offsetByCodePoints(charOfKnownCodePoint, index - knownCodePoint);
        knownCodePoint = index;
        return charOfKnownCodePoint;
    }

    /** The place of a character of {@link #text}. */
    public Place placeAt(int offset) {
        String text = text();
        int at = Math.min(offset, text.length());
        int line = lineOf(at);
        int start = lineStarts()[line];
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        int from = start;
        String before = "";
        if (end - start > LONGEST_EXCERPT) {
            end = onCodePoint(text, Math.min(end, Math.max(start, at - LONGEST_EXCERPT / 2) + LONGEST_EXCERPT));
            if (at - start > LONGEST_EXCERPT / 2) {
                from = onCodePoint(text, at - LONGEST_EXCERPT / 2);
                before = "…";
            }
        }
        return Place.builder()
                .file(file)
                .line(firstLine + line)
                .column(text.codePointCount(start, Math.max(start, at)) + 1)
                .excerpt(before + text.substring(from, end))
                .excerptColumn(before.length() + text.codePointCount(from, Math.max(from, at)) + 1)
                .build();
    }

    private static int onCodePoint(String text, int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /** The line that a character of the text is in, from 0. */
    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            String text = text();
            int[] starts = new int[16];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isLineEnd(c) && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, lines * 2);
                    }
                    starts[lines++] = i + 1;
                }
            }
            known = Arrays.copyOf(starts, lines);
            lineStarts = known;
        }
        return known;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static UnreadableException notUtf8(int offset) {
        return new UnreadableException(
                ProblemCode.ENCODING, "the text is not UTF-8 from here on; save the file as UTF-8", offset);
    }

    /** Where the first half of a surrogate pair without its other half is, or the length of the text. */
    private static int endOfWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }

    /** Where the first byte is that is not UTF-8 (The Unicode Standard, table 3-7), or the number of bytes. */
    private static int endOfWellFormed(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                while (i + 8 <= bytes.length && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
                    i += 8;
                }
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

    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
