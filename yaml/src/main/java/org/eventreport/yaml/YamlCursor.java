package org.eventreport.yaml;

import org.eventreport.format.spi.UnreadableException;

/** Where the parser is in the text, and on which line that is. */
final class YamlCursor {

    private static final int BYTE_ORDER_MARK_BYTES = 3;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    final YamlText text;

    /** The index of the next byte. */
    int at;

    /** Where its line starts. */
    private int lineStart;

    /** By how many spaces its line is indented. */
    private int indentation;

    /** The index of the first character of its line that is not white space. */
    private int firstOnLine;

    YamlCursor(YamlText text) {
        this.text = text;
        if (!text.isEnd(BYTE_ORDER_MARK_BYTES - 1)
                && text.string(0, BYTE_ORDER_MARK_BYTES).equals(BYTE_ORDER_MARK)) {
            at = BYTE_ORDER_MARK_BYTES;
        }
        beginLine(at);
    }

    /** Moves to the first character of a line that is no space. */
    void beginLine(int start) {
        lineStart = start;
        at = start;
        while (text.at(at) == ' ') {
            at++;
        }
        indentation = at - lineStart;
        firstOnLine = text.afterBlanks(at);
    }

    /** Returns the next byte, or {@link YamlText#END}. */
    int peek() {
        return text.at(at);
    }

    int lineStart() {
        return lineStart;
    }

    int indentation() {
        return indentation;
    }

    /** Returns whether only white space precedes the next character on its line. */
    boolean isFirstOnLine() {
        return at == firstOnLine;
    }

    /** Returns whether the text or the document ends here. */
    boolean isAtEnd() {
        return text.isEnd(at) || (at == lineStart && text.isMarker(at));
    }

    /** Returns whether the next character is an indicator with white space after it. */
    boolean isIndicator(char c) {
        return text.at(at) == c && YamlText.isWhiteOrEnd(text.at(at + 1));
    }

    /** Skips white space, line breaks and comments. */
    void skip() {
        while (true) {
            int c = text.at(at);
            if (YamlText.isBlank(c)) {
                at++;
            } else if (c == '\n' || c == '\r') {
                beginLine(text.afterBreak(at));
            } else if (c == '#') {
                requireSpaceBeforeComment();
                at = text.lineEnd(at);
            } else {
                return;
            }
        }
    }

    private void requireSpaceBeforeComment() {
        if (at > lineStart && !YamlText.isBlank(text.at(at - 1))) {
            throw syntax("a space is missing before the comment; put quotation marks around a text that contains #");
        }
    }

    /** Skips what may follow on a line before its end. */
    void skipToLineEnd() {
        at = text.afterBlanks(at);
        if (text.at(at) == '#') {
            requireSpaceBeforeComment();
            at = text.lineEnd(at);
        }
        if (!YamlText.isBreakOrEnd(text.at(at))) {
            throw syntax("nothing may follow on this line");
        }
    }

    /** Skips line breaks and white space, from a line break on, and returns the number of line breaks. */
    int skipBreaks() {
        int breaks = 0;
        while (text.at(at) == '\n' || text.at(at) == '\r') {
            beginLine(text.afterBreak(at));
            at = firstOnLine;
            breaks++;
        }
        return breaks;
    }

    /** Throws if the line is not indented with more spaces than the block collection that it is in. */
    void requireIndentation(int block) {
        if (indentation <= block) {
            throw syntax(
                    "this line has to be indented with spaces, or a bracket or quotation mark before it to be closed");
        }
    }

    /** Throws if there is a tab before an index on its line, where only spaces may indent a block collection. */
    void requireNoTabBefore(int index) {
        int tab = -1;
        for (int i = index - 1; i >= lineStart && YamlText.isBlank(text.at(i)); i--) {
            tab = text.at(i) == '\t' ? i : tab;
        }
        if (tab >= 0) {
            throw text.syntax("a tab cannot indent YAML; use spaces", tab);
        }
    }

    UnreadableException syntax(String message) {
        return text.syntax(message, at);
    }
}
