package org.eventreport.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventreport.format.ProblemLog.Entry;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The required fields that objects lack which ended just before the current key. A key of that name was meant for the
 * object, but has the wrong indentation.
 */
final class MissingFields {

    /**
     * A required field that an object lacks.
     *
     * @param type the name of the object's type
     * @param problem the problem that says so
     */
    record MissingField(JsonPointer object, String type, String name, Entry problem) {}

    private List<MissingField> beforeKey = new ArrayList<>();
    private List<MissingField> sinceKey = new ArrayList<>();

    /** Adds a field that an object lacks, which ends here. */
    void add(MissingField field) {
        sinceKey.add(field);
    }

    /** Moves to the next key, of any object. */
    void nextKey() {
        List<MissingField> cleared = beforeKey;
        cleared.clear();
        beforeKey = sinceKey;
        sinceKey = cleared;
    }

    /** Returns the field of this name that was missing just before the current key, inside an object. */
    @Nullable
    MissingField find(String name, JsonPointer object) {
        MissingField found = null;
        for (MissingField field : beforeKey) {
            if (field.name().equals(name) && isInside(field.object(), object)) {
                found = field;
            }
        }
        return found;
    }

    private static boolean isInside(JsonPointer inner, JsonPointer outer) {
        Optional<JsonPointer> at = inner.parent();
        while (at.isPresent() && !at.get().equals(outer)) {
            at = at.get().parent();
        }
        return at.isPresent();
    }
}
