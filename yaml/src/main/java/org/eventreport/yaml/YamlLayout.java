package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The rules of layout that the scanner of SnakeYAML Engine does not check:
 *
 * <ul>
 *   <li>White space precedes a comment (YAML 1.2.2, section 6.6).
 *   <li>The lines of a flow collection or of a quoted text, and the first line of a block scalar, are indented, by spaces,
 *       more than the block collection that it is in (sections 7.4 and 8.1). A closing bracket may stand below the key, as
 *       many people write it.
 * </ul>
 */
final class YamlLayout {

    private final YamlText text;

    /** The columns of the open block collections, the innermost one first. */
    private final Deque<Integer> blocks = new ArrayDeque<>();

    private int openFlows;
    private @Nullable Mark previousEnd;
    private boolean afterPlain;

    YamlLayout(YamlText text) {
        this.text = text;
    }

    /** Checks the next token and what precedes it, and throws {@link UnreadableException} if a rule is broken. */
    void check(Token token) {
        Mark start = start(token);
        Mark end = end(token);
        if (previousEnd != null) {
            checkComment(previousEnd, start);
            boolean continues =
                    openFlows > 0 || (token instanceof ScalarToken scalar && (afterPlain || isBlock(scalar)));
            if (continues && start.getLine() > previousEnd.getLine()) {
                int spaces = isFlowEnd(token) ? indentation() - 1 : indentation();
                checkIndentation(start.getBuffer(), lineStart(start), start.getPointer(), spaces);
            }
        }
        afterPlain = false;
        switch (token.getTokenId()) {
            case BlockMappingStart, BlockSequenceStart -> blocks.push(start.getColumn());
            case BlockEnd -> blocks.pop();
            case FlowMappingStart, FlowSequenceStart -> openFlows++;
            case FlowMappingEnd, FlowSequenceEnd -> openFlows--;
            case Scalar -> {
                ScalarToken scalar = (ScalarToken) token;
                afterPlain = scalar.isPlain();
                if (start.getLine() < end.getLine() && !isBlock(scalar)) {
                    checkLines(start, end);
                }
            }
            default -> {}
        }
        previousEnd = end;
    }

    /** Returns the number of code points up to the end of the last token. */
    int position() {
        return previousEnd == null ? 0 : previousEnd.getIndex();
    }

    /** Returns by how many spaces lines in the innermost block collection are indented at least. */
    private int indentation() {
        return blocks.isEmpty() ? 0 : blocks.element() + 1;
    }

    private void checkComment(Mark end, Mark next) {
        int[] buffer = end.getBuffer();
        int at = end.getPointer();
        if (at > 0 && at < next.getPointer() && buffer[at] == '#' && !isWhiteSpace(buffer[at - 1])) {
            throw syntax(
                    "a space is missing before the comment; put quotation marks around a text that contains #", at);
        }
    }

    private void checkLines(Mark start, Mark end) {
        int[] buffer = start.getBuffer();
        int at = start.getPointer();
        while (at < end.getPointer()) {
            if (!isLineBreak(buffer[at++])) {
                continue;
            }
            int lineStart = at;
            while (at < end.getPointer() && isBlank(buffer[at])) {
                at++;
            }
            if (at < end.getPointer() && !isLineBreak(buffer[at])) {
                checkIndentation(buffer, lineStart, at, indentation());
            }
        }
    }

    private void checkIndentation(int[] buffer, int lineStart, int at, int spaces) {
        for (int i = lineStart; i < lineStart + spaces; i++) {
            if (i >= at || buffer[i] != ' ') {
                throw syntax(
                        "this line has to be indented with spaces, or a bracket or quotation mark before it to be closed",
                        at);
            }
        }
    }

    /** Returns where the line of a token starts that only white space precedes. */
    private static int lineStart(Mark mark) {
        int start = mark.getPointer();
        while (start > 0 && isBlank(mark.getBuffer()[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isBlock(ScalarToken scalar) {
        return scalar.getStyle() == ScalarStyle.LITERAL || scalar.getStyle() == ScalarStyle.FOLDED;
    }

    private static boolean isFlowEnd(Token token) {
        return token.getTokenId() == Token.ID.FlowMappingEnd || token.getTokenId() == Token.ID.FlowSequenceEnd;
    }

    static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    static boolean isWhiteSpace(int c) {
        return isBlank(c) || isLineBreak(c);
    }

    static Mark start(Token token) {
        return token.getStartMark().orElseThrow();
    }

    static Mark end(Token token) {
        return token.getEndMark().orElseThrow();
    }

    UnreadableException syntax(String message, int codePoint) {
        return new UnreadableException(ProblemCode.SYNTAX, message, text.offsetOf(codePoint));
    }
}
