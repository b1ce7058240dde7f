package org.eventreport.yaml;

import java.util.Comparator;
import java.util.Map;

/** Messages for authors in place of SnakeYAML Engine's. */
final class SyntaxMessages {

    private static final String TAB = "a tab cannot indent YAML; use spaces";

    private static final String MALFORMED_TAG =
            "the tag is malformed; put quotation marks around a text that starts with !";

    private static final String VERSION = "the version of YAML is malformed; write %YAML 1.2";

    private static final Map<String, String> BY_START = Map.ofEntries(
            Map.entry(
                    "mapping values are not allowed here",
                    "a colon is not allowed here; put quotation marks around a text that contains \": \", or check the indentation"),
            Map.entry(
                    "could not find expected ':'",
                    "a key must be followed by a colon; check this line and the one before it"),
            Map.entry("expected <block end>, but found ':'", "a key is missing before the colon"),
            Map.entry("expected <block end>", "this does not fit what precedes it; check the indentation"),
            Map.entry(
                    "sequence entries are not allowed here", "a list item is not allowed here; check the indentation"),
            Map.entry("mapping keys are not allowed here", "a key is not allowed here; check the indentation"),
            Map.entry("found unexpected end of stream", "a quotation mark is not closed"),
            Map.entry(
                    "found unexpected document separator",
                    "a new document starts inside a quoted text; close the quotation mark"),
            Map.entry("found character '\\t(TAB)'", TAB),
            Map.entry("found a key after \\t(TAB)", TAB),
            Map.entry("found a mapping key after \\t(TAB)", TAB),
            Map.entry("found a sequence entry after \\t(TAB)", TAB),
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
                    "the directive has no name; put quotation marks around a text that starts with %"),
            Map.entry(
                    "unexpected character found",
                    "the name of an anchor or alias is missing here; "
                            + "put quotation marks around a text that starts with & or *"),
            Map.entry("expected ' '", MALFORMED_TAG),
            Map.entry("expected '!'", MALFORMED_TAG),
            Map.entry("expected '>'", MALFORMED_TAG),
            Map.entry("expected URI", MALFORMED_TAG),
            Map.entry(
                    "expected chomping or indentation indicators",
                    "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("expected indentation indicator", "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("A simple key is required", "a key is missing here, or is not indented enough"),
            Map.entry("found undefined tag handle", "the handle of the tag is not declared; remove the tag"),
            Map.entry("expected a comment or a line break", "nothing may follow on this line"),
            Map.entry("found duplicate YAML directive", "the version of YAML is declared twice; remove this line"),
            Map.entry("duplicate tag handle", "the handle of the tag is declared twice; remove this line"),
            Map.entry("expected a digit", VERSION),
            Map.entry("found a number which cannot represent a valid version", VERSION),
            Map.entry("Version{", "the document has another YAML version than 1"),
            Map.entry(
                    "expected '<document end>' before directives",
                    "a line of ... must precede the directives of a document"),
            Map.entry(
                    "the leading empty lines contain more spaces",
                    "a blank line before the text is indented more than it; remove its spaces"),
            Map.entry("DEL character", "the character U+007F is not allowed here; remove it"));

    private SyntaxMessages() {}

    /** Returns the message for a problem that SnakeYAML Engine reports; the longest start that fits decides. */
    static String of(String problem) {
        return BY_START.entrySet().stream()
                .filter(entry -> problem.strip().startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("the YAML cannot be read from here on; check the punctuation");
    }
}
