package org.eventreport.schema;

import java.util.HashMap;
import java.util.Map;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Values by pointers. Pointers share the steps that they have in common, and steps with equal hash codes are found as
 * fast as others.
 */
public final class PointerTree<V> {

    private Map<String, PointerTree<V>> children = Map.of();
    private @Nullable V value;

    /** Creates an empty tree. */
    public PointerTree() {}

    /** Sets the value of a pointer. */
    public void put(JsonPointer pointer, V newValue) {
        PointerTree<V> node = this;
        for (String step : pointer.tokens()) {
            if (node.children.isEmpty()) {
                node.children = new HashMap<>();
            }
            node = node.children.computeIfAbsent(step, key -> new PointerTree<>());
        }
        node.value = newValue;
    }

    /** Returns the values below this one, by the step that leads to them. */
    public Map<String, PointerTree<V>> children() {
        return children;
    }

    /** Returns the values at the end of a step and below; an empty tree if there are none. */
    public PointerTree<V> child(String step) {
        PointerTree<V> child = children.get(step);
        return child == null ? new PointerTree<>() : child;
    }

    /** Returns the value at the root of this tree, or null. */
    public @Nullable V value() {
        return value;
    }

    /** Returns the value of a pointer, or null. */
    public @Nullable V get(JsonPointer pointer) {
        PointerTree<V> node = this;
        for (String step : pointer.tokens()) {
            node = node.children.get(step);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    /** Returns the value of a pointer or, if it has none, of the nearest one above it that has one; or null. */
    public @Nullable V nearest(JsonPointer pointer) {
        V nearest = value;
        PointerTree<V> node = this;
        for (String step : pointer.tokens()) {
            node = node.children.get(step);
            if (node == null) {
                return nearest;
            }
            nearest = node.value == null ? nearest : node.value;
        }
        return nearest;
    }
}
