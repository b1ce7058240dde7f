package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * A link to a page on the web, or to a mail address.
 */
@Value.Immutable
public abstract class Link implements WithLink, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Link() {}

    /** {@return an empty builder of a link} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the address that the link leads to} An absolute URI (RFC 3986) that starts with {@code http:}, {@code
     * https:} or {@code mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final URI url() {
        return URI.create(rawUrl());
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract String rawUrl();

    /** {@return the title of the page} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> title();

    /** {@return what kind of page it is} */
    public abstract Optional<LinkRel> rel();

    /** {@return the language of the page} A language tag, BCP 47, such as {@code en} or {@code en-GB}. */
    public abstract Optional<String> language();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Link withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds a {@link Link}. */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}

        /**
         * Sets {@link Link#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
