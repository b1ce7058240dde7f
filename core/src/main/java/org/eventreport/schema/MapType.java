package org.eventreport.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose keys the author chooses.
 *
 * @param key what the keys are
 * @param value what the values are
 */
public record MapType(ScalarType<String> key, ScalarType<String> value) implements ValueType<Map<String, String>> {

    @Override
    public String noun() {
        return "an object of names and texts";
    }

    @Override
    public Map<String, String> standIn() {
        return Map.of();
    }

    @Override
    public @Nullable Map<String, String> from(ValueSource source) {
        return source.map(this);
    }

    @Override
    public void to(ValueSink sink, Map<String, String> members) {
        sink.map(this, members);
    }
}
