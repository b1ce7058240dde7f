package org.eventreport.schema;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.schema.Field.Presence;
import org.jspecify.annotations.Nullable;

/** Builds the table of a type: one call for each field, in the order of the canonical form. */
final class ObjectTypeBuilder<T, B> {

    final String name;
    final String documentation;
    final FieldAccess<T, B> access;
    final List<Field<T, B, ?>> fields = new ArrayList<>();

    @Nullable
    Field<T, B, ?> shorthand;

    ObjectTypeBuilder(String name, String documentation, FieldAccess<T, B> access) {
        this.name = name;
        this.documentation = documentation;
        this.access = access;
    }

    /** Adds a field that an object must have. */
    <V> ObjectTypeBuilder<T, B> required(String key, ValueType<V> type, String documentation) {
        return add(key, type, Presence.REQUIRED, null, documentation);
    }

    /** Adds a field that an object may have. A map is empty if an object does not have it. */
    <V> ObjectTypeBuilder<T, B> optional(String key, ValueType<V> type, String documentation) {
        return add(key, type, Presence.OPTIONAL, null, documentation);
    }

    /** Adds a field that has a default, and is not written if it has that value. */
    <V> ObjectTypeBuilder<T, B> withDefault(String key, V defaultValue, ValueType<V> type, String documentation) {
        return add(key, type, Presence.OPTIONAL, defaultValue, documentation);
    }

    /** Adds a field that has a default, and is always written. */
    <V> ObjectTypeBuilder<T, B> alwaysWritten(String key, V defaultValue, ValueType<V> type, String documentation) {
        return add(key, type, Presence.ALWAYS_WRITTEN, defaultValue, documentation);
    }

    /** Adds a list, which is empty if an object does not have it. */
    <V> ObjectTypeBuilder<T, B> list(String key, ValueType<V> item, String documentation) {
        return add(key, new ListType<>(item), Presence.OPTIONAL, null, documentation);
    }

    /** Allows a plain text in place of an object that has only the field added last. */
    ObjectTypeBuilder<T, B> orShorthand() {
        shorthand = fields.get(fields.size() - 1);
        return this;
    }

    /** Returns the table. */
    ObjectType<T, B> build() {
        return new ObjectType<>(this);
    }

    private <V> ObjectTypeBuilder<T, B> add(
            String key, ValueType<V> type, Presence presence, @Nullable V defaultValue, String documentation) {
        fields.add(new Field<>(key, type, presence, defaultValue, access, documentation));
        return this;
    }
}
