package org.eventreport.yaml;

import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of a source, for the scanner of SnakeYAML Engine.
 *
 * <p>The scanner reads two things otherwise than YAML 1.2: it takes U+0085 for a line break in some places, and it does not
 * know the escapes {@code \L} and {@code \P}. So it gets other characters in place of U+0085 and of these backslashes, and
 * {@link #restore} puts the right ones into what it returns.
 */
final class YamlText extends Reader {

    /** The stand-ins are two private-use characters that the text does not have. */
    private static final char FIRST_STAND_IN = '\uE000';

    private static final char LAST_STAND_IN = '\uF8FF';

    private static final char NEXT_LINE = '\u0085';

    private final Source source;
    /** The characters, until the scanner has them. */
    private char[] characters;

    private final int end;
    private final int length;
    private final @Nullable UnreadableException failure;

    /** The stand-ins, or 0 if none are needed. */
    private char nextLine;

    private char backslash;

    private int read;
    private boolean readToEnd;

    YamlText(Source source) {
        this.source = source;
        char[] chars = source.text().toCharArray();
        int i = 0;
        int pairs = 0;
        boolean standIns = false;
        for (; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c <= '~') {
                standIns |= c == '\\' && isLineEscape(chars, i);
            } else if (Character.isSurrogate(c)) {
                pairs += Character.isLowSurrogate(c) ? 1 : 0;
            } else if (StreamReader.isPrintable(c)) {
                standIns |= c == NEXT_LINE;
            } else {
                break;
            }
        }
        this.length = i - pairs;
        this.failure = i < chars.length ? notInYaml(chars[i], i) : source.failure();
        if (failure == null && endsWithSpaces(chars)) {
            chars = Arrays.copyOf(chars, ++i);
            chars[i - 1] = '\n';
        }
        this.characters = chars;
        this.end = i;
        if (standIns) {
            putStandIns();
        }
    }

    private static UnreadableException notInYaml(int character, int offset) {
        return new UnreadableException(
                ProblemCode.SYNTAX,
                String.format("the character U+%04X is not allowed in YAML; remove it", character),
                offset);
    }

    private static boolean isLineEscape(char[] chars, int backslash) {
        return backslash + 1 < chars.length && (chars[backslash + 1] == 'L' || chars[backslash + 1] == 'P');
    }

    /** Returns whether the last line is spaces; if it is not ended, the scanner does not count it as a line of a block. */
    private static boolean endsWithSpaces(char[] chars) {
        int start = chars.length;
        while (start > 0 && chars[start - 1] == ' ') {
            start--;
        }
        return start > 0 && start < chars.length && YamlLayout.isLineBreak(chars[start - 1]);
    }

    private void putStandIns() {
        BitSet used = new BitSet();
        for (int i = 0; i < end; i++) {
            used.set(characters[i]);
        }
        int first = used.nextClearBit(FIRST_STAND_IN);
        int second = used.nextClearBit(first + 1);
        if (second > LAST_STAND_IN) {
            throw new UnreadableException(
                    ProblemCode.LIMIT_EXCEEDED, "the text has more private-use characters than can be read", 0);
        }
        nextLine = (char) first;
        backslash = (char) second;
        for (int i = 0; i < end; i++) {
            if (characters[i] == NEXT_LINE) {
                characters[i] = nextLine;
            } else if (characters[i] == '\\') {
                if (isLineEscape(characters, i)) {
                    characters[i] = backslash;
                } else if (i + 1 < end && characters[i + 1] == '\\') {
                    i++;
                }
            }
        }
    }

    /**
     * Returns a part of the text that the scanner returned, with the characters of the source.
     *
     * @param escaped whether it had escapes
     */
    String restore(String part, boolean escaped) {
        if (nextLine == 0) {
            return part;
        }
        String restored = part.replace(nextLine, NEXT_LINE);
        return escaped
                ? restored.replace(backslash + "L", "\u2028").replace(backslash + "P", "\u2029")
                : restored.replace(backslash, '\\');
    }

    /** Returns how many characters the scanner has to read at once, so that it does not copy what it has read already. */
    int bufferSize() {
        return Math.max(1, end);
    }

    /** Returns the number of code points of the source that are given to the scanner. */
    int length() {
        return length;
    }

    /** Returns why the text ends before that of the source does, or null if it is whole. */
    @Nullable
    UnreadableException failure() {
        return failure;
    }

    /** Returns whether the scanner has asked for a character after the last one. */
    boolean isReadToEnd() {
        return readToEnd;
    }

    /** Returns the index into the text of the source of a character that the scanner counts by code points. */
    int offsetOf(int codePoint) {
        return source.offsetOfCodePoint(Math.min(codePoint, length));
    }

    @Override
    public int read(char[] buffer, int offset, int count) {
        int available = Math.min(count, end - read);
        if (available == 0) {
            readToEnd = true;
            characters = new char[0];
            return -1;
        }
        System.arraycopy(characters, read, buffer, offset, available);
        read += available;
        return available;
    }

    @Override
    public void close() {}
}
