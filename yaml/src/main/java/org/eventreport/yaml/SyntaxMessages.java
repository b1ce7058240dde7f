package org.eventreport.yaml;

import java.util.Comparator;
import java.util.Map;

/** Says in an author's words what SnakeYAML found wrong. */
final class SyntaxMessages {

    private static final Map<String, String> BY_BEGINNING = Map.ofEntries(
            Map.entry(
                    "mapping values are not allowed here",
                    "a colon is not allowed here; put quotation marks around a text that holds \": \", or check the indentation"),
            Map.entry(
                    "could not find expected ':'",
                    "a key must be followed by a colon; check this line and the one before it"),
            Map.entry("expected <block end>", "this does not fit what stands before it; check the indentation"),
            Map.entry(
                    "sequence entries are not allowed here", "a list item is not allowed here; check the indentation"),
            Map.entry("mapping keys are not allowed here", "a key is not allowed here; check the indentation"),
            Map.entry("found unexpected end of stream", "a quotation mark is not closed"),
            Map.entry(
                    "found unexpected document separator",
                    "a new document begins inside a quoted text; close the quotation mark"),
            Map.entry("found character '\\t(TAB)'", "a tab cannot indent YAML; use spaces"),
            Map.entry(
                    "found character", "a text cannot begin with this character; put quotation marks around the text"),
            Map.entry("found unknown escape character", "there is no such escape; write \\\\ for a backslash"),
            Map.entry(
                    "expected escape sequence",
                    "hexadecimal digits follow here: two of them \\x, four \\u, eight \\U; write \\\\ for a backslash"),
            Map.entry("expected ',' or '}'", "a comma or } is missing"),
            Map.entry("expected ',' or ']'", "a comma or ] is missing"),
            Map.entry("expected the node content", "a value is missing here"),
            Map.entry("expected '<document start>'", "this does not fit what stands before it; check the indentation"),
            Map.entry(
                    "expected alphabetic or numeric character",
                    "the name of an anchor or alias is missing here; "
                            + "put quotation marks around a text that begins with & or *"),
            Map.entry(
                    "unexpected character found",
                    "the name of an anchor or alias is missing here; "
                            + "put quotation marks around a text that begins with & or *"),
            Map.entry("expected ' '", "the tag is malformed; put quotation marks around a text that begins with !"),
            Map.entry("expected '!'", "the tag is malformed; put quotation marks around a text that begins with !"),
            Map.entry("expected URI", "the tag is malformed; put quotation marks around a text that begins with !"),
            Map.entry(
                    "expected chomping or indentation indicators",
                    "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("expected indentation indicator", "only +, - or a digit from 1 to 9 may follow | or >"),
            Map.entry("A simple key is required", "a key is missing here, or stands too far to the left"),
            Map.entry("found undefined tag handle", "the tag's handle is not declared; take the tag out"),
            Map.entry("expected a comment or a line break", "nothing more may stand on this line"),
            Map.entry("found incompatible YAML document", "the document is of a YAML version other than 1"));

    private SyntaxMessages() {}

    /** The message for a problem that SnakeYAML reports; the longest beginning that fits decides. */
    static String of(String problem) {
        return BY_BEGINNING.entrySet().stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("the YAML cannot be read from here on; check the punctuation");
    }
}
