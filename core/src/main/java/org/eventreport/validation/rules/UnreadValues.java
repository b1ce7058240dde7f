package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.PointerTree;
import org.eventreport.schema.Slug;

/**
 * The values of a report that could not be read, and the texts in them. It keeps rules silent about mere consequences
 * of a problem that is already reported.
 */
public final class UnreadValues {

    /** With more values than this, no value counts as read: rules are silent about a report that is mostly wrong. */
    private static final int MAX_VALUES = 10_000;

    private static final int MAX_TEXTS = 10_000;

    /** As long as an id may be. */
    private static final int MAX_TEXT_LENGTH = 200;

    private final PointerTree<Boolean> values = new PointerTree<>();
    private int count;
    private final PointerTree<Boolean> empty = new PointerTree<>();
    private final PointerTree<Boolean> incomplete = new PointerTree<>();
    private final Set<String> texts = new HashSet<>();

    /** Adds a value that could not be read. */
    public void addValue(JsonPointer pointer) {
        JsonPointer lost = withoutStepsInExtension(pointer);
        if (isRead(lost)) {
            values.put(++count > MAX_VALUES ? JsonPointer.root() : lost, true);
        }
    }

    /** An extension is lost as a whole. */
    private static JsonPointer withoutStepsInExtension(JsonPointer pointer) {
        JsonPointer start = JsonPointer.root();
        for (String step : pointer.tokens()) {
            start = start.field(step);
            if (step.startsWith(ObjectType.EXTENSION_PREFIX)) {
                return start;
            }
        }
        return pointer;
    }

    /** Adds a key without a value. */
    public void addEmpty(JsonPointer pointer) {
        empty.put(pointer, true);
    }

    /** Adds an object with a key that could not be read as one of its fields. */
    public void addIncomplete(JsonPointer object) {
        incomplete.put(object, true);
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
        return values.nearest(pointer) == null;
    }

    /** Returns whether all keys of an object could be read. */
    boolean isComplete(JsonPointer object) {
        return incomplete.get(object) == null;
    }

    /** Returns whether a key has no value. */
    boolean isEmpty(JsonPointer pointer) {
        return empty.get(pointer) != null;
    }

    /** Returns whether a text occurs in a value that could not be read. */
    boolean mentions(String text) {
        return texts.contains(text);
    }
}
