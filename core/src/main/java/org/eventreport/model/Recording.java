package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * A recording of a talk.
 */
@Value.Immutable
public abstract class Recording implements WithRecording, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Recording() {}

    /** {@return an empty builder of a recording} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the address at which people watch or hear it} An absolute URI (RFC 3986) that starts with {@code http:},
     * {@code https:} or {@code mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> url() {
        return rawUrl().map(URI::create);
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawUrl();

    /**
     * {@return the title under which it is published, if it is not that of the talk} Text of one line, with no control
     * characters but tabs.
     */
    public abstract Optional<String> title();

    /** {@return what it holds: picture and sound, or sound only} Default: {@link RecordingKind#VIDEO}. */
    @Value.Default
    public RecordingKind kind() {
        return RecordingKind.VIDEO;
    }

    /** {@return whether people can get it} Default: {@link RecordingStatus#AVAILABLE}. */
    @Value.Default
    public RecordingStatus status() {
        return RecordingStatus.AVAILABLE;
    }

    /**
     * {@return the day of its publication} A calendar date, ISO 8601 {@code YYYY-MM-DD}, such as {@code 2014-11-25}.
     */
    public abstract Optional<LocalDate> date();

    /**
     * {@return when it was published} A date and time with an offset, RFC 3339, such as {@code 2014-12-01T15:20:24Z};
     * also as blog engines write it, such as {@code 2014-12-01 15:20:24 +0100} or {@code 2014-12-01 15:20 UTC}.
     */
    public abstract Optional<OffsetDateTime> publishedAt();

    /** {@return the language that is spoken in it} A language tag, BCP 47, such as {@code en} or {@code en-GB}. */
    public abstract Optional<String> language();

    /**
     * {@return how long it is} A duration of hours, minutes and seconds, longer than zero, ISO 8601, such as {@code
     * PT45M}.
     */
    public abstract Optional<Duration> duration();

    /**
     * {@return where the talk begins in it, counted from its start; absent if both start together} A duration of hours,
     * minutes and seconds, longer than zero, ISO 8601, such as {@code PT45M}.
     */
    public abstract Optional<Duration> start();

    /**
     * {@return where the talk ends in it, counted from its start; absent if both end together} A duration of hours,
     * minutes and seconds, longer than zero, ISO 8601, such as {@code PT45M}.
     */
    public abstract Optional<Duration> end();

    /**
     * {@return the licence under which others may use it} A licence, as an SPDX license expression (SPDX specification
     * 2.3, annex D), such as {@code CC-BY-4.0}.
     */
    public abstract Optional<String> license();

    /** {@return a picture that announces it} */
    public abstract Optional<Image> image();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Recording withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds a {@link Recording}. */
    public static final class Builder extends ImmutableRecording.Builder {
        Builder() {}

        /**
         * Sets {@link Recording#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
