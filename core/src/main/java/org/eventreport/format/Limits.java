package org.eventreport.format;

import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much a reader takes before it stops with {@code limit-exceeded}, so that no text can use up memory or time.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().maxDocumentBytes(64 << 20).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Limits implements WithLimits, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Limits DEFAULTS = builder().build();

    Limits() {}

    /** A builder of limits, each with its default until it is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The limits that hold where a caller sets none. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** How many bytes of UTF-8 a document may have; 16 MiB by default. */
    @Value.Default
    public int maxDocumentBytes() {
        return 16 << 20;
    }

    /** How deep objects and lists may stand in each other; 64 by default. */
    @Value.Default
    public int maxDepth() {
        return 64;
    }

    /** How many values, keys, objects and lists the aliases of a YAML document may stand for; 100,000 by default. */
    @Value.Default
    public int maxAliasElements() {
        return 100_000;
    }

    /** How many digits a number may have; 1,000 by default. */
    @Value.Default
    public int maxNumberDigits() {
        return 1000;
    }

    /** How many problems a result tells, beyond which it only counts them; 100 by default. */
    @Value.Default
    public int maxProblems() {
        return 100;
    }

    @Value.Check
    void check() {
        int least = Math.min(Math.min(maxDocumentBytes(), maxDepth()), Math.min(maxNumberDigits(), maxProblems()));
        if (least < 1 || maxAliasElements() < 0) {
            throw new IllegalArgumentException("a limit is at least 1: " + this);
        }
    }

    /** Builds {@link Limits}. */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
