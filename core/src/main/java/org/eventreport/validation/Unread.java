package org.eventreport.validation;

import java.util.HashSet;
import java.util.Set;
import org.eventreport.schema.Slug;

/**
 * What could not be read of a report: the values that stand-ins have the place of, and the texts that stood in them. So
 * rules keep silent about what is a mere consequence of a problem told already.
 */
public final class Unread {

    private static final int MOST_TEXTS = 100_000;

    /** As long as an id may be. */
    private static final int LONGEST_TEXT = 200;

    private final Set<String> pointers = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Everything was read. */
    public Unread() {}

    /** The value that a pointer names could not be read. */
    public void addValue(String pointer) {
        pointers.add(pointer);
    }

    /** The key that a pointer names was given no value. */
    public void addEmpty(String pointer) {
        empty.add(pointer);
    }

    /** A text stood in what could not be read; it may be an id, or a name that an id is made of. */
    public void addText(String text) {
        if (texts.size() < MOST_TEXTS && text.length() <= LONGEST_TEXT) {
            texts.add(text);
            texts.add(Slug.of(text));
        }
    }

    boolean isEmpty() {
        return pointers.isEmpty() && texts.isEmpty();
    }

    boolean isKnown(String pointer) {
        if (pointers.isEmpty()) {
            return true;
        }
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (pointers.contains(pointer.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    boolean hasEmpty(String pointer) {
        return empty.contains(pointer);
    }

    boolean isMentioned(String id) {
        return texts.contains(id);
    }
}
