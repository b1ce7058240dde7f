package org.eventreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWritingTest {

    private static final ReportFormat YAML = YamlFormat.yaml();

    private static final Report REPORT = Report.builder()
            .title("Two days")
            .addAuthors(Author.builder().name("Ana").build())
            .event(Event.builder()
                    .name("Kernel Days")
                    .startDate(LocalDate.of(2014, 11, 25))
                    .build())
            .build();

    private static final String WRITTEN = """
            schemaVersion: 1
            title: Two days
            authors:
              - name: Ana
            event:
              name: Kernel Days
              startDate: 2014-11-25
            """;

    /** Returns how an extension is written, after the rest of the report. */
    private static String written(String key, ExtensionValue value) {
        Report report = REPORT.withExtensions(Map.of(key, value));
        String yaml = YAML.write(report);

        assertThat(YAML.read(yaml)).isEqualTo(report);
        assertThat(yaml).startsWith(WRITTEN);
        return yaml.substring(WRITTEN.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null-safe",
                "nothing",
                "yesterday",
                "v1.10",
                "1.10.2",
                "10 30",
                "2014 in review",
                "a:b",
                "a#b",
                "http://a.example/#b",
                "it's",
                "a \"b\"",
                "a, b",
                "a [b] {c}",
                "a & b",
                "a\\b",
                "ü 日本 🎉",
                "e",
                "E1a",
                "e1 e2",
            })
    void aTextThatEveryReaderReadsAsItselfIsPlain(String text) {
        assertThat(written("x-a", ExtensionValue.of(text))).isEqualTo("x-a: " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NO",
                "no",
                "Yes",
                "y",
                "N",
                "on",
                "OFF",
                "true",
                "False",
                "null",
                "NULL",
                "~",
                "=",
                "<<",
                "2014",
                "-1",
                "+1",
                "1.10",
                ".5",
                "1.",
                "1e5",
                "1_000",
                "0777",
                "0o17",
                "0x1F",
                "0b11",
                "1,000",
                "0x1,F",
                "0b1,1",
                "0b,",
                ".inf",
                "-.INF",
                ".NaN",
                "10:30",
                "1:30:00",
                "190:20:30.15",
                ".",
                "+",
                "E1",
                "e-1",
                "+E1",
                ".e5",
                "1.e5",
                "2014-11-25",
                "2014-11-25 10:00:00",
                "2014-11-25T10:00:00Z",
                "a: b",
                "a:",
                ":",
                ": a",
                "a #b",
                "#",
                "# a",
                "-",
                "- a",
                "-a",
                "?",
                "? a",
                "---",
                "...",
                "--- a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "[a]",
                "{a}",
                ",a",
                "]",
                "}",
                " a",
                "a ",
                "\u00A0a"
            })
    void aTextThatSomeReaderReadsAsSomethingElseIsQuoted(String text) {
        assertThat(written("x-a", ExtensionValue.of(text))).isEqualTo("x-a: \"" + text + "\"\n");
        assertThat(written("x-a", ExtensionValue.of(Map.of(text, ExtensionValue.of(true)))))
                .isEqualTo("x-a:\n  \"" + text + "\": true\n");
    }

    /** A regular expression that repeats a group would overflow the stack. */
    @Test
    void aLongTextThatLooksLikeATimeIsQuoted() {
        String time = "1" + ":1".repeat(100_000);

        assertThat(written("x-a", ExtensionValue.of(time))).isEqualTo("x-a: \"" + time + "\"\n");
        assertThat(written("x-a", ExtensionValue.of(time + "a"))).isEqualTo("x-a: " + time + "a\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"a\"|\"\\\"a\\\"\"",
                "a: \\b|\"a: \\\\b\"",
                "a\tb|\"a\\tb\"",
                "a\rb|\"a\\rb\"",
                "a\u2028b|\"a\\u2028b\"",
                "a\u2029b|\"a\\u2029b\"",
                "\uFEFFa|\"\\uFEFFa\"",
                "a\uFFFE|\"a\\uFFFE\"",
                "a: 🎉|\"a: 🎉\"",
            })
    void specialCharactersAreEscaped(String text, String written) {
        assertThat(written("x-a", ExtensionValue.of(text))).isEqualTo("x-a: " + written + "\n");
    }

    static Stream<Arguments> textsOfSeveralLines() {
        return Stream.of(
                arguments("a\nb", "|-\n  a\n  b\n"),
                arguments("a\nb\n", "|\n  a\n  b\n"),
                arguments("a\n", "|\n  a\n"),
                arguments("a\nb\n\n", "|+\n  a\n  b\n\n...\n"),
                arguments("a\n\n\n", "|+\n  a\n\n\n...\n"),
                arguments("a\n\nb", "|-\n  a\n\n  b\n"),
                arguments(" a\nb", "|2-\n   a\n  b\n"),
                arguments("\na", "|2-\n\n  a\n"),
                arguments("\n a\n", "|2\n\n   a\n"),
                arguments("  \na\n\n", "|2+\n    \n  a\n\n...\n"),
                arguments("a \nb", "|-\n  a \n  b\n"),
                arguments("a\n  \nb", "|-\n  a\n    \n  b\n"),
                arguments("a\n  ", "\"a\\n  \"\n"),
                arguments("a\n\t", "\"a\\n\\t\"\n"),
                arguments(" a\n\n ", "\" a\\n\\n \"\n"),
                arguments(" a\n \n\n", "\" a\\n \\n\\n\"\n"),
                arguments(" a\n \nb\n", "|2\n   a\n   \n  b\n"),
                arguments("\ta\n\tb", "|2-\n  \ta\n  \tb\n"),
                arguments("a\n\t\nb", "|-\n  a\n  \t\n  b\n"),
                arguments("# a\n- b: c\n---\n...\n", "|\n  # a\n  - b: c\n  ---\n  ...\n"),
                arguments("日本\n🎉", "|-\n  日本\n  🎉\n"),
                arguments("\n", "\"\\n\"\n"),
                arguments("\n\n", "\"\\n\\n\"\n"),
                arguments("\n \t", "\"\\n \\t\"\n"),
                arguments("  \n", "\"  \\n\"\n"),
                arguments("a\r\nb", "\"a\\r\\nb\"\n"),
                arguments("a\nb\u2028c", "\"a\\nb\\u2028c\"\n"));
    }

    @ParameterizedTest
    @MethodSource("textsOfSeveralLines")
    void aTextOfSeveralLinesIsALiteralBlockIfThatPreservesIt(String text, String written) {
        assertThat(written("x-a", ExtensionValue.of(text))).isEqualTo("x-a: " + written);
    }

    @Test
    void aBlockIsIndentedFromItsKeyOrItem() {
        ExtensionValue lines = ExtensionValue.of("a\nb\n\n");
        ExtensionValue nested = ExtensionValue.of(List.of(
                lines,
                ExtensionValue.of(List.of(lines, ExtensionValue.of(Map.of()))),
                ExtensionValue.of(Map.of("k", lines))));

        assertThat(written("x-a", nested)).isEqualTo("""
                        x-a:
                          - |+
                            a
                            b

                          - - |+
                              a
                              b

                            - {}
                          - k: |+
                              a
                              b

                        ...
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {990, 1022, 1023, 1024, 1025, 5000})
    void aKeyTooLongForASimpleKeyHasAQuestionMark(int length) {
        String key = "x-" + "k".repeat(length - 2);
        String start = length > 1000 ? "? " + key + "\n:" : key + ":";

        assertThat(written(key, ExtensionValue.of(1))).isEqualTo(start + " 1\n");
        assertThat(written(key, ExtensionValue.of(List.of(ExtensionValue.of(1)))))
                .isEqualTo(start + "\n  - 1\n");
        assertThat(written("x-a", ExtensionValue.of(Map.of(key, ExtensionValue.of("a\nb")))))
                .isEqualTo("x-a:\n  " + start.replace("\n", "\n  ") + " |-\n    a\n    b\n");
    }

    @Test
    void extensionsAreSortedByTheirKeys() {
        Report report = REPORT.withExtensions(Map.of(
                "x-b",
                ExtensionValue.of(1),
                "x-a",
                ExtensionValue.of(2),
                "x-B",
                ExtensionValue.of(Map.of("é", ExtensionValue.none(), "z", ExtensionValue.of(false)))));

        assertThat(YAML.write(report)).isEqualTo(WRITTEN + """
                        x-B:
                          z: false
                          é: null
                        x-a: 2
                        x-b: 1
                        """);
    }

    @Test
    void severalReportsAreWrittenAsAStream() {
        List<Report> reports = List.of(REPORT.withBody("a\n\n"), REPORT, REPORT.withTitle("--- x"));
        String yaml = YAML.writeAll(reports.stream());

        assertThat(yaml)
                .isEqualTo(WRITTEN + "body: |+\n  a\n\n...\n---\n" + WRITTEN + "---\n"
                        + WRITTEN.replace("Two days", "\"--- x\""));
        assertThat(ReadResult.reports(YAML.checkAll(yaml))).containsExactlyElementsOf(reports);
    }

    /** Reading refuses an empty file. */
    @Test
    void aFileWithoutReportsIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YAML.writeAll(Stream.of()))
                .withMessage("a file of the format yaml cannot contain no report");
        assertThat(YAML.canContain(0)).isFalse();
        assertThat(YAML.canContain(2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u0000", "\u001B", "\u007F", "\uD83C", "\uDF89\uD83C"})
    void charactersThatNoTextCanContainAreNotWritten(String text) {
        Report inAField = REPORT.withSummary(text);
        Report inAnExtension =
                REPORT.withExtensions(Map.of("x-a", ExtensionValue.of(Map.of(text, ExtensionValue.none()))));

        assertThatThrownBy(() -> YAML.write(inAField))
                .isInstanceOfSatisfying(
                        InvalidReportException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("invalid-text");
                            assertThat(problem.pointer()).hasToString("/summary");
                        }));
        assertThatThrownBy(() -> YAML.write(inAnExtension)).isInstanceOf(InvalidReportException.class);
    }
}
