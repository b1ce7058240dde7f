package org.eventreport.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the values of a scalar type look like, for people and for other programs.
 *
 * @param description what a value is, in Markdown; empty where the words of {@code enum} say it all
 * @param keywords what JSON Schema (draft 2020-12) can say of it, in the order in which it is to say so; the patterns
 *     keep to what all engines of regular expressions have in common
 */
public record Syntax(String description, Map<String, Object> keywords) {

    /** The syntax of any value of a type that JSON has. */
    static Syntax of(String type, String description) {
        return new Syntax(description, Map.of("type", type));
    }

    /** The syntax with one more keyword. */
    Syntax with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Syntax(description, Collections.unmodifiableMap(more));
    }
}
