package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
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
    public abstract Optional<URI> url();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds an {@link Organizer}. */
    public static final class Builder extends ImmutableOrganizer.Builder {
        Builder() {}
    }
}
