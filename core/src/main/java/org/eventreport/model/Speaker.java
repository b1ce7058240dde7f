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
 * A person who spoke at the event.
 */
@Value.Immutable
public abstract class Speaker implements WithSpeaker, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Speaker() {}

    /** {@return an empty builder of a speaker} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the identifier by which talks and authors refer to the speaker} Lower-case ASCII letters and digits,
     * with single {@code -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract String id();

    /** {@return the name, as the speaker writes it} Text of one line, with no control characters but tabs. */
    public abstract String name();

    /**
     * {@return other names of the same person, and other spellings of the name} Each: text of one line, with no control
     * characters but tabs.
     */
    public abstract List<String> aliases();

    /**
     * {@return the organisation that the speaker belonged to} Text of one line, with no control characters but tabs.
     */
    public abstract Optional<String> affiliation();

    /** {@return the position that the speaker had there} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> role();

    /** {@return a short biography} Text of one line or several, with no control characters but tabs and line breaks. */
    public abstract Optional<String> bio();

    /** {@return the pronouns} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> pronouns();

    /** {@return a picture of the speaker} */
    public abstract Optional<Image> image();

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

    /** {@return further pages about the speaker} */
    public abstract List<Link> links();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Speaker withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds a {@link Speaker}. */
    public static final class Builder extends ImmutableSpeaker.Builder {
        Builder() {}

        /**
         * Sets {@link Speaker#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
