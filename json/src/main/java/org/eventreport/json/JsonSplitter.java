package org.eventreport.json;

import java.io.IOException;
import java.util.BitSet;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * Splits a JSON array into its elements. Everything else is one document.
 *
 * <p>It looks at brackets, commas and quotation marks only; the parser finds what is wrong inside an element. Reading
 * ends at an element with a bracket of the wrong kind, as the next element could start anywhere.
 */
final class JsonSplitter implements DocumentSplitter {

    private enum State {
        START,
        FIRST_ELEMENT,
        ELEMENT,
        AFTER_ELEMENT,
        AFTER_ARRAY,
        END
    }

    private final Input input;
    private State state = State.START;

    /** The open brackets of an element: set for an object, clear for a list. */
    private final BitSet objects = new BitSet();

    JsonSplitter(Input input) {
        this.input = input;
    }

    @Override
    public @Nullable Source next() throws IOException {
        return switch (state) {
            case START -> start();
            case FIRST_ELEMENT, ELEMENT -> element();
            case AFTER_ELEMENT -> afterElement();
            case AFTER_ARRAY -> afterArray();
            case END -> null;
        };
    }

    private @Nullable Source start() throws IOException {
        input.begin();
        int first = skipWhiteSpace();
        if (first == '[') {
            input.read();
            state = State.FIRST_ELEMENT;
            return element();
        }
        state = State.END;
        return first < 0 ? input.empty() : input.rest();
    }

    private @Nullable Source element() throws IOException {
        int first = skipWhiteSpace();
        if (first == ']' && state == State.FIRST_ELEMENT) {
            return afterElement();
        }
        return switch (first) {
            case -1 -> unclosed();
            case ']' -> failure("a comma precedes this bracket; remove it");
            case ',' -> failure("a value is missing here");
            default -> {
                input.begin();
                state = State.AFTER_ELEMENT;
                skipElement();
                yield input.document();
            }
        };
    }

    private @Nullable Source afterElement() throws IOException {
        return switch (skipWhiteSpace()) {
            case -1 -> unclosed();
            case ',' -> {
                input.read();
                state = State.ELEMENT;
                yield element();
            }
            case ']' -> {
                input.read();
                state = State.AFTER_ARRAY;
                yield afterArray();
            }
            default -> failure("a comma is missing before this");
        };
    }

    private @Nullable Source afterArray() throws IOException {
        state = State.END;
        return skipWhiteSpace() < 0 ? null : failure("the file should end here; remove what follows");
    }

    private Source unclosed() {
        return failure(JsonTokenReader.UNCLOSED);
    }

    private Source failure(String message) {
        state = State.END;
        return input.failure(message);
    }

    /** Skips a value: up to its last bracket, or for a scalar up to the comma or bracket after it. */
    private void skipElement() throws IOException {
        int depth = 0;
        while (true) {
            int b = input.peek();
            switch (b) {
                case '{', '[' -> objects.set(depth++, b == '{');
                case '}', ']' -> {
                    if (depth == 0) {
                        if (b == '}') {
                            giveUp();
                        }
                        return;
                    }
                    if (objects.get(--depth) != (b == '}')) {
                        giveUp();
                        return;
                    }
                    if (depth == 0) {
                        input.read();
                        return;
                    }
                }
                case ',' -> {
                    if (depth == 0) {
                        return;
                    }
                }
                case '"' -> {
                    skipString();
                    continue;
                }
                case -1 -> {
                    if (depth > 0) {
                        state = State.END;
                    }
                    return;
                }
                default -> {}
            }
            input.read();
        }
    }

    /** Ends splitting with the current element, whose next byte is a bracket of the wrong kind. */
    private void giveUp() throws IOException {
        input.read();
        state = State.END;
    }

    private void skipString() throws IOException {
        input.read();
        int b = input.read();
        while (b >= 0 && b != '"') {
            if (b == '\\') {
                input.read();
            }
            b = input.read();
        }
        if (b < 0) {
            state = State.END;
        }
    }

    private int skipWhiteSpace() throws IOException {
        while (isWhiteSpace(input.peek())) {
            input.read();
        }
        return input.peek();
    }

    static boolean isWhiteSpace(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
