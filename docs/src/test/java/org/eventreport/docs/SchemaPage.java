package org.eventreport.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docs/schema.md}, whose tables list where the JSON Schema and the library differ. */
final class SchemaPage {

    private static final Path FILE = Path.of("schema.md");

    private SchemaPage() {}

    /** Returns the lines of the page that match a regular expression: the rows of one of its tables. */
    static Stream<MatchResult> rows(String row) throws IOException {
        return Pattern.compile("(?m)^" + row + "$")
                .matcher(Files.readString(FILE))
                .results();
    }
}
