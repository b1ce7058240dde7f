package org.eventreport.format;

import java.io.Serial;
import java.io.Serializable;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.schema.ValueValidator;
import org.immutables.value.Value;

/**
 * How much is read and written before the problem {@code limit-exceeded}, so that no text can exhaust memory or time.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().maxDocumentBytes(64 << 20).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Limits implements WithLimits, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int MAX_DOCUMENT_BYTES = 1 << 30;

    /** Nested values are handled recursively; deeper ones could overflow the stack. */
    private static final int MAX_DEPTH = 1000;

    private static final Limits DEFAULTS = builder().build();

    Limits() {}

    /**
     * Returns a builder of limits.
     *
     * @return a builder, in which each limit has its default until it is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the default limits.
     *
     * @return the limits that apply if a caller sets none
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns how large a document may be.
     *
     * @return a number of bytes of UTF-8, 1 to 1 GiB; by default 16 MiB
     */
    @Value.Default
    public int maxDocumentBytes() {
        return 16 << 20;
    }

    /**
     * Returns how deep objects and lists may be nested.
     *
     * @return a number of levels, 1 to 1,000; by default 64
     */
    @Value.Default
    public int maxDepth() {
        return ValueValidator.DEFAULT_DEPTH;
    }

    /**
     * Returns how many elements a document may have. Each value is one: a scalar, an object or a list, whether it is read
     * or skipped. Keys are not.
     *
     * @return a number of elements, 1 or more; by default 1,000,000
     */
    @Value.Default
    public int maxElements() {
        return ValueValidator.DEFAULT_ELEMENTS;
    }

    /**
     * Returns how many elements the aliases of a YAML document may expand to, of those that a document may have.
     *
     * @return a number of elements, 0 or more; by default 100,000
     */
    @Value.Default
    public int maxAliasElements() {
        return 100_000;
    }

    /**
     * Returns how long the scalars and keys may be, together, that the aliases of a YAML document expand to.
     *
     * @return a number of bytes of UTF-8, 0 or more; by default 16 MiB
     */
    @Value.Default
    public int maxAliasBytes() {
        return 16 << 20;
    }

    /**
     * Returns how long a number may be.
     *
     * @return a number of digits, 1 or more; by default 1,000
     */
    @Value.Default
    public int maxNumberDigits() {
        return ValueValidator.DEFAULT_NUMBER_DIGITS;
    }

    /**
     * Returns how many problems of a document are kept. Further ones are only counted.
     *
     * @return a number of problems, 1 or more; by default 100
     */
    @Value.Default
    public int maxProblems() {
        return 100;
    }

    /**
     * Returns tokens within the limits, for a program that reads tokens without a {@link ReportFormat}.
     *
     * @param tokens the tokens of a document, before the first one was read
     * @return the same tokens; reading ends where a limit is exceeded
     */
    public TokenReader limit(TokenReader tokens) {
        return new LimitedTokenReader(tokens, null, this);
    }

    @Value.Check
    void check() {
        requireRange("maxDocumentBytes", maxDocumentBytes(), 1, MAX_DOCUMENT_BYTES);
        requireRange("maxDepth", maxDepth(), 1, MAX_DEPTH);
        requireRange("maxElements", maxElements(), 1, Integer.MAX_VALUE);
        requireRange("maxAliasElements", maxAliasElements(), 0, Integer.MAX_VALUE);
        requireRange("maxAliasBytes", maxAliasBytes(), 0, Integer.MAX_VALUE);
        requireRange("maxNumberDigits", maxNumberDigits(), 1, Integer.MAX_VALUE);
        requireRange("maxProblems", maxProblems(), 1, Integer.MAX_VALUE);
    }

    private static void requireRange(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " is " + value + ", but has to be from " + min + " to " + max);
        }
    }

    /** Builds {@link Limits}. */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
