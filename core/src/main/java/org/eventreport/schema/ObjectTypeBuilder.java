package org.eventreport.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eventreport.model.ExtensionValue;
import org.eventreport.schema.Field.Presence;
import org.eventreport.schema.ObjectType.ExtensionSetter;
import org.jspecify.annotations.Nullable;

/** Builds the table of a type: one call for each field, in the order of the canonical form. */
final class ObjectTypeBuilder<T, B> {

    final String name;
    final String documentation;
    final Supplier<B> newBuilder;
    final Function<B, T> build;
    final List<Field<T, B, ?>> fields = new ArrayList<>();

    @Nullable
    Field<T, B, ?> shorthand;

    ObjectTypeBuilder(String name, String documentation, Supplier<B> newBuilder, Function<B, T> build) {
        this.name = name;
        this.documentation = documentation;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** Adds a field that an object must have. */
    <V> ObjectTypeBuilder<T, B> required(
            String key, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter, String documentation) {
        return add(new Field<>(key, type, Presence.REQUIRED, null, getter, setter, documentation));
    }

    /** Adds a field that an object may have. */
    <V> ObjectTypeBuilder<T, B> optional(
            String key,
            ValueType<V> type,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        return optional(key, type, null, object -> getter.apply(object).orElse(null), setter, documentation);
    }

    /** Adds a field that has a default, and is not written if it has that value. */
    <V> ObjectTypeBuilder<T, B> withDefault(
            String key,
            V defaultValue,
            ValueType<V> type,
            Function<T, V> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        return optional(key, type, defaultValue, unless(defaultValue::equals, getter), setter, documentation);
    }

    /** Adds a field that has a default, and is always written. */
    <V> ObjectTypeBuilder<T, B> alwaysWritten(
            String key,
            V defaultValue,
            ValueType<V> type,
            Function<T, V> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        return optional(key, type, defaultValue, getter, setter, documentation);
    }

    /** Adds a list, which is empty if an object does not have it. */
    <V> ObjectTypeBuilder<T, B> list(
            String key,
            ValueType<V> item,
            Function<T, List<V>> getter,
            BiConsumer<B, List<V>> setter,
            String documentation) {
        return optional(key, new ListType<>(item), null, unless(List::isEmpty, getter), setter, documentation);
    }

    /** Adds a map, which is empty if an object does not have it. */
    ObjectTypeBuilder<T, B> map(
            String key,
            MapType type,
            Function<T, Map<String, String>> getter,
            BiConsumer<B, Map<String, String>> setter,
            String documentation) {
        return optional(key, type, null, unless(Map::isEmpty, getter), setter, documentation);
    }

    /** Allows a plain text in place of an object that has only the field added last. */
    ObjectTypeBuilder<T, B> orShorthand() {
        shorthand = fields.get(fields.size() - 1);
        return this;
    }

    /** Adds the place for extensions, and returns the table. */
    ObjectType<T, B> extensions(Function<T, Map<String, ExtensionValue>> getter, ExtensionSetter<B> setter) {
        return new ObjectType<>(this, getter, setter);
    }

    private <V> ObjectTypeBuilder<T, B> optional(
            String key,
            ValueType<V> type,
            @Nullable V defaultValue,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        return add(new Field<>(key, type, Presence.OPTIONAL, defaultValue, getter, setter, documentation));
    }

    private static <T, V> Function<T, @Nullable V> unless(Predicate<V> leftOut, Function<T, V> getter) {
        return object -> {
            V value = getter.apply(object);
            return leftOut.test(value) ? null : value;
        };
    }

    private ObjectTypeBuilder<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        return this;
    }
}
