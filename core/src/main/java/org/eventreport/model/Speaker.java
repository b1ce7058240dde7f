package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who spoke at an event.
 */
@Value.Immutable
public abstract class Speaker implements WithSpeaker, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Speaker() {}

    /** A builder of a speaker. */
    public static Builder builder() {
        return new Builder();
    }

    /** What talks and authors name the speaker by: {@code [a-z0-9]+([-._][a-z0-9]+)*}, at most 200 characters. */
    public abstract String id();

    /** The name, as the speaker gives it. */
    public abstract String name();

    /** The organisation that the speaker belonged to. */
    public abstract Optional<String> affiliation();

    /** What the speaker did there. */
    public abstract Optional<String> role();

    /** A few sentences about the speaker. */
    public abstract Optional<String> bio();

    /** The speaker's pronouns. */
    public abstract Optional<String> pronouns();

    /** The speaker's own page. */
    public abstract Optional<URI> url();

    /** Handles by service, such as {@code twitter} to {@code anttikantee}. */
    public abstract Map<String, String> accounts();

    /** Further pages about the speaker. */
    public abstract List<Link> links();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Speaker}. */
    public static final class Builder extends ImmutableSpeaker.Builder {
        Builder() {}
    }
}
