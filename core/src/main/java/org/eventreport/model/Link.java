package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A page elsewhere that belongs to a report, an event, a talk, a speaker or a project.
 */
@Value.Immutable
public abstract class Link implements WithLink, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Link() {}

    /** A builder of a link. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the link leads: an absolute address, its scheme {@code http}, {@code https} or {@code mailto}. */
    public abstract URI url();

    /** What the page is called. */
    public abstract Optional<String> title();

    /** What the page is. */
    public abstract Optional<LinkRel> rel();

    /** The language of the page, a BCP 47 tag such as {@code en-GB}. */
    public abstract Optional<String> language();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Link}. */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
