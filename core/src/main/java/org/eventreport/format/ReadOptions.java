package org.eventreport.format;

import java.io.Serial;
import java.io.Serializable;
import org.eventreport.validation.Validator;
import org.immutables.value.Value;

/**
 * How reports are read: within which limits, and how they are validated. The same applies to writing, so that what is
 * written can be read again.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.builder()
 *     .limits(Limits.defaults().withMaxProblems(1000))
 *     .validator(Validator.standard().without("empty-field"))
 *     .build();
 * ReadResult result = ReportFiles.check(path, options);
 * }</pre>
 *
 * <p>Serializable if the rules of the validator are.
 */
@Value.Immutable
public abstract class ReadOptions implements WithReadOptions, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    ReadOptions() {}

    /**
     * Returns a builder of options.
     *
     * @return a builder, in which each option has its default until it is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the default options.
     *
     * @return the options that apply if a caller sets none
     */
    public static ReadOptions defaults() {
        return builder().build();
    }

    /**
     * Returns how much is read.
     *
     * @return the limits; by default {@link Limits#defaults}
     */
    @Value.Default
    public Limits limits() {
        return Limits.defaults();
    }

    /**
     * Returns how reports are validated.
     *
     * @return the validator; by default {@link Validator#standard}
     */
    @Value.Default
    public Validator validator() {
        return Validator.standard();
    }

    /** Builds {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
