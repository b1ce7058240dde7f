package org.eventreport.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type, in their order.
 *
 * @param item the type of each
 */
public record ListType<V>(ValueType<V> item) implements ValueType<List<V>> {

    @Override
    public String noun() {
        return "a list";
    }

    @Override
    public List<V> standIn() {
        return List.of();
    }

    @Override
    public @Nullable List<V> from(ValueSource source) {
        return source.list(this);
    }

    @Override
    public void to(ValueSink sink, List<V> items) {
        sink.list(this, items);
    }
}
