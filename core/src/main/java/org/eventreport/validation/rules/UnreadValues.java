package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.Slug;

/**
 * The values of a report that could not be read, and the texts in them. It keeps rules silent about mere consequences
 * of a problem that is already reported.
 */
public final class UnreadValues {

    private static final int MAX_TEXTS = 100_000;

    /** As long as an id may be. */
    private static final int MAX_TEXT_LENGTH = 200;

    private final Set<JsonPointer> values = new HashSet<>();
    private final Set<JsonPointer> empty = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Adds a value that could not be read. */
    public void addValue(JsonPointer pointer) {
        values.add(pointer);
    }

    /** Adds a key without a value. */
    public void addEmpty(JsonPointer pointer) {
        empty.add(pointer);
    }

    /** Adds a text of a value that could not be read. It may be an id, or a name that gives one. */
    public void addText(String text) {
        if (texts.size() < MAX_TEXTS && text.length() <= MAX_TEXT_LENGTH) {
            texts.add(text);
            texts.add(Slug.of(text));
        }
    }

    /** Returns whether a value was read: neither the value nor anything that contains it was unreadable. */
    boolean isRead(JsonPointer pointer) {
        if (values.isEmpty()) {
            return true;
        }
        for (JsonPointer at = pointer; at != null; at = at.parent().orElse(null)) {
            if (values.contains(at)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a key has no value. */
    boolean isEmpty(JsonPointer pointer) {
        return empty.contains(pointer);
    }

    /** Returns whether a text occurs in a value that could not be read. */
    boolean mentions(String text) {
        return texts.contains(text);
    }
}
