package org.eventreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadResult;
import org.junit.jupiter.api.Test;

/** The texts of JSONTestSuite: JSON of RFC 8259 is read, everything else is refused. */
class JsonSuiteTest {

    private static final Path SUITE = RealReports.project().resolve("../shared/suites/json-test-suite");

    /** Problems for which a text is not read to its end. */
    private static final Set<String> UNREADABLE = Set.of("syntax", "encoding", "limit-exceeded");

    /**
     * The texts that RFC 8259 leaves to the parser, and that are refused. All others are read: numbers of any size, and texts
     * with half of a surrogate pair, which no field of a report takes.
     */
    private static final List<String> REFUSED = List.of(
            // Not UTF-8.
            "i_string_UTF-16LE_with_BOM",
            "i_string_UTF-8_invalid_sequence",
            "i_string_UTF8_surrogate_U+D800",
            "i_string_invalid_utf-8",
            "i_string_iso_latin_1",
            "i_string_lone_utf8_continuation_byte",
            "i_string_not_in_unicode_range",
            "i_string_overlong_sequence_2_bytes",
            "i_string_overlong_sequence_6_bytes",
            "i_string_overlong_sequence_6_bytes_null",
            "i_string_truncated-utf-8",
            "i_string_utf16BE_no_BOM",
            "i_string_utf16LE_no_BOM",
            // Jackson refuses half of a surrogate pair in a key.
            "i_object_key_lone_2nd_surrogate",
            // Deeper than the limit.
            "i_structure_500_nested_arrays");

    @Test
    void jsonIsReadAndEverythingElseIsRefused() throws IOException {
        assumeThat(SUITE).as("the suite, which is not part of the project").isDirectory();
        Set<String> read = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".json", "");
            (isRefused(Files.readAllBytes(file)) ? refused : read).add(name);
        }

        assertThat(read).hasSizeGreaterThan(90).noneMatch(name -> name.startsWith("n_"));
        assertThat(refused).noneMatch(name -> name.startsWith("y_"));
        assertThat(refused.stream().filter(name -> name.startsWith("i_"))).containsExactlyInAnyOrderElementsOf(REFUSED);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static boolean isRefused(byte[] json) throws IOException {
        try (Stream<ReadResult> results = JsonFormat.json().checkAll(new ByteArrayInputStream(json))) {
            return results.flatMap(result -> result.problems().stream())
                    .anyMatch(problem -> UNREADABLE.contains(problem.code()));
        }
    }
}
