package org.eventreport.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param item the type of the items
 */
public record ListType<V>(ValueType<V> item) implements ValueType<List<V>> {

    @Override
    public String noun() {
        return "a list";
    }

    @Override
    public List<V> placeholder() {
        return List.of();
    }

    @Override
    public @Nullable List<V> read(ValueSource source) {
        return source.list(this);
    }

    @Override
    public void write(ValueSink sink, List<V> items) {
        sink.list(this, items);
    }
}
