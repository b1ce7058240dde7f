package org.eventreport.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a field holds: a {@linkplain ScalarType scalar}, an {@linkplain ObjectType object}, a {@linkplain ListType list}
 * or a {@linkplain MapType map}.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType, ListType, MapType {

    /** What a problem calls a value of this type, with its article: {@code a text}, {@code a list}. */
    String noun();

    /** A harmless value for where one is required and none could be read, so that reading can go on. */
    V standIn();

    /** Takes a value of this type from a source; null where the source has none that is right, and has said so. */
    @Nullable
    V from(ValueSource source);

    /** Gives a value of this type to a sink. */
    void to(ValueSink sink, V value);
}
