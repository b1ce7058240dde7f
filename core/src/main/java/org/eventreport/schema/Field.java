package org.eventreport.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a type of object: its name, its type, and how it is read from and written to the model.
 *
 * @param <T> the object's type in the model
 * @param <B> its builder
 * @param <V> the field's type in the model
 */
public final class Field<T, B, V> {

    /** Whether an object has the field. */
    enum Presence {
        REQUIRED,
        OPTIONAL,

        /** Optional, and written with its default too. */
        ALWAYS_WRITTEN
    }

    private final String name;
    private final ValueType<V> type;
    private final Presence presence;
    private final @Nullable V defaultValue;
    private final FieldAccess<T, B> access;
    private final String documentation;

    /**
     * A field.
     *
     * @param defaultValue the value of an object that does not have the field, or null
     */
    Field(
            String name,
            ValueType<V> type,
            Presence presence,
            @Nullable V defaultValue,
            FieldAccess<T, B> access,
            String documentation) {
        this.name = name;
        this.type = type;
        this.presence = presence;
        this.defaultValue = defaultValue;
        this.access = access;
        this.documentation = documentation;
    }

    /** Returns the name of the field, which is its key in a file. */
    public String name() {
        return name;
    }

    /** Returns the type of the field. */
    public ValueType<V> type() {
        return type;
    }

    /** Returns whether an object without the field is incomplete. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Returns the value of an object that does not have the field. */
    public Optional<V> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** Returns what the field is for, in one sentence. */
    public String documentation() {
        return documentation;
    }

    /** Returns the value of the field in an object, or null if the canonical form leaves it out. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(T object) {
        Object value = access.get(object, name);
        if (value instanceof Optional<?> optional) {
            return (V) optional.orElse(null);
        }
        return presence == Presence.OPTIONAL && (isEmpty(value) || value.equals(defaultValue)) ? null : (V) value;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /**
     * Returns the value of the field in an object or, if it does not have the field, what that means: the default, an empty
     * list or an empty map; null if there is no value.
     */
    public @Nullable V valueOrDefault(T object) {
        V value = get(object);
        if (value != null) {
            return value;
        }
        return type instanceof ListType || type instanceof MapType ? type.placeholder() : defaultValue;
    }

    /** Gives a builder the value of the field. */
    public void set(B builder, V value) {
        access.set(builder, name, value);
    }

    /** Reads the value of the field into a builder, and returns whether there was a valid one. */
    public boolean read(ValueSource source, B builder) {
        V value = type.read(source);
        if (value == null) {
            return false;
        }
        access.set(builder, name, value);
        return true;
    }

    /** Gives a builder a harmless value. */
    public void setPlaceholder(B builder) {
        access.set(builder, name, type.placeholder());
    }
}
