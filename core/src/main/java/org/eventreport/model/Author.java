package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who wrote a report.
 */
@Value.Immutable
public abstract class Author implements WithAuthor, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Author() {}

    /** A builder of an author. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name, as the author gives it. */
    public abstract String name();

    /** The id of the {@link Speaker} that the author also was. */
    public abstract Optional<String> speaker();

    /** The organisation that the author belongs to. */
    public abstract Optional<String> affiliation();

    /** The author's own page. */
    public abstract Optional<URI> url();

    /** Handles by service, such as {@code mastodon} to {@code @misc@example.org}. */
    public abstract Map<String, String> accounts();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds an {@link Author}. */
    public static final class Builder extends ImmutableAuthor.Builder {
        Builder() {}
    }
}
