package org.eventreport.yaml;

import java.io.IOException;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * Splits a YAML stream into documents, at the lines that start with {@code ---} or {@code ...} (YAML 1.2.2, section 9.1.2).
 * No document can contain such a line, not even in a text.
 */
final class YamlSplitter implements DocumentSplitter {

    /** What the lines since the last document were. */
    private enum State {
        /** Comments and blank lines. */
        NOTHING,
        /** A directive, such as {@code %YAML 1.2}. */
        DIRECTIVES,
        /** The document. */
        DOCUMENT
    }

    private final Input input;
    private boolean any;

    YamlSplitter(Input input) {
        this.input = input;
    }

    @Override
    public @Nullable Source next() throws IOException {
        if (any && input.peek() < 0) {
            return null;
        }
        input.begin();
        State state = State.NOTHING;
        while (input.peek() >= 0) {
            if (isMarker('-')) {
                if (state == State.DOCUMENT) {
                    return document();
                }
                if (state == State.NOTHING) {
                    input.begin();
                }
                state = State.DOCUMENT;
            } else if (isMarker('.')) {
                input.readLine();
                if (state != State.NOTHING) {
                    return document();
                }
                input.begin();
                continue;
            } else if (state != State.DOCUMENT) {
                state = stateAfterLine(state);
            }
            input.readLine();
        }
        if (state != State.NOTHING) {
            return document();
        }
        return any ? null : empty();
    }

    private Source document() {
        any = true;
        return input.document();
    }

    private Source empty() {
        any = true;
        return input.empty();
    }

    /** Returns whether the next line starts with three of a character, and nothing else or white space follows. */
    private boolean isMarker(char c) throws IOException {
        return input.peek(0) == c && input.peek(1) == c && input.peek(2) == c && isWhiteSpaceOrEnd(input.peek(3));
    }

    private static boolean isWhiteSpaceOrEnd(int b) {
        return b == ' ' || b == '\t' || isLineEnd(b);
    }

    private static boolean isLineEnd(int b) {
        return b < 0 || b == '\n' || b == '\r';
    }

    /** Looks at the next line, before which there was no document, and returns what has been seen after it. */
    private State stateAfterLine(State before) throws IOException {
        int first = input.peek();
        if (first == '%') {
            return State.DIRECTIVES;
        }
        while (first == ' ' || first == '\t') {
            input.read();
            first = input.peek();
        }
        return isLineEnd(first) || first == '#' ? before : State.DOCUMENT;
    }
}
