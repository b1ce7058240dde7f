package org.eventreport.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eventreport.model.ExtensionValue;
import org.eventreport.schema.Field.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type of object: its fields, in the order of the canonical form.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public final class ObjectType<T, B> implements ValueType<T> {

    /** What the keys start with that any object may have, with any value. */
    public static final String EXTENSION_PREFIX = "x-";

    private final String name;
    private final String documentation;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Function<T, Map<String, ExtensionValue>> extensions;
    private final ExtensionSetter<B> extensionSetter;
    private final List<Field<T, B, ?>> fields;
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final @Nullable Field<T, B, ?> plainText;

    /** Gives a builder one extension. */
    interface ExtensionSetter<B> {
        void put(B builder, String key, ExtensionValue value);
    }

    private ObjectType(
            String name,
            String documentation,
            Supplier<B> newBuilder,
            Function<B, T> build,
            Function<T, Map<String, ExtensionValue>> extensions,
            ExtensionSetter<B> extensionSetter,
            List<Field<T, B, ?>> fields,
            @Nullable Field<T, B, ?> plainText) {
        this.name = name;
        this.documentation = documentation;
        this.newBuilder = newBuilder;
        this.build = build;
        this.extensions = extensions;
        this.extensionSetter = extensionSetter;
        this.fields = List.copyOf(fields);
        this.plainText = plainText;
        for (Field<T, B, ?> field : fields) {
            indexByName.put(field.name(), indexByName.size());
        }
    }

    /** Begins the table of a type. */
    static <T, B> Table<T, B> named(String name, String documentation, Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(name, documentation, newBuilder, build);
    }

    /** What the format calls the type. */
    public String name() {
        return name;
    }

    /** What objects of the type are, in one line. */
    public String documentation() {
        return documentation;
    }

    @Override
    public String noun() {
        return "an object (" + name + ")";
    }

    /** The fields, in the order of the canonical form; at most 64. */
    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    /** The place of a field among {@link #fields()}, or -1 where there is no field of this name. */
    public int indexOf(String fieldName) {
        Integer index = indexByName.get(fieldName);
        return index == null ? -1 : index;
    }

    /** The field that a plain text in place of an object stands for. */
    public Optional<Field<T, B, ?>> plainText() {
        return Optional.ofNullable(plainText);
    }

    /** An empty builder of an object. */
    public B newBuilder() {
        return newBuilder.get();
    }

    /** The object of a builder that has all required fields. */
    public T build(B builder) {
        return build.apply(builder);
    }

    /** An object's extensions. */
    public Map<String, ExtensionValue> extensionsOf(T object) {
        return extensions.apply(object);
    }

    /** Gives a builder one extension. */
    public void putExtension(B builder, String key, ExtensionValue value) {
        extensionSetter.put(builder, key, value);
    }

    @Override
    public T standIn() {
        B builder = newBuilder();
        for (Field<T, B, ?> field : fields) {
            if (field.isRequired()) {
                field.standIn(builder);
            }
        }
        return build(builder);
    }

    @Override
    public @Nullable T from(ValueSource source) {
        return source.object(this);
    }

    @Override
    public void to(ValueSink sink, T value) {
        sink.object(this, value);
    }

    /** A table in the making: one call a field, in the order of the canonical form. */
    static final class Table<T, B> {

        private final String name;
        private final String documentation;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final List<Field<T, B, ?>> fields = new ArrayList<>();
        private @Nullable Field<T, B, ?> plainText;

        private Table(String name, String documentation, Supplier<B> newBuilder, Function<B, T> build) {
            this.name = name;
            this.documentation = documentation;
            this.newBuilder = newBuilder;
            this.build = build;
        }

        /** A field that must be there. */
        <V> Table<T, B> required(
                String key, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter, String documentation) {
            return add(new Field<>(key, type, Presence.REQUIRED, null, getter, setter, documentation));
        }

        /** A field that may be there. */
        <V> Table<T, B> optional(
                String key,
                ValueType<V> type,
                Function<T, Optional<V>> getter,
                BiConsumer<B, V> setter,
                String documentation) {
            return add(new Field<>(
                    key,
                    type,
                    Presence.OPTIONAL,
                    null,
                    object -> getter.apply(object).orElse(null),
                    setter,
                    documentation));
        }

        /** A field that has a default where it is not there. */
        <V> Table<T, B> withDefault(
                String key,
                V defaultValue,
                ValueType<V> type,
                Function<T, V> getter,
                BiConsumer<B, V> setter,
                String documentation) {
            return add(new Field<>(
                    key,
                    type,
                    Presence.OPTIONAL,
                    defaultValue,
                    object -> {
                        V value = getter.apply(object);
                        return value.equals(defaultValue) ? null : value;
                    },
                    setter,
                    documentation));
        }

        /** A field that has a default where it is not there, and is written all the same. */
        <V> Table<T, B> alwaysWritten(
                String key,
                V defaultValue,
                ValueType<V> type,
                Function<T, V> getter,
                BiConsumer<B, V> setter,
                String documentation) {
            return add(new Field<>(key, type, Presence.OPTIONAL, defaultValue, getter, setter, documentation));
        }

        /** A list, empty where it is not there. */
        <V> Table<T, B> list(
                String key,
                ValueType<V> item,
                Function<T, List<V>> getter,
                BiConsumer<B, List<V>> setter,
                String documentation) {
            return add(new Field<>(
                    key,
                    new ListType<>(item),
                    Presence.OPTIONAL,
                    null,
                    object -> {
                        List<V> items = getter.apply(object);
                        return items.isEmpty() ? null : items;
                    },
                    setter,
                    documentation));
        }

        /** A map, empty where it is not there. */
        Table<T, B> map(
                String key,
                MapType type,
                Function<T, Map<String, String>> getter,
                BiConsumer<B, Map<String, String>> setter,
                String documentation) {
            return add(new Field<>(
                    key,
                    type,
                    Presence.OPTIONAL,
                    null,
                    object -> {
                        Map<String, String> members = getter.apply(object);
                        return members.isEmpty() ? null : members;
                    },
                    setter,
                    documentation));
        }

        /** Lets a plain text stand for an object that has only the field declared last. */
        Table<T, B> orAsPlainText() {
            plainText = fields.get(fields.size() - 1);
            return this;
        }

        /** Ends the table with the place for extensions. */
        ObjectType<T, B> extensions(Function<T, Map<String, ExtensionValue>> getter, ExtensionSetter<B> setter) {
            return new ObjectType<>(name, documentation, newBuilder, build, getter, setter, fields, plainText);
        }

        private Table<T, B> add(Field<T, B, ?> field) {
            fields.add(field);
            return this;
        }
    }
}
