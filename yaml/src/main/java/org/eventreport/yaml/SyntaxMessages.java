package org.eventreport.yaml;

import java.util.Comparator;
import java.util.Map;

/** Messages for authors in place of SnakeYAML's. */
final class SyntaxMessages {

    private static final Map<String, String> BY_START = Map.ofEntries(
            Map.entry(
                    "mapping values are not allowed here",
                    "a colon is not allowed here; put quotation marks around a text that contains \": \", or check the indentation"),
            Map.entry(
                    "could not find expected ':'",
                    "a key must be followed by a colon; check this line and the one before it"),
            Map.entry("expected <block end>", "this does not fit what precedes it; check the indentation"),
            Map.entry(
                    "sequence entries are not allowed here", "a list item is not allowed here; check the indentation"),
            Map.entry("mapping keys are not allowed here", "a key is not allowed here; check the indentation"),
            Map.entry("found unexpected end of stream", "a quotation mark is not closed"),
            Map.entry(
                    "found unexpected document separator",
                    "a new document starts inside a quoted text; close the quotation mark"),
            Map.entry("found character '\\t(TAB)'", "a tab cannot indent YAML; use spaces"),
            Map.entry(
                    "found character", "a text cannot start with this character; put quotation marks around the text"),
            Map.entry("found unknown escape character", "there is no such escape; write \\\\ for a backslash"),
            Map.entry(
                    "expected escape sequence",
                    "hexadecimal digits are missing: \\x needs two, \\u four, \\U eight; write \\\\ for a backslash"),
            Map.entry("expected ',' or '}'", "a comma or } is missing"),
            Map.entry("expected ',' or ']'", "a comma or ] is missing"),
            Map.entry("expected the node content", "a value is missing here"),
            Map.entry("expected '<document start>'", "this does not fit what precedes it; check the indentation"),
            Map.entry(
                    "expected alphabetic or numeric character",
                    "the name of an anchor or alias is missing here; "
                            + "put quotation marks around a text that starts with & or *"),
            Map.entry(
                    "unexpected character found",
                    "the name of an anchor or alias is missing here; "
                            + "put quotation marks around a text that starts with & or *"),
            Map.entry("expected ' '", "the tag is malformed; put quotation marks around a text that starts with !"),
            Map.entry("expected '!'", "the tag is malformed; put quotation marks around a text that starts with !"),
            Map.entry("expected URI", "the tag is malformed; put quotation marks around a text that starts with !"),
            Map.entry(
                    "expected chomping or indentation indicators",
                    "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("expected indentation indicator", "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("A simple key is required", "a key is missing here, or is not indented enough"),
            Map.entry("found undefined tag handle", "the handle of the tag is not declared; remove the tag"),
            Map.entry("expected a comment or a line break", "nothing may follow on this line"),
            Map.entry("found incompatible YAML document", "the document has another YAML version than 1"));

    private SyntaxMessages() {}

    /** Returns the message for a problem that SnakeYAML reports; the longest start that fits decides. */
    static String of(String problem) {
        return BY_START.entrySet().stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("the YAML cannot be read from here on; check the punctuation");
    }
}
