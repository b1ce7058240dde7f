package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * A person who wrote the report.
 */
@Value.Immutable
public abstract class Author implements WithAuthor, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Author() {}

    /** {@return an empty builder of an author} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name, as the author writes it} Text of one line, with no control characters but tabs. */
    public abstract String name();

    /**
     * {@return the id of the speaker, if the author also spoke at the event} Lower-case ASCII letters and digits, with
     * single {@code -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract Optional<String> speaker();

    /** {@return the organisation that the author belongs to} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> affiliation();

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
     * {@return the names of the accounts, by service, such as {@code twitter: anttikantee}} Keys: the name of a
     * service: lower-case ASCII letters and digits, with single {@code -} between them, such as {@code twitter}.
     */
    public abstract Map<String, String> accounts();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Author withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds an {@link Author}. */
    public static final class Builder extends ImmutableAuthor.Builder {
        Builder() {}

        /**
         * Sets {@link Author#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
