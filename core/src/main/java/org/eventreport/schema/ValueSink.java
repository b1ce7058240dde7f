package org.eventreport.schema;

import java.util.List;
import java.util.Map;

/** Where values are written to, by their type. */
public interface ValueSink {

    /** Takes a scalar. */
    <V> void scalar(ScalarType<V> type, V value);

    /** Takes an object. */
    <T, B> void object(ObjectType<T, B> type, T value);

    /** Takes a list. */
    <V> void list(ListType<V> type, List<V> items);

    /** Takes a map. */
    void map(MapType type, Map<String, String> members);
}
