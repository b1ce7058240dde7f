package org.eventreport.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type of object: its fields, in the order of the canonical form.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public final class ObjectType<T, B> implements ValueType<T> {

    /** The start of the keys that any object may have, with any value. */
    public static final String EXTENSION_PREFIX = "x-";

    /** The extension of a report with the keys of front matter that a report does not have. */
    public static final String FRONT_MATTER = "x-front-matter";

    private final String name;
    private final String documentation;
    private final FieldAccess<T, B> access;
    private final List<Field<T, B, ?>> fields;
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final @Nullable Field<T, B, ?> shorthand;
    private final long required;

    ObjectType(ObjectTypeBuilder<T, B> table) {
        this.name = table.name;
        this.documentation = table.documentation;
        this.access = table.access;
        this.fields = List.copyOf(table.fields);
        this.shorthand = table.shorthand;
        long bits = 0;
        for (Field<T, B, ?> field : fields) {
            bits |= field.isRequired() ? 1L << indexByName.size() : 0;
            indexByName.put(field.name(), indexByName.size());
        }
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException(name + " has more fields than a set of them can hold");
        }
        this.required = bits;
    }

    /** Starts the table of a type. */
    static <T, B> ObjectTypeBuilder<T, B> named(String name, String documentation, FieldAccess<T, B> access) {
        return new ObjectTypeBuilder<>(name, documentation, access);
    }

    /** Returns the name of the type in the format. */
    public String name() {
        return name;
    }

    /** Returns what objects of the type are, in one sentence. */
    public String documentation() {
        return documentation;
    }

    @Override
    public String noun() {
        return "an object (" + name + ")";
    }

    /** Returns the fields, in the order of the canonical form. */
    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    /** Returns the required fields as a set: one bit for each field in {@link #fields()}, the lowest one first. */
    public long required() {
        return required;
    }

    /** Returns the index of a field in {@link #fields()}, or -1 if there is no field of this name. */
    public int indexOf(String fieldName) {
        Integer index = indexByName.get(fieldName);
        return index == null ? -1 : index;
    }

    /** Returns the field that a plain text in place of an object gives. */
    public Optional<Field<T, B, ?>> shorthand() {
        return Optional.ofNullable(shorthand);
    }

    /** Returns an empty builder of an object. */
    public B newBuilder() {
        return access.newBuilder();
    }

    /** Returns the object of a builder that has all required fields. */
    public T build(B builder) {
        return access.build(builder);
    }

    /** Returns the extensions of an object. */
    public Map<String, ExtensionValue> extensionsOf(T object) {
        return access.extensions(object);
    }

    /** Gives a builder one extension. */
    public void putExtension(B builder, String key, ExtensionValue value) {
        access.putExtension(builder, key, value);
    }

    @Override
    public T placeholder() {
        B builder = newBuilder();
        for (Field<T, B, ?> field : fields) {
            if (field.isRequired()) {
                field.setPlaceholder(builder);
            }
        }
        return build(builder);
    }

    @Override
    public @Nullable T read(ValueSource source) {
        return source.object(this);
    }

    @Override
    public void write(ValueSink sink, T value) {
        sink.object(this, value);
    }
}
