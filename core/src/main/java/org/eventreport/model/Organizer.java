package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who organised an event.
 */
@Value.Immutable
public abstract class Organizer implements WithOrganizer, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Organizer() {}

    /** A builder of an organizer. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the person, group or company. */
    public abstract String name();

    /** Their page. */
    public abstract Optional<URI> url();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds an {@link Organizer}. */
    public static final class Builder extends ImmutableOrganizer.Builder {
        Builder() {}
    }
}
