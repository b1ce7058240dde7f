package org.eventreport.diff;

import java.util.Optional;
import org.eventreport.schema.Field;
import org.eventreport.schema.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which the items of a list are recognised: the id, and what an item is called. The latter is the first
 * required field that is not the id, such as a title; else the field that a plain text stands for, such as the address of
 * a recording.
 */
record ItemKeys<T>(Optional<Field<T, ?, ?>> idField, Optional<Field<T, ?, ?>> nameField) {

    /** The field that identifies an object. */
    static final String ID = "id";

    static <T, B> ItemKeys<T> of(ObjectType<T, B> type) {
        Field<T, B, ?> id = null;
        Field<T, B, ?> name = null;
        for (Field<T, B, ?> field : type.fields()) {
            if (field.name().equals(ID)) {
                id = field;
            } else if (field.isRequired() && name == null) {
                name = field;
            }
        }
        return new ItemKeys<>(
                Optional.ofNullable(id),
                Optional.ofNullable(name == null ? type.shorthand().orElse(null) : name));
    }

    /** Returns the id of an item, or null. */
    @Nullable
    String id(T item) {
        return idField.map(field -> text(field, item)).orElse(null);
    }

    /** Returns what an item is called, or null. */
    @Nullable
    String name(T item) {
        return nameField.map(field -> text(field, item)).orElse(null);
    }

    private static <T, V> @Nullable String text(Field<T, ?, V> field, T item) {
        V value = field.get(item);
        return value == null ? null : JsonText.of(field.type(), value);
    }
}
