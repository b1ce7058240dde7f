package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
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
    public abstract URI url();

    /**
     * {@return what the image shows, for people who do not see it} Text of one line, with no control characters but
     * tabs.
     */
    public abstract Optional<String> alt();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds an {@link Image}. */
    public static final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
