package org.eventreport.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the values of a scalar type look like, for people and for other programs.
 *
 * @param description what a value is, in Markdown; empty where the list of values says it all
 * @param values all values there are, or none where they are too many to list
 * @param patterns regular expressions (ECMA-262), each of which is found in every value; they keep to what the common
 *     engines share
 * @param keywords what else JSON Schema (draft 2020-12) can say of a value, in the order in which it is to say so
 */
public record Syntax(String description, List<?> values, List<String> patterns, Map<String, Object> keywords) {

    /** The syntax of any value of a type that JSON has. */
    static Syntax of(String type, String description) {
        return new Syntax(description, List.of(), List.of(), Map.of("type", type));
    }

    /** The syntax, with these values and no others. */
    Syntax listing(List<?> all) {
        return new Syntax(description, all, patterns, keywords);
    }

    /** The syntax with one more pattern. */
    Syntax matching(String pattern) {
        return new Syntax(
                description,
                values,
                Stream.concat(patterns.stream(), Stream.of(pattern)).toList(),
                keywords);
    }

    /** The syntax with one more keyword. */
    Syntax with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Syntax(description, values, patterns, Collections.unmodifiableMap(more));
    }
}
