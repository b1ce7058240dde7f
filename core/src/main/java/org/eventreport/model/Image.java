package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The picture that stands for a report.
 */
@Value.Immutable
public abstract class Image implements WithImage, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Image() {}

    /** A builder of an image. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the picture is: an absolute address, or a path relative to the report. */
    public abstract URI url();

    /** What the picture shows, for those who do not see it. */
    public abstract Optional<String> alt();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds an {@link Image}. */
    public static final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
