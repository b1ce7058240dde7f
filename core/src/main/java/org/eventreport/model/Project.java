package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * A piece of software or hardware, a standard, research or anything else that talks were about.
 */
@Value.Immutable
public abstract class Project implements WithProject, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Project() {}

    /** {@return an empty builder of a project} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the identifier by which talks and other projects refer to it} Lower-case ASCII letters and digits, with
     * single {@code -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract String id();

    /** {@return the name} Text of one line, with no control characters but tabs. */
    public abstract String name();

    /** {@return the version that the talks were about} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> version();

    /** {@return what it is} Text of one line or several, with no control characters but tabs and line breaks. */
    public abstract Optional<String> description();

    /**
     * {@return what kind of project it is, in the words of the author} Text of one line, with no control characters but
     * tabs.
     */
    public abstract Optional<String> category();

    /**
     * {@return the licence under which others may use it} A licence, as an SPDX license expression (SPDX specification
     * 2.3, annex D), such as {@code CC-BY-4.0}.
     */
    public abstract Optional<String> license();

    /**
     * {@return the programming languages that it is written in} Each: text of one line, with no control characters but
     * tabs.
     */
    public abstract List<String> programmingLanguages();

    /**
     * {@return the home page} An absolute URI (RFC 3986) that starts with {@code http:}, {@code https:} or {@code
     * mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> url() {
        return rawUrl().map(URI::create);
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawUrl();

    /**
     * {@return the address of the source repository} An absolute URI (RFC 3986) that starts with {@code http:}, {@code
     * https:} or {@code mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> repository() {
        return rawRepository().map(URI::create);
    }

    /** {@return the text of {@link #repository()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawRepository();

    /**
     * {@return the id of the project that it is part of} Lower-case ASCII letters and digits, with single {@code -},
     * {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract Optional<String> partOf();

    /** {@return the tags} Each: text of one line, with no control characters but tabs. */
    public abstract List<String> tags();

    /** {@return further pages about it} */
    public abstract List<Link> links();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Project withUrl(URI url) {
        return withUrl(url.toString());
    }

    /**
     * {@return a copy with another repository}
     *
     * @param repository the new value of {@link #repository()}
     */
    public final Project withRepository(URI repository) {
        return withRepository(repository.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
        PlainUrl.requireUri(rawRepository());
    }

    /** Builds a {@link Project}. */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}

        /**
         * Sets {@link Project#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }

        /**
         * Sets {@link Project#repository()}.
         *
         * @param repository the value
         * @return this builder
         */
        public Builder repository(URI repository) {
            return repository(repository.toString());
        }
    }
}
