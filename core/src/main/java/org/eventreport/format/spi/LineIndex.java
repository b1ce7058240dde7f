package org.eventreport.format.spi;

import java.util.Arrays;
import org.eventreport.problem.Place;

/** Finds the lines and columns of a text that starts somewhere in a file; fast if asked in the order of the text. */
final class LineIndex {

    private static final int MAX_EXCERPT = 160;

    private final String text;
    private final Start start;
    private final int[] lineStarts;

    /** The last character that was asked for, and the number of code points before it in its line. */
    private int knownOffset;

    private int knownCodePoints;

    LineIndex(String text, Start start) {
        this.text = text;
        this.start = start;
        this.lineStarts = lineStarts(text);
    }

    /** Returns the place of a character, with a part of its line. */
    Place place(int offset) {
        int at = Math.min(offset, text.length());
        int line = lineOf(at);
        int lineStart = lineStarts[line];
        int from = onCodePoint(Math.max(lineStart, at - MAX_EXCERPT / 2));
        int end = at;
        while (end < text.length() && end - from <= MAX_EXCERPT && !isLineEnd(text.charAt(end))) {
            end++;
        }
        if (end - lineStart <= MAX_EXCERPT) {
            from = lineStart;
        } else {
            end = onCodePoint(Math.min(end, from + MAX_EXCERPT));
        }
        String before = from > lineStart ? "…" : "";
        return Place.builder()
                .file(start.file())
                .document(start.document())
                .line(start.line() + line)
                .column((line == 0 ? start.column() : 1) + codePoints(lineStart, at))
                .excerpt(before + text.substring(from, end))
                .excerptColumn(before.length() + text.codePointCount(from, Math.max(from, at)) + 1)
                .build();
    }

    /** Returns the number of code points from the start of a line to a character. */
    private int codePoints(int start, int at) {
        if (knownOffset < start || knownOffset > at) {
            knownOffset = start;
            knownCodePoints = 0;
        }
        for (; knownOffset < at; knownOffset++) {
            knownCodePoints += Character.isLowSurrogate(text.charAt(knownOffset)) ? 0 : 1;
        }
        return knownCodePoints;
    }

    private int onCodePoint(int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
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
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
