package org.eventreport.problem;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Where in a text a problem is. */
@Value.Immutable
public abstract class Place implements WithPlace, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Place() {}

    /** A builder of a place. */
    public static Builder builder() {
        return new Builder();
    }

    /** The file, as the caller named it; absent for a text that came from no file. */
    public abstract Optional<String> file();

    /** The line, from 1. Lines end with a line feed, a carriage return, or both. */
    public abstract int line();

    /** The column, from 1, counted in Unicode code points. */
    public abstract int column();

    /** The line's text; of a long line, the part around the column. */
    public abstract String excerpt();

    /** The column within {@link #excerpt()}, from 1, counted in Unicode code points. */
    public abstract int excerptColumn();

    /** {@code file:line:column}, as compilers write it. */
    @Override
    public String toString() {
        return file().map(file -> file + ":").orElse("") + line() + ":" + column();
    }

    /** Builds a {@link Place}. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
