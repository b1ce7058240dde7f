package org.eventreport.schema;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a report to the value at hand, kept while walking and spelt out as a JSON Pointer (RFC 6901)
 * only when it is asked for.
 */
public final class PointerBuilder {

    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;

    /** Steps down to the member of this name. */
    public void enter(String name) {
        grow();
        names[depth++] = name;
    }

    /** Steps down to the items of a list; {@link #index} says to which. */
    public void enterList() {
        grow();
        names[depth++] = null;
    }

    /** Moves on to the item of this index in the list that was entered last. */
    public void index(int index) {
        indices[depth - 1] = index;
    }

    /** Steps back up. */
    public void leave() {
        depth--;
    }

    /** The pointer to the value at hand. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/');
            if (name == null) {
                pointer.append(indices[i]);
            } else {
                pointer.append(escape(name));
            }
        }
        return pointer.toString();
    }

    /** The pointer to a member of the object at hand. */
    public String to(String name) {
        return this + "/" + escape(name);
    }

    /** The steps of a pointer, each as the name or index that it stands for. */
    public static String[] steps(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }

    /** A name as a pointer has it. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
    }
}
