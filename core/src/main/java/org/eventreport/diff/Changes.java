package org.eventreport.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eventreport.diff.Change.Kind;
import org.eventreport.schema.PointerTree;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a value and of what is in it.
 *
 * @param before the changes by their pointers before
 * @param after the changes by their pointers after
 */
record Changes(PointerTree<Change> before, PointerTree<Change> after) {

    /** The index before of an item that was added. */
    static final int NONE = -1;

    private static final int NOT_MOVED = -2;

    static Changes of(List<Change> all) {
        Changes changes = new Changes(new PointerTree<>(), new PointerTree<>());
        for (Change change : all) {
            change.pointerBefore().ifPresent(pointer -> changes.before.put(pointer, change));
            change.pointerAfter().ifPresent(pointer -> changes.after.put(pointer, change));
        }
        return changes;
    }

    /** Returns the changes of a member. */
    Changes at(String key) {
        return new Changes(before.child(key), after.child(key));
    }

    /** Returns the changes of an item; its index before is {@link #NONE} if it was added. */
    Changes at(int indexBefore, int indexAfter) {
        return new Changes(before.child(Integer.toString(indexBefore)), after.child(Integer.toString(indexAfter)));
    }

    /** Returns the keys of the members with changes. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(before.children().keySet());
        keys.addAll(after.children().keySet());
        return keys;
    }

    /** Returns the change of the value itself, or null. */
    @Nullable
    Change here() {
        return before.value() == null ? after.value() : before.value();
    }

    boolean isEmpty() {
        return here() == null && before.children().isEmpty() && after.children().isEmpty();
    }

    /**
     * Returns which item before each item of a list after was, or {@link #NONE}. Items that were not moved follow each other
     * as before.
     *
     * @param size how many items there were
     * @throws IllegalArgumentException if that many cannot have had these changes
     */
    int[] indicesBefore(int size) {
        boolean[] stays = new boolean[size];
        Arrays.fill(stays, true);
        int removed = 0;
        for (String step : before.children().keySet()) {
            Change change = before.child(step).value();
            stays[index(step, size)] = !is(Kind.REMOVED, change) && !is(Kind.MOVED, change);
            removed += is(Kind.REMOVED, change) ? 1 : 0;
        }
        int added = 0;
        for (PointerTree<Change> child : after.children().values()) {
            added += is(Kind.ADDED, child.value()) ? 1 : 0;
        }
        int[] indices = new int[size - removed + added];
        Arrays.fill(indices, NOT_MOVED);
        for (String step : after.children().keySet()) {
            int j = index(step, indices.length);
            Change change = after.child(step).value();
            if (change != null && change.kind() == Kind.MOVED) {
                indices[j] = index(change.key(), size);
            } else if (is(Kind.ADDED, change)) {
                indices[j] = NONE;
            }
        }
        int next = 0;
        for (int j = 0; j < indices.length; j++) {
            if (indices[j] == NOT_MOVED) {
                while (!stays[next]) {
                    next++;
                }
                indices[j] = next++;
            }
        }
        return indices;
    }

    private static boolean is(Kind kind, @Nullable Change change) {
        return change != null && change.kind() == kind;
    }

    private static int index(String step, int size) {
        int index = Integer.parseInt(step);
        if (index >= size) {
            throw Patch.unfit();
        }
        return index;
    }
}
