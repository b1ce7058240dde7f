package org.eventreport.schema;

import org.jspecify.annotations.Nullable;

/**
 * The type of a value: a {@linkplain ScalarType scalar}, an {@linkplain ObjectType object}, a {@linkplain ListType
 * list} or a {@linkplain MapType map}.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType, ListType, MapType {

    /** Returns what a message calls a value of this type, with its article: {@code a text}, {@code a list}. */
    String noun();

    /** Returns a harmless value to continue with if a required one is missing or invalid. */
    V placeholder();

    /** Reads a value of this type; null if the source has no valid one, and has reported why. */
    @Nullable
    V read(ValueSource source);

    /** Writes a value of this type. */
    void write(ValueSink sink, V value);
}
