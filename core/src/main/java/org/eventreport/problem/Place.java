package org.eventreport.problem;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The place of a problem in a text. */
@Value.Immutable
public abstract class Place implements WithPlace, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Place() {}

    /**
     * Returns a builder of a place.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the file.
     *
     * @return the name that the caller gave; absent if the text did not come from a file
     */
    public abstract Optional<String> file();

    /**
     * Returns which document of the file it is in: of a YAML stream, a JSON array or JSON Lines.
     *
     * @return the number of the document, from 1; blank lines and comments between documents do not count
     */
    @Value.Default
    public int document() {
        return 1;
    }

    /**
     * Returns the line.
     *
     * @return the number of the line in the file, from 1; lines end with a line feed, a carriage return, or both
     */
    public abstract int line();

    /**
     * Returns the column.
     *
     * @return the number of the column, from 1, counted in Unicode code points
     */
    public abstract int column();

    /**
     * Returns the text of the line.
     *
     * @return the line without its end; of a long line, the part around the column
     */
    public abstract String excerpt();

    /**
     * Returns the column within {@link #excerpt()}.
     *
     * @return the number of the column, from 1, counted in Unicode code points
     */
    public abstract int excerptColumn();

    /** Returns {@code file:line:column}, as compilers write it; without a file, {@code line:column}. */
    @Override
    public String toString() {
        return file().map(file -> file + ":").orElse("") + line() + ":" + column();
    }

    /** Builds a {@link Place}. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
