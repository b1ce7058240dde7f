package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A system, tool, standard or piece of research that talks were about.
 */
@Value.Immutable
public abstract class Project implements WithProject, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Project() {}

    /** A builder of a project. */
    public static Builder builder() {
        return new Builder();
    }

    /** What talks and other projects name it by: {@code [a-z0-9]+([-._][a-z0-9]+)*}, at most 200 characters. */
    public abstract String id();

    /** The name. */
    public abstract String name();

    /** The version that was spoken of. */
    public abstract Optional<String> version();

    /** What it is. */
    public abstract Optional<String> description();

    /** What sort of thing it is, in the author's words. */
    public abstract Optional<String> category();

    /** Its licence, an SPDX expression. */
    public abstract Optional<String> license();

    /** What it is written in. */
    public abstract List<String> programmingLanguages();

    /** Its page. */
    public abstract Optional<URI> url();

    /** Where its source is. */
    public abstract Optional<URI> repository();

    /** The id of the {@link Project} that it is part of. */
    public abstract Optional<String> partOf();

    /** What it is filed under. */
    public abstract List<String> tags();

    /** Further pages about it. */
    public abstract List<Link> links();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Project}. */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
