package org.eventreport.validation;

import java.util.HashSet;
import java.util.Set;

/**
 * What could not be read of a report: the values that stand-ins have the place of, and the texts that stood in them. So
 * rules keep silent about what is a mere consequence of a problem told already.
 */
public final class Unread {

    private static final int MOST_TEXTS = 100_000;

    private final Set<String> pointers = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Everything was read. */
    public Unread() {}

    /** The value that a pointer names could not be read. */
    public void addValue(String pointer) {
        pointers.add(pointer);
    }

    /** A text stood in what could not be read. */
    public void addText(String text) {
        if (texts.size() < MOST_TEXTS) {
            texts.add(text);
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

    boolean isMentioned(String id) {
        return texts.contains(id);
    }
}
