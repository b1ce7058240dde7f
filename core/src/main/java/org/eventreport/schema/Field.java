package org.eventreport.schema;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a type of object: what it is called, what it holds, and how it is read from and written to the model.
 *
 * @param <T> the object's type in the model
 * @param <B> its builder
 * @param <V> the field's type in the model
 */
public final class Field<T, B, V> {

    /** Whether a field must be there. */
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
     * @param defaultValue what an object has that does not give the field, or null
     * @param getter gives null where the canonical form leaves the field out: absent, empty or the default
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

    /** What the key is called. */
    public String name() {
        return name;
    }

    /** What the field holds. */
    public ValueType<V> type() {
        return type;
    }

    /** Whether an object without the field is incomplete. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** What an object has that does not give the field. */
    public Optional<V> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** What the field is for, in one line. */
    public String documentation() {
        return documentation;
    }

    /** What an object has in this field, or null where the canonical form leaves it out. */
    public @Nullable V of(T object) {
        return getter.apply(object);
    }

    /** Takes the field's value from a source and gives it to a builder, where the source has one that is right. */
    public boolean read(ValueSource source, B builder) {
        V value = type.from(source);
        if (value == null) {
            return false;
        }
        setter.accept(builder, value);
        return true;
    }

    /** Gives a builder a harmless value. */
    public void standIn(B builder) {
        setter.accept(builder, type.standIn());
    }
}
