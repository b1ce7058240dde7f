package org.eventreport.json;

import java.util.List;
import java.util.Map;

/** Says in an author's words what Jackson found wrong. */
final class SyntaxMessages {

    /** What Jackson's message holds, and what is said instead; the first that fits decides. */
    private static final List<Map.Entry<String, String>> BY_PART = List.of(
            Map.entry("(non-standard) comment", "JSON has no comments; take this out"),
            Map.entry(
                    "character ('}' (code 125)): was expecting double-quote",
                    "a comma stands before this; take it out"),
            Map.entry("was expecting double-quote", "a key is a text between double quotation marks"),
            Map.entry("was expecting a colon", "a colon is missing between key and value"),
            Map.entry("was expecting comma", "a comma is missing before this, or a bracket is of the wrong kind"),
            Map.entry("Unexpected close marker", "this bracket closes nothing; take it out, or check its kind"),
            Map.entry("expected a value", "a value is missing here"),
            Map.entry(
                    "Illegal unquoted character",
                    "a text cannot hold this character as it is; write \\n for a line break"),
            Map.entry("Unrecognized character escape", "there is no such escape; write \\\\ for a backslash"),
            Map.entry("expected a hex-digit", "four digits from 0 to 9 and a to f follow \\u"),
            Map.entry(
                    "Leading zeroes",
                    "a number does not begin with 0; take it out, or make a text with quotation marks"),
            Map.entry("plus sign", "a number does not begin with +; take it out"),
            Map.entry("in numeric value", "the number is not complete"),
            Map.entry("hexadecimal number", "JSON has no such number"),
            Map.entry("Non-standard token", "JSON has no such number"),
            Map.entry("Unrecognized token", "this is not JSON; a text stands between double quotation marks"),
            Map.entry("expected a valid value", "this is not JSON; a text stands between double quotation marks"),
            Map.entry("Illegal character", "this character cannot stand in JSON; take it out"),
            Map.entry("Broken surrogate pair", "half of a surrogate pair cannot stand in a key; take it out"));

    private SyntaxMessages() {}

    static String of(String problem) {
        return BY_PART.stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("the JSON cannot be read from here on; check the punctuation");
    }
}
