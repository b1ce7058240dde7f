package org.eventreport.yaml;

import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * The characters of a source, for SnakeYAML's scanner.
 *
 * <p>SnakeYAML's own reader moves a window over the text by a thousand characters at a time and copies it each time, which
 * takes minutes for a line of 16 MiB.
 */
final class YamlText extends StreamReader {

    private static final String NAME = "";

    /**
     * How many characters the scanner looks at to check for {@code ---}. The text may have fewer left; it needs all
     * other characters that it asks for.
     */
    private static final int DOCUMENT_MARKER = 3;

    private final int[] text;
    private final int length;
    private final @Nullable UnreadableException failure;
    private int pointer;
    private int line;
    private int column;
    private int documentStart;

    YamlText(Source source) {
        super("");
        String characters = source.text();
        int[] codePoints = new int[characters.length()];
        int count = 0;
        int bad = -1;
        for (int i = 0; i < characters.length() && bad < 0; count++) {
            int codePoint = characters.codePointAt(i);
            if (!isPrintable(codePoint)) {
                bad = i;
            }
            codePoints[count] = codePoint;
            i += Character.charCount(codePoint);
        }
        this.text = codePoints;
        this.length = bad < 0 ? count : count - 1;
        this.failure = bad < 0 ? source.failure() : notInYaml(codePoints[length], bad);
    }

    private static UnreadableException notInYaml(int codePoint, int offset) {
        return new UnreadableException(
                ProblemCode.SYNTAX,
                String.format("the character U+%04X is not allowed in YAML; remove it", codePoint),
                offset);
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, pointer, line, column, text, pointer);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int count) {
        for (int end = Math.min(pointer + count, length); pointer < end; ) {
            int c = text[pointer++];
            if (Constant.LINEBR.has(c) || (c == '\r' && (pointer == length || text[pointer] != '\n'))) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return pointer < length ? text[pointer] : end();
    }

    @Override
    public int peek(int index) {
        return pointer + index < length ? text[pointer + index] : end();
    }

    /** Returns what SnakeYAML expects after the last character, unless the text is not whole. */
    private char end() {
        if (failure != null) {
            throw failure;
        }
        return '\0';
    }

    @Override
    public String prefix(int count) {
        int missing = Math.max(0, pointer + count - length);
        String available = new String(text, pointer, count - missing);
        if (missing == 0 || count == DOCUMENT_MARKER) {
            return available;
        }
        return available + String.valueOf(end()).repeat(missing);
    }

    @Override
    public String prefixForward(int count) {
        String prefix = prefix(count);
        pointer += count;
        column += count;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return pointer - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = pointer;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getLine() {
        return line;
    }
}
