package org.eventreport.jackson;

import java.util.Arrays;
import java.util.Optional;
import org.eventreport.problem.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Places in a document, as lines and columns. */
final class Places {

    private static final long UNKNOWN = -1;

    /** The line in the upper half of each number, and the column in the lower one. */
    private long[] places = new long[64];

    private int size;

    /** Adds a place. */
    void add(@Nullable TokenStreamLocation location) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = location == null || location.getLineNr() < 1
                ? UNKNOWN
                : (long) location.getLineNr() << Integer.SIZE | Math.max(1, location.getColumnNr());
    }

    /** Returns how many places there are. */
    int size() {
        return size;
    }

    /** Returns a place by its index; empty if it is not known. */
    Optional<Place> get(int index) {
        long place = places[index];
        if (place == UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(Place.builder()
                .line((int) (place >>> Integer.SIZE))
                .column((int) place)
                .excerpt("")
                .excerptColumn(1)
                .build());
    }
}
