package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * An image.
 */
@Value.Immutable
public abstract class Image implements WithImage, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Image() {}

    /** {@return an empty builder of an image} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the address of the image} A url, or a relative path, such as {@code blog/london.jpg}. */
    public final URI url() {
        return URI.create(rawUrl());
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract String rawUrl();

    /**
     * {@return what the image shows, for people who do not see it} Text of one line, with no control characters but
     * tabs.
     */
    public abstract Optional<String> alt();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Image withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds an {@link Image}. */
    public static final class Builder extends ImmutableImage.Builder {
        Builder() {}

        /**
         * Sets {@link Image#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
