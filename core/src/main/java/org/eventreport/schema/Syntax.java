package org.eventreport.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the values of a scalar type look like, for people and for the JSON Schema.
 *
 * @param description what a value is, in Markdown; empty if the list of values is enough
 * @param values all values, or none if they are too many to list
 * @param patterns regular expressions (ECMA-262), each of which every value contains; they use only what the common
 *     engines share
 * @param keywords further keywords of JSON Schema (draft 2020-12) and their values, in the order to write them
 */
public record Syntax(String description, List<?> values, List<String> patterns, Map<String, Object> keywords) {

    /** Returns the syntax of any value of a type of JSON. */
    static Syntax of(String type, String description) {
        return new Syntax(description, List.of(), List.of(), Map.of("type", type));
    }

    /** Returns the syntax with these values and no others. */
    Syntax listing(List<?> all) {
        return new Syntax(description, all, patterns, keywords);
    }

    /** Returns the syntax with one more pattern. */
    Syntax matching(String pattern) {
        List<String> more = new ArrayList<>(patterns);
        more.add(pattern);
        return new Syntax(description, values, List.copyOf(more), keywords);
    }

    /** Returns the syntax with one more keyword. */
    Syntax with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Syntax(description, values, patterns, Collections.unmodifiableMap(more));
    }
}
