package org.eventreport.yaml;

/** Reads plain scalars (YAML 1.2.2, section 7.3.3). */
final class PlainScanner {

    /** Whether the part of a scalar on a line may end before a byte, which counts as unsigned. */
    private static final boolean[] MAY_END = new boolean[1 << Byte.SIZE];

    static {
        for (char c : " \t\n\r:#,[]{}".toCharArray()) {
            MAY_END[c] = true;
        }
        MAY_END[YamlText.END & 0xFF] = true;
    }

    private final YamlCursor cursor;
    private final YamlText text;

    PlainScanner(YamlCursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text;
    }

    /** Returns whether a plain scalar can start with the next character. */
    boolean canStart(boolean inFlow) {
        return switch (cursor.peek()) {
            case '-', '?', ':' -> !endsIndicator(text.at(cursor.at + 1), inFlow);
            case ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', YamlText.END -> false;
            default -> true;
        };
    }

    /** Returns whether a character makes a colon before it an indicator. */
    static boolean endsIndicator(int c, boolean inFlow) {
        return YamlText.isWhiteOrEnd(c) || (inFlow && YamlText.isFlowIndicator(c));
    }

    /**
     * Reads a scalar.
     *
     * @param block the indentation of the block collection that it is in
     */
    String scan(int block, boolean inFlow) {
        int start = cursor.at;
        cursor.at = contentEnd(start, inFlow);
        String first = text.string(start, cursor.at);
        int breaks = skipToNextLine(block, inFlow);
        if (breaks == 0) {
            return first;
        }
        StringBuilder lines = new StringBuilder(first);
        while (breaks > 0) {
            YamlText.fold(lines, breaks);
            int line = cursor.at;
            cursor.at = contentEnd(line, inFlow);
            lines.append(text.string(line, cursor.at));
            breaks = skipToNextLine(block, inFlow);
        }
        return lines.toString();
    }

    /** Returns where the part of the scalar on a line ends, without the white space after it. */
    private int contentEnd(int from, boolean inFlow) {
        int end = from;
        for (int i = from; ; i++) {
            int c = text.at(i);
            if (!MAY_END[c & 0xFF]) {
                end = i + 1;
                continue;
            }
            switch (c) {
                case ' ', '\t' -> {
                    continue;
                }
                case '\n', '\r', YamlText.END -> {
                    return end;
                }
                case ':' -> {
                    if (endsIndicator(text.at(i + 1), inFlow)) {
                        return end;
                    }
                }
                case '#' -> {
                    if (i > end) {
                        return end;
                    }
                }
                case ',', '[', ']', '{', '}' -> {
                    if (inFlow) {
                        return end;
                    }
                }
                default -> {}
            }
            end = i + 1;
        }
    }

    /**
     * Moves to the next line with text, and returns the number of line breaks before it; 0 if the scalar does not continue
     * there, or something else follows on this line.
     */
    private int skipToNextLine(int block, boolean inFlow) {
        int lineEnd = text.afterBlanks(cursor.at);
        if (!YamlText.isBreakOrEnd(text.at(lineEnd))) {
            return 0;
        }
        cursor.at = lineEnd;
        int breaks = cursor.skipBreaks();
        boolean continues = cursor.indentation() > block
                && !cursor.isAtEnd()
                && cursor.peek() != '#'
                && !(cursor.peek() == ':' && endsIndicator(text.at(cursor.at + 1), inFlow))
                && !(inFlow && YamlText.isFlowIndicator(cursor.peek()));
        return continues ? breaks : 0;
    }
}
