package org.eventreport.schema;

import java.util.Arrays;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/** The path from the root of a report to the current value, updated step by step while walking through the report. */
public final class Path {

    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;

    /** Steps down to a field of the current object. */
    public void enter(String name) {
        grow();
        names[depth++] = name;
    }

    /** Steps down into the current list; {@link #index} then says to which item. */
    public void enterList() {
        grow();
        names[depth++] = null;
    }

    /** Moves to the item of this index in the list that was entered last. */
    public void index(int index) {
        indices[depth - 1] = index;
    }

    /** Steps back up. */
    public void leave() {
        depth--;
    }

    /** Returns the pointer to the current value. */
    public JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.root();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer = name == null ? pointer.index(indices[i]) : pointer.field(name);
        }
        return pointer;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
    }
}
