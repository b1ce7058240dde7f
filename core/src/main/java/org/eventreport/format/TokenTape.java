package org.eventreport.format;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.eventreport.format.spi.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document that were read, in their order, with the texts of the keys: enough to find the place of a
 * value without reading the document again. The limit on elements bounds it.
 */
final class TokenTape implements AutoCloseable {

    private static final int MAX_KEPT = 1 << 14;

    /** A tape for the next document, as most documents are small and follow another one. */
    private static final AtomicReference<@Nullable TokenTape> SPARE = new AtomicReference<>();

    private Token[] tokens = new Token[256];
    private int[] positions = new int[256];
    private @Nullable String[] keys = new String[256];
    private int size;
    private int current;

    private TokenTape() {}

    /** Returns an empty tape. */
    static TokenTape empty() {
        TokenTape spare = SPARE.getAndSet(null);
        return spare == null ? new TokenTape() : spare;
    }

    /** Adds a token. */
    void add(Token token, int position, @Nullable String key) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        tokens[size] = token;
        positions[size] = position;
        keys[size++] = key;
    }

    /** Moves before the first token. */
    void rewind() {
        current = -1;
    }

    /** Moves to the next token, and returns whether there is one. */
    boolean next() {
        return ++current < size;
    }

    /** Moves to the last token of the value that starts with the current one. */
    void skipValue() {
        int open = 0;
        do {
            switch (token()) {
                case BEGIN_OBJECT, BEGIN_LIST -> open++;
                case END_OBJECT, END_LIST -> open--;
                default -> {}
            }
        } while ((open > 0 || token() == Token.UNSUPPORTED) && next());
    }

    /** Returns the current token. */
    Token token() {
        return tokens[current];
    }

    /** Returns the {@linkplain org.eventreport.format.spi.TokenReader#position position} of the current token. */
    int position() {
        return positions[current];
    }

    /** Returns the text of the current token if it is a key, or null. */
    @Nullable
    String key() {
        return keys[current];
    }

    /** Gives the tape back; it must not be used any more. */
    @Override
    public void close() {
        if (tokens.length <= MAX_KEPT) {
            Arrays.fill(keys, 0, size, null);
            size = 0;
            SPARE.set(this);
        }
    }
}
