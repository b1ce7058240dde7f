package org.eventreport.format;

import org.eventreport.validation.Validator;
import org.immutables.value.Value;

/**
 * How a format reads: within which limits, and what it checks.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.builder()
 *     .limits(Limits.defaults().withMaxProblems(1000))
 *     .validator(Validator.standard().without("empty-field"))
 *     .build();
 * ReadResult result = YamlFormat.yaml().with(options).check(text);
 * }</pre>
 */
@Value.Immutable
public abstract class ReadOptions implements WithReadOptions {

    private static final ReadOptions DEFAULTS = builder().build();

    ReadOptions() {}

    /** A builder of options, each with its default until it is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The options that hold where a caller sets none. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** How much is taken; {@link Limits#defaults} by default. */
    @Value.Default
    public Limits limits() {
        return Limits.defaults();
    }

    /** What is checked; {@link Validator#standard} by default. */
    @Value.Default
    public Validator validator() {
        return Validator.standard();
    }

    /** Builds {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
