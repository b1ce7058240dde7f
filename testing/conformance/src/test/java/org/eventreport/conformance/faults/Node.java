package org.eventreport.conformance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** A value in the text of a report, and where it is. All places are indices into the text. */
final class Node {

    /** What a value looks like. */
    enum Form {
        OBJECT,
        LIST,
        /** A scalar without quotation marks. */
        PLAIN,
        QUOTED,
        /** A scalar of several lines after {@code |} or {@code >}. */
        BLOCK
    }

    final Form form;
    final JsonPointer pointer;
    final @Nullable Node parent;

    /** The key, for the member of an object. */
    final @Nullable String key;

    /** The type that the table of the object gives to the value; null in extensions and for unknown keys. */
    final @Nullable ValueType<?> type;

    /** The text of a scalar. */
    final String text;

    final int keyStart;
    final int keyEnd;
    final int start;
    int end;

    /** Where the next member or item starts, or the object or list ends: in YAML, the start of a line. */
    int extentEnd;

    final List<Node> children = new ArrayList<>();

    Node(
            Form form,
            JsonPointer pointer,
            @Nullable Node parent,
            @Nullable String key,
            @Nullable ValueType<?> type,
            String text,
            int[] places) {
        this.form = form;
        this.pointer = pointer;
        this.parent = parent;
        this.key = key;
        this.type = type;
        this.text = text;
        this.keyStart = places[0];
        this.keyEnd = places[1];
        this.start = places[2];
        this.end = places[3];
    }

    boolean isScalar() {
        return form != Form.OBJECT && form != Form.LIST;
    }

    boolean isMember() {
        return key != null;
    }

    Node parent() {
        return Optional.ofNullable(parent).orElseThrow();
    }

    /** Returns the place of the value in its object or list. */
    int index() {
        return parent().children.indexOf(this);
    }

    boolean isLast() {
        return index() == parent().children.size() - 1;
    }

    /** Returns the member of an object with this key. */
    Optional<Node> member(String name) {
        return children.stream().filter(child -> name.equals(child.key)).findFirst();
    }

    String memberText(String name) {
        return member(name).map(node -> node.text).orElse("");
    }

    /** Returns the value that names lead to. */
    Optional<Node> at(String... names) {
        Optional<Node> node = Optional.of(this);
        for (String name : names) {
            node = node.flatMap(object -> object.member(name));
        }
        return node;
    }

    /** Returns the items of a list under a key; none if it is absent. */
    List<Node> list(String name) {
        return member(name).map(node -> node.children).orElse(List.of());
    }

    /** Returns the name of the type of a scalar, or an empty text. */
    String scalarType() {
        return type instanceof ScalarType<?> scalar ? scalar.name() : "";
    }

    boolean isRequired() {
        return isMember()
                && parent().type instanceof ObjectType<?, ?> object
                && object.fields().stream().anyMatch(field -> field.name().equals(key) && field.isRequired());
    }

    /** Returns the type of the values in a value of some type. */
    static @Nullable ValueType<?> typeBelow(@Nullable ValueType<?> type, @Nullable String key) {
        if (type instanceof ListType<?> list) {
            return list.item();
        }
        if (type instanceof MapType map) {
            return map.value();
        }
        if (type instanceof ObjectType<?, ?> object && key != null && object.indexOf(key) >= 0) {
            return object.fields().get(object.indexOf(key)).type();
        }
        return null;
    }
}
