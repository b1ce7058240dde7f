package org.eventreport.schema;

import java.util.List;
import java.util.Map;

/** Receives values, by their type. */
public interface ValueSink {

    /** Receives a scalar. */
    <V> void scalar(ScalarType<V> type, V value);

    /** Receives an object. */
    <T, B> void object(ObjectType<T, B> type, T value);

    /** Receives a list. */
    <V> void list(ListType<V> type, List<V> items);

    /** Receives a map. */
    void map(MapType type, Map<String, String> members);
}
