package org.eventreport.conformance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds what a library reads from YAML that is not what the JSON of the same report has. */
final class ReadingDifferences {

    /** The fields whose values are plain, so that libraries read dates. */
    private static final Pattern DATE =
            Pattern.compile("((?!/x-).)*/(date|startDate|endDate|publishedAt|updatedAt)", Pattern.DOTALL);

    /** Each difference, and the JSON pointer to its first occurrence. */
    private final Map<String, String> found = new LinkedHashMap<>();

    /** Returns each difference, such as {@code 1E+400 → "1E400"}, and where it occurs first. */
    Map<String, String> found() {
        return found;
    }

    /**
     * Compares a value.
     *
     * @param pointer the JSON pointer to the value
     * @param json the value in JSON
     * @param read what the library reads, in the form that the scripts of {@code src/test/readers} print
     */
    void compare(String pointer, JsonNode json, JsonNode read) {
        if (json.isObject() && read.isObject() && names(json).equals(names(read))) {
            json.properties()
                    .forEach(member ->
                            compare(pointer + "/" + member.getKey(), member.getValue(), read.get(member.getKey())));
        } else if (json.isArray() && read.isArray() && json.size() == read.size()) {
            for (int i = 0; i < json.size(); i++) {
                compare(pointer + "/" + i, json.get(i), read.get(i));
            }
        } else if (!json.equals(read) && !isSameNumber(json, read) && !isSameDate(pointer, json, read)) {
            found.putIfAbsent(json + " → " + read, pointer);
        }
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }

    /** Returns whether a library reads a number as exactly as it can: some have no other numbers than doubles. */
    private static boolean isSameNumber(JsonNode json, JsonNode read) {
        return json.isNumber()
                && read.isNumber()
                && (json.decimalValue().compareTo(read.decimalValue()) == 0
                        || json.doubleValue() == read.doubleValue());
    }

    private static boolean isSameDate(String pointer, JsonNode json, JsonNode read) {
        return DATE.matcher(pointer).matches()
                && json.isString()
                && read.path("!date").isString()
                && instant(json.stringValue()).equals(instant(read.path("!date").stringValue()));
    }

    private static Instant instant(String text) {
        boolean hasTime = text.indexOf('T') >= 0;
        return hasTime
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
