package org.eventreport.schema;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a type of object: its name, its type, and how it is read from and written to the model.
 *
 * @param <T> the object's type in the model
 * @param <B> its builder
 * @param <V> the field's type in the model
 */
public final class Field<T, B, V> {

    /** Whether an object without the field is complete. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    private final String name;
    private final ValueType<V> type;
    private final Presence presence;
    private final @Nullable V defaultValue;
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<B, V> setter;
    private final String documentation;

    /**
     * A field.
     *
     * @param defaultValue the value of an object that does not have the field, or null
     * @param getter returns null if the canonical form leaves the field out: absent, empty or the default
     */
    Field(
            String name,
            ValueType<V> type,
            Presence presence,
            @Nullable V defaultValue,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        this.name = name;
        this.type = type;
        this.presence = presence;
        this.defaultValue = defaultValue;
        this.getter = getter;
        this.setter = setter;
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
    public @Nullable V get(T object) {
        return getter.apply(object);
    }

    /** Reads the value of the field into a builder, and returns whether there was a valid one. */
    public boolean read(ValueSource source, B builder) {
        V value = type.read(source);
        if (value == null) {
            return false;
        }
        setter.accept(builder, value);
        return true;
    }

    /** Gives a builder a harmless value. */
    public void setPlaceholder(B builder) {
        setter.accept(builder, type.placeholder());
    }
}
