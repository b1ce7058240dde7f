package org.eventreport.yaml;

/** Reads literal and folded scalars (YAML 1.2.2, section 8.1). */
final class BlockScalarScanner {

    /** What becomes of the line breaks at the end (section 8.1.1.2). */
    private enum Chomping {
        STRIP,
        CLIP,
        KEEP
    }

    private final YamlCursor cursor;
    private final YamlText text;

    /** What has been read of the scalar. */
    private final StringBuilder value = new StringBuilder();

    private Chomping chomping = Chomping.CLIP;

    /** By how many spaces more than the block the scalar is indented; 0 if its first line says so. */
    private int increment;

    BlockScalarScanner(YamlCursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text;
    }

    /**
     * Reads a scalar, from its indicator on, up to the end of its last line.
     *
     * @param block the indentation of the block collection that it is in
     */
    String scan(int block) {
        boolean folded = cursor.peek() == '>';
        cursor.at++;
        scanHeader();
        int indentation = increment > 0 ? Math.max(block, 0) + increment : findIndentation(block);
        value.setLength(0);
        int breaks = 0;
        boolean afterText = false;
        boolean afterIndentedText = false;
        int lineEnd = cursor.at;
        while (text.at(lineEnd) != YamlText.END) {
            int lineStart = text.afterBreak(lineEnd);
            int start = afterSpaces(lineStart, indentation);
            int c = text.at(start);
            if (c == YamlText.END && start == lineStart) {
                break;
            }
            if (YamlText.isBreakOrEnd(c)) {
                breaks++;
            } else if (start - lineStart < indentation || text.isMarker(lineStart)) {
                if (c == '\t') {
                    throw text.syntax("a tab cannot indent YAML; use spaces", start);
                }
                break;
            } else {
                boolean indented = YamlText.isBlank(c);
                if (folded && afterText && !indented && !afterIndentedText) {
                    YamlText.fold(value, breaks + 1);
                } else {
                    value.append("\n".repeat(afterText ? breaks + 1 : breaks));
                }
                breaks = 0;
                afterText = true;
                afterIndentedText = indented;
            }
            lineEnd = text.lineEnd(start);
            value.append(text.string(start, lineEnd));
            cursor.beginLine(lineStart);
            cursor.at = lineEnd;
        }
        appendLastBreaks(afterText, breaks);
        return value.toString();
    }

    /** Reads the indicators and the rest of the line. */
    private void scanHeader() {
        chomping = Chomping.CLIP;
        increment = 0;
        boolean chomped = false;
        for (int c = cursor.peek(); !YamlText.isWhiteOrEnd(c); c = cursor.peek()) {
            if ((c == '+' || c == '-') && !chomped) {
                chomping = c == '+' ? Chomping.KEEP : Chomping.STRIP;
                chomped = true;
            } else if (c >= '1' && c <= '9' && increment == 0) {
                increment = c - '0';
            } else {
                throw cursor.syntax("only +, - or a digit from 1 to 9 may follow | or >");
            }
            cursor.at++;
        }
        cursor.skipToLineEnd();
    }

    /** Returns the indentation of the first line with text. */
    private int findIndentation(int block) {
        int longest = 0;
        int lineEnd = cursor.at;
        while (text.at(lineEnd) != YamlText.END) {
            int lineStart = text.afterBreak(lineEnd);
            lineEnd = afterSpaces(lineStart, Integer.MAX_VALUE);
            int spaces = lineEnd - lineStart;
            if (YamlText.isBreakOrEnd(text.at(lineEnd))) {
                longest = Math.max(longest, spaces);
                continue;
            }
            if (spaces <= block || text.isMarker(lineStart)) {
                break;
            }
            if (longest > spaces) {
                throw text.syntax("a blank line before the text is indented more than it; remove its spaces", lineEnd);
            }
            return spaces;
        }
        return Math.max(longest, block + 1);
    }

    /** Returns the index after the spaces from an index on, of which there are at most so many. */
    private int afterSpaces(int from, int most) {
        int i = from;
        while (i - from < most && text.at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Appends what the line breaks at the end mean. The end of the text ends its last line. */
    private void appendLastBreaks(boolean afterText, int breaks) {
        switch (chomping) {
            case STRIP -> {}
            case CLIP -> value.append(afterText ? "\n" : "");
            case KEEP -> value.append("\n".repeat(afterText ? breaks + 1 : breaks));
        }
    }
}
