package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * A person, group or company that organised or sponsored the event.
 */
@Value.Immutable
public abstract class Organizer implements WithOrganizer, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Organizer() {}

    /** {@return an empty builder of an organizer} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name} Text of one line, with no control characters but tabs. */
    public abstract String name();

    /**
     * {@return the part in the event, such as {@code programme chair} or {@code gold sponsor}} Text of one line, with
     * no control characters but tabs.
     */
    public abstract Optional<String> role();

    /**
     * {@return the home page} An absolute URI (RFC 3986) that starts with {@code http:}, {@code https:} or {@code
     * mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> url() {
        return rawUrl().map(URI::create);
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawUrl();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Organizer withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds an {@link Organizer}. */
    public static final class Builder extends ImmutableOrganizer.Builder {
        Builder() {}

        /**
         * Sets {@link Organizer#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
