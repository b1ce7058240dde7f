package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * The place of the event.
 */
@Value.Immutable
public abstract class Venue implements WithVenue, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Venue() {}

    /** {@return an empty builder of a venue} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the building or room} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> name();

    /** {@return the street and number} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> address();

    /** {@return the city, town or village} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> city();

    /** {@return the state, province or county} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> region();

    /** {@return the country} A country code, ISO 3166-1 alpha-2, in upper case, such as {@code GB}. */
    public abstract Optional<String> country();

    /** {@return the latitude} Decimal degrees north of the equator (WGS 84), -90 to 90; negative in the south. */
    public abstract Optional<BigDecimal> latitude();

    /** {@return the longitude} Decimal degrees east of Greenwich (WGS 84), -180 to 180; negative in the west. */
    public abstract Optional<BigDecimal> longitude();

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
    public final Venue withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds a {@link Venue}. */
    public static final class Builder extends ImmutableVenue.Builder {
        Builder() {}

        /**
         * Sets {@link Venue#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
