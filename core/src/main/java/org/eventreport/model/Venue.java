package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an event took place.
 */
@Value.Immutable
public abstract class Venue implements WithVenue, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Venue() {}

    /** A builder of a venue. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the house or room. */
    public abstract Optional<String> name();

    /** Street and number. */
    public abstract Optional<String> address();

    /** The city, town or village. */
    public abstract Optional<String> city();

    /** The state, province or county. */
    public abstract Optional<String> region();

    /** The country, an ISO 3166-1 alpha-2 code in upper case such as {@code GB}. */
    public abstract Optional<String> country();

    /** Degrees north of the equator (WGS 84), from −90 to 90. */
    public abstract Optional<BigDecimal> latitude();

    /** Degrees east of Greenwich (WGS 84), from −180 to 180. */
    public abstract Optional<BigDecimal> longitude();

    /** The venue's page. */
    public abstract Optional<URI> url();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Venue}. */
    public static final class Builder extends ImmutableVenue.Builder {
        Builder() {}
    }
}
