package org.eventreport.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose keys the author chooses.
 *
 * @param key the type of the keys
 * @param value the type of the values
 */
public record MapType(ScalarType<String> key, ScalarType<String> value) implements ValueType<Map<String, String>> {

    @Override
    public String noun() {
        return "an object of names and texts";
    }

    @Override
    public Map<String, String> placeholder() {
        return Map.of();
    }

    @Override
    public @Nullable Map<String, String> read(ValueSource source) {
        return source.map(this);
    }

    @Override
    public void write(ValueSink sink, Map<String, String> members) {
        sink.map(this, members);
    }
}
