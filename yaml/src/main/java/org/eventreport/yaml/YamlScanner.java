package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.eventreport.format.spi.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.KeyToken;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The scanner of SnakeYAML Engine, which also reads what that one refuses though YAML 1.2 allows it:
 *
 * <ul>
 *   <li>In a flow mapping, a key may take several lines, and its colon may be on the next one (YAML 1.2.2, section 7.4.2).
 *   <li>In a flow collection, a plain scalar may start with a colon (section 7.3.3).
 *   <li>A line of a plain scalar may have tabs after its indentation (section 7.3.3).
 * </ul>
 */
final class YamlScanner implements Scanner {

    /** How many colons a plain scalar may start with; more are refused, so that few tokens are held. */
    private static final int MAX_COLONS = 16;

    private final Scanner engine;
    private final YamlText text;
    private final YamlLayout layout;

    /** The token that the parser can look at, if it has been prepared. */
    private @Nullable Token current;

    /** The tokens after that one, as far as they were looked at. */
    private final List<Token> ahead = new ArrayList<>();

    /** What ends the tokens; it is thrown after those before it. */
    private @Nullable RuntimeException end;

    /** What started each open flow collection, the innermost one first. */
    private final Deque<Token.ID> flows = new ArrayDeque<>();

    private Token.ID last = Token.ID.StreamStart;

    YamlScanner(LoadSettings settings, YamlText text) {
        this.engine = new ScannerImpl(settings, new StreamReader(settings, text));
        this.text = text;
        this.layout = new YamlLayout(text);
    }

    /** Returns the number of code points up to where the scanner is. */
    int position() {
        return layout.position();
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        Token.ID id = peekToken().getTokenId();
        for (Token.ID choice : choices) {
            if (id == choice) {
                return true;
            }
        }
        return choices.length == 0;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return peekToken().getTokenId() == choice;
    }

    @Override
    public Token peekToken() {
        Token token = current;
        if (token == null) {
            token = prepare();
            current = token;
        }
        return token;
    }

    @Override
    public Token next() {
        Token token = peekToken();
        current = null;
        return token;
    }

    @Override
    public boolean hasNext() {
        return checkToken();
    }

    @Override
    public void resetDocumentIndex() {
        engine.resetDocumentIndex();
    }

    private Token prepare() {
        Token token = ahead.isEmpty() ? scan() : ahead.remove(0);
        if (token == null) {
            throw Objects.requireNonNull(end);
        }
        if (!flows.isEmpty() && token.getTokenId() == Token.ID.Value && expectsNode()) {
            token = withColons(token);
        }
        if (token instanceof ScalarToken scalar && scalar.isPlain()) {
            token = withLines(scalar);
        }
        if (token.getTokenId() == Token.ID.Scalar && endsNode()) {
            // The engine's parser takes a second scalar after a question mark for the value of the first one.
            throw layout.syntax(
                    "this does not fit what precedes it; check the indentation",
                    YamlLayout.start(token).getIndex());
        }
        if (startsEntry() && isKey(token)) {
            ahead.add(0, token);
            token = new KeyToken(token.getStartMark(), token.getStartMark());
        }
        last = token.getTokenId();
        switch (last) {
            case FlowMappingStart, FlowSequenceStart -> flows.push(last);
            case FlowMappingEnd, FlowSequenceEnd -> flows.poll();
            default -> {}
        }
        return token;
    }

    /** Reads a token; null if there is none, or none that can be read. */
    private @Nullable Token scan() {
        if (end != null) {
            return null;
        }
        try {
            Token token = engine.peekToken();
            engine.next();
            UnreadableException failure = text.failure();
            if (failure != null && YamlLayout.end(token).getIndex() >= text.length()) {
                throw failure;
            }
            layout.check(token);
            return token;
        } catch (RuntimeException e) {
            end = e;
            return null;
        }
    }

    /** Returns one of the tokens ahead, or null if there are not so many that can be read. */
    private @Nullable Token look(int index) {
        while (ahead.size() <= index) {
            Token token = scan();
            if (token == null) {
                return null;
            }
            ahead.add(token);
        }
        return ahead.get(index);
    }

    private boolean isAhead(int index, Token.ID id) {
        Token token = look(index);
        return token != null && token.getTokenId() == id;
    }

    private boolean expectsNode() {
        return switch (last) {
            case FlowMappingStart, FlowSequenceStart, FlowEntry, Key, Value, Anchor, Tag -> true;
            default -> false;
        };
    }

    private boolean endsNode() {
        return switch (last) {
            case Scalar, Alias, FlowMappingEnd, FlowSequenceEnd -> true;
            default -> false;
        };
    }

    /** Returns the plain scalar that a colon starts, for which the engine's scanner has a token of its own; or the colon. */
    private Token withColons(Token colon) {
        Token before = colon;
        Token next = look(0);
        for (int colons = 1; next != null && isAdjacent(before, next) && colons <= MAX_COLONS; colons++) {
            if (next instanceof ScalarToken scalar && scalar.isPlain()) {
                ahead.subList(0, colons).clear();
                return new ScalarToken(
                        ":".repeat(colons) + scalar.getValue(), true, colon.getStartMark(), scalar.getEndMark());
            }
            if (next.getTokenId() != Token.ID.Value) {
                break;
            }
            before = next;
            next = look(colons);
        }
        return colon;
    }

    private static boolean isAdjacent(Token token, Token next) {
        return YamlLayout.end(token).getIndex() == YamlLayout.start(next).getIndex();
    }

    /** Returns a plain scalar with its other lines, if tabs at their start made the engine's scanner end it. */
    private ScalarToken withLines(ScalarToken first) {
        if (!isBeforeIndentedTab(YamlLayout.end(first))) {
            return first;
        }
        StringBuilder value = new StringBuilder(first.getValue());
        ScalarToken part = first;
        while (look(0) instanceof ScalarToken next && next.isPlain()) {
            String folded = folded(YamlLayout.end(part), YamlLayout.start(next));
            if (folded == null) {
                break;
            }
            value.append(folded).append(next.getValue());
            part = next;
            ahead.remove(0);
        }
        return new ScalarToken(value.toString(), true, first.getStartMark(), part.getEndMark());
    }

    /** Returns whether only white space precedes a tab on one of the next lines. */
    private static boolean isBeforeIndentedTab(Mark end) {
        int[] buffer = end.getBuffer();
        boolean nextLine = false;
        for (int i = end.getPointer(); i < buffer.length && YamlLayout.isWhiteSpace(buffer[i]); i++) {
            if (nextLine && buffer[i] == '\t') {
                return true;
            }
            nextLine |= YamlLayout.isLineBreak(buffer[i]);
        }
        return false;
    }

    /** Returns what the line breaks between two lines of a plain scalar mean (section 6.5); null if there is other text. */
    private static @Nullable String folded(Mark from, Mark to) {
        int[] buffer = to.getBuffer();
        int breaks = 0;
        for (int i = from.getPointer(); i < to.getPointer(); i++) {
            if (!YamlLayout.isWhiteSpace(buffer[i])) {
                return null;
            }
            boolean first = buffer[i] == '\r' && buffer[i + 1] == '\n';
            breaks += YamlLayout.isLineBreak(buffer[i]) && !first ? 1 : 0;
        }
        return breaks == 0 ? null : breaks == 1 ? " " : "\n".repeat(breaks - 1);
    }

    private boolean startsEntry() {
        return (last == Token.ID.FlowMappingStart || last == Token.ID.FlowEntry)
                && flows.peek() == Token.ID.FlowMappingStart;
    }

    /** Returns whether a token starts a scalar with a colon after it. */
    private boolean isKey(Token token) {
        Token node = token;
        int next = 0;
        while (node != null && (node.getTokenId() == Token.ID.Anchor || node.getTokenId() == Token.ID.Tag)) {
            node = look(next++);
        }
        return node != null
                && (node.getTokenId() == Token.ID.Scalar || node.getTokenId() == Token.ID.Alias)
                && isAhead(next, Token.ID.Value);
    }
}
