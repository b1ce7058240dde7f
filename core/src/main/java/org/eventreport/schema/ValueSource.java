package org.eventreport.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Supplies values, by their type. Each method returns null for an invalid value, after reporting it. */
public interface ValueSource {

    /** Returns the current value as a scalar. */
    <V> @Nullable V scalar(ScalarType<V> type);

    /** Returns the current value as an object. */
    <T, B> @Nullable T object(ObjectType<T, B> type);

    /**
     * Returns the current value as a list, which holds these items until the next list is read. A placeholder replaces an
     * invalid item, so that the others keep their index.
     */
    <V> @Nullable List<V> list(ListType<V> type);

    /** Returns the current value as a map. */
    @Nullable
    Map<String, String> map(MapType type);
}
