package org.eventreport.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where values come from, by their type. Each method gives null where there is no right value, having said why. */
public interface ValueSource {

    /** The scalar at hand. */
    <V> @Nullable V scalar(ScalarType<V> type);

    /** The object at hand. */
    <T, B> @Nullable T object(ObjectType<T, B> type);

    /** The list at hand; a wrong item has its type's stand-in, so that the others keep their index. */
    <V> @Nullable List<V> list(ListType<V> type);

    /** The map at hand. */
    @Nullable
    Map<String, String> map(MapType type);
}
