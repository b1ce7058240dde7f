package org.eventreport.yaml;

/** Reads scalars in quotation marks (YAML 1.2.2, sections 7.3.1 and 7.3.2). */
final class QuotedScanner {

    private static final int HEXADECIMAL = 16;

    private final YamlCursor cursor;
    private final YamlText text;

    /** What has been read of a scalar that is more than the characters between its quotation marks. */
    private final StringBuilder value = new StringBuilder();

    QuotedScanner(YamlCursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text;
    }

    /**
     * Reads a scalar, from its first quotation mark on.
     *
     * @param block the indentation of the block collection that it is in
     */
    String scan(int block) {
        int quote = cursor.peek();
        int start = cursor.at + 1;
        cursor.at = ordinaryEnd(start, quote);
        if (cursor.peek() == quote && !isEscapedQuote(quote)) {
            return text.string(start, cursor.at++);
        }
        value.setLength(0);
        for (int from = start; ; from = cursor.at, cursor.at = ordinaryEnd(from, quote)) {
            int c = cursor.peek();
            if (c == YamlText.END) {
                throw cursor.syntax("a quotation mark is not closed");
            }
            if (c == '\n' || c == '\r') {
                value.append(text.string(from, withoutBlanks(from)));
                YamlText.fold(value, skipBreaks(block));
                continue;
            }
            value.append(text.string(from, cursor.at));
            if (c == '\\') {
                cursor.at++;
                unescape(block);
            } else if (isEscapedQuote(quote)) {
                value.append('\'');
                cursor.at += 2;
            } else {
                cursor.at++;
                return value.toString();
            }
        }
    }

    /** Returns where the characters end that stand for themselves. */
    private int ordinaryEnd(int from, int quote) {
        int i = from;
        while (true) {
            int c = text.at(i);
            if (c == quote || YamlText.isBreakOrEnd(c) || (c == '\\' && quote == '"')) {
                return i;
            }
            i++;
        }
    }

    private boolean isEscapedQuote(int quote) {
        return quote == '\'' && text.at(cursor.at + 1) == '\'';
    }

    /** Returns where the white space before the next character starts, back to an index. */
    private int withoutBlanks(int from) {
        int end = cursor.at;
        while (end > from && YamlText.isBlank(text.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** Skips to the next line with text, which must be indented, and returns the number of line breaks. */
    private int skipBreaks(int block) {
        int breaks = cursor.skipBreaks();
        if (text.isMarker(cursor.at) && cursor.at == cursor.lineStart()) {
            throw cursor.syntax("a new document starts inside a quoted text; close the quotation mark");
        }
        if (cursor.peek() != YamlText.END) {
            cursor.requireIndentation(block);
        }
        return breaks;
    }

    /** Reads an escape sequence after its backslash (section 5.7). */
    private void unescape(int block) {
        int c = cursor.peek();
        switch (c) {
            case '0' -> value.append('\0');
            case 'a' -> value.append('\u0007');
            case 'b' -> value.append('\b');
            case 't', '\t' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'v' -> value.append('\u000B');
            case 'f' -> value.append('\f');
            case 'r' -> value.append('\r');
            case 'e' -> value.append('\u001B');
            case ' ', '"', '/', '\\' -> value.append((char) c);
            case 'N' -> value.append('\u0085');
            case '_' -> value.append('\u00A0');
            case 'L' -> value.append('\u2028');
            case 'P' -> value.append('\u2029');
            case 'x' -> value.appendCodePoint(hexadecimal(2));
            case 'u' -> value.appendCodePoint(hexadecimal(4));
            case 'U' -> value.appendCodePoint(hexadecimal(8));
            case '\n', '\r' -> {
                value.append("\n".repeat(skipBreaks(block) - 1));
                return;
            }
            case YamlText.END -> {
                return;
            }
            default -> throw cursor.syntax("there is no such escape; write \\\\ for a backslash");
        }
        cursor.at++;
    }

    /** Returns the code point that some digits after the next character stand for, and moves to the last one. */
    private int hexadecimal(int digits) {
        long codePoint = 0;
        for (int i = 1; i <= digits; i++) {
            int digit = Character.digit(text.at(cursor.at + i), HEXADECIMAL);
            if (digit < 0) {
                throw text.syntax(
                        "hexadecimal digits are missing: \\x needs two, \\u four, \\U eight; write \\\\ for a backslash",
                        cursor.at + 1);
            }
            codePoint = codePoint * HEXADECIMAL + digit;
        }
        if (codePoint > Character.MAX_CODE_POINT) {
            throw text.syntax("there is no character with this number; write \\\\ for a backslash", cursor.at + 1);
        }
        cursor.at += digits;
        return (int) codePoint;
    }
}
