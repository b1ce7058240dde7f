package org.eventreport.format.spi;

import java.nio.charset.StandardCharsets;
import org.eventreport.problem.Place;

/** Finds the lines and columns of a text that starts somewhere in a file; fast if asked in the order of the text. */
final class LineIndex {

    private static final int MAX_EXCERPT = 160;

    /** Bytes that have more characters than an excerpt. */
    private static final int MANY_BYTES = 4 * (MAX_EXCERPT + 1);

    private final byte[] bytes;
    private final Start start;

    /** The byte that was looked for last, the index of its character, and its line and column. */
    private int at;

    private int character;
    private int lines;
    private int lineStart;
    private int codePoints;

    LineIndex(byte[] bytes, Start start) {
        this.bytes = bytes;
        this.start = start;
    }

    /** Returns the place of a character, with a part of its line. */
    Place place(int offset) {
        if (offset < character) {
            at = 0;
            character = 0;
            lines = 0;
            lineStart = 0;
            codePoints = 0;
        }
        skipPlain(offset);
        while (character < offset && at < bytes.length) {
            next();
            skipPlain(offset);
        }
        int from = Math.max(lineStart, at - MANY_BYTES);
        while (Utf8.isContinuation(bytes, from)) {
            from++;
        }
        String before = text(from, at);
        String line = before + text(at, lineEnd());
        int first = from == lineStart && line.length() <= MAX_EXCERPT
                ? 0
                : onCodePoint(line, Math.max(0, before.length() - MAX_EXCERPT / 2));
        int end = onCodePoint(line, Math.min(line.length(), first + MAX_EXCERPT));
        String mark = first > 0 ? "…" : "";
        return Place.builder()
                .file(start.file())
                .document(start.document())
                .line(start.line() + lines)
                .column((lines == 0 ? start.column() : 1) + codePoints)
                .excerpt(mark + line.substring(first, end))
                .excerptColumn(mark.length() + line.codePointCount(first, before.length()) + 1)
                .build();
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns where the line ends, or an excerpt of it. */
    private int lineEnd() {
        int end = at;
        while (end < bytes.length && !isLineEnd(bytes[end]) && end - at < MANY_BYTES) {
            end++;
        }
        while (Utf8.isContinuation(bytes, end)) {
            end++;
        }
        return end;
    }

    private static int onCodePoint(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Skips printable ASCII characters. */
    private void skipPlain(int offset) {
        int limit = Math.min(bytes.length, at + offset - character);
        int end = at;
        while (end < limit && bytes[end] >= ' ') {
            end++;
        }
        codePoints += end - at;
        character += end - at;
        at = end;
    }

    /** Moves to the next code point. */
    private void next() {
        byte b = bytes[at];
        if (isLineEnd(b) && !(b == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n')) {
            lines++;
            lineStart = at + 1;
            codePoints = -1;
        }
        codePoints++;
        character += Utf8.chars(b);
        do {
            at++;
        } while (Utf8.isContinuation(bytes, at));
    }
}
