package org.eventreport.json;

import java.util.List;
import java.util.Map;

/** Messages for authors in place of Jackson's. */
final class SyntaxMessages {

    private static final String HALF_PAIR =
            "a key cannot contain half of a surrogate pair (\\uD800 to \\uDFFF); remove it, or add the other half";

    /** A part of Jackson's message, and the message instead; the first part that occurs decides. */
    private static final List<Map.Entry<String, String>> BY_PART = List.of(
            Map.entry("(non-standard) comment", "JSON has no comments; remove this"),
            Map.entry("character ('}' (code 125)): was expecting double-quote", "a comma precedes this; remove it"),
            Map.entry("was expecting double-quote", "a key is a text in double quotation marks"),
            Map.entry("was expecting a colon", "a colon is missing between key and value"),
            Map.entry("was expecting comma", "a comma is missing before this, or a bracket is of the wrong kind"),
            Map.entry(
                    "Unexpected close marker",
                    "this bracket closes nothing, or something of another kind; remove it, or correct it"),
            Map.entry("expected a value", "a value is missing here"),
            Map.entry("Illegal unquoted character", "this character has to be escaped; write \\n for a line break"),
            Map.entry("Unrecognized character escape", "there is no such escape; write \\\\ for a backslash"),
            Map.entry("expected a hex-digit", "\\u needs four digits from 0 to 9 and a to f"),
            Map.entry("Leading zeroes", "a number does not start with 0; remove it, or put a text in quotation marks"),
            Map.entry("plus sign", "a number does not start with +; remove it"),
            Map.entry("in numeric value", "the number is incomplete"),
            Map.entry("hexadecimal number", "JSON has no such number"),
            Map.entry("Non-standard token", "JSON has no such number"),
            Map.entry("Unrecognized token", "this is not JSON; put a text in double quotation marks"),
            Map.entry("expected a valid value", "this is not JSON; put a text in double quotation marks"),
            Map.entry("Illegal character", "this character is not allowed in JSON; remove it"),
            Map.entry("Broken surrogate pair", HALF_PAIR),
            Map.entry("Unexpected low surrogate", HALF_PAIR));

    private SyntaxMessages() {}

    static String of(String problem) {
        return BY_PART.stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("the JSON cannot be read from here on; check the punctuation");
    }
}
