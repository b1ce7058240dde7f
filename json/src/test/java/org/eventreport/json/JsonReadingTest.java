package org.eventreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    private static final ReportFormat JSON = JsonFormat.json();

    private static final String HEAD =
            "{\"title\":\"Two days\",\"authors\":[\"Ana\"],\"event\":{\"name\":\"Unikernel Days\",\"startDate\":\"2014-11-25\"}";

    private static final String VALID = HEAD + "}";

    /** The second line of a report, after its head, and the problems in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,\"summary\":5}`|wrong-type /summary 2:12",
                "`,\"summary\":true}`|wrong-type /summary 2:12",
                "`,\"talks\":[null]}`|wrong-type /talks/0 2:11",
                "`,\"id\":null}`|empty-field /id 2:2",
                "`,\"id\":\"a\",\"id\":\"b\"}`|duplicate-key /id 2:11",
                "`,\"x-ü日本🎉\":{\"a\":1,\"a\":2}}`|duplicate-key /x-ü日本🎉/a 2:18",
                "`,\"ü🎉\":\"日本\",\"date\":\"x\"}`|unknown-field /ü🎉 2:2; invalid-date /date 2:19",
                "`,\"summary\":\"\\u0000\"}`|invalid-text /summary 2:12",
                "`,\"summary\":\"\\ud83c\"}`|invalid-text /summary 2:12",
                "`,\"summary\":\"\u007F\"}`|invalid-text /summary 2:12",
                "`,\"url\":\"http://a\\ud83c.example/\"}`|invalid-url /url 2:8",
                "`,\"x-\\ud83c\":1}`|syntax  2:11",
                "`,\"x-\u007F\":1}`|invalid-text /x-\u007F 2:2",
                "`,\"x-a\":0x1F}`|syntax  2:9",
                "`,\"x-a\":+1}`|syntax  2:9",
                "`,\"x-a\":\"\\u12\"}`|syntax  2:13",
                "`,\"x-a\":\u0000}`|syntax  2:8",
                "`,\u00A0\"x-a\":1}`|syntax  2:2",
                "`,\"tags\":[\"a\",]}`|syntax  2:14",
                "`,\"id\":\"a\",}`|syntax  2:11",
                "`,'id':1}`|syntax  2:2",
                "`,\"id\" 1}`|syntax  2:7",
                "`,\"x-a\":NaN}`|syntax  2:11",
                "`,\"x-a\":01}`|syntax  2:9",
                "`,\"x-a\":1.}`|syntax  2:10",
                "`,\"x-a\":\"\\x\"}`|syntax  2:10",
                "`,\"x-a\":\"a\tb\"}`|syntax  2:10",
                "`// no\n}`|syntax  2:1",
                "`} x`|syntax  2:3",
                "`} {}`|syntax  2:3",
                "`}}`|syntax  2:2",
                "`,\"id\":\"a`|syntax  2:9",
                "`,\"x-a\":tru`|syntax  2:8",
                "``|syntax  2:1",
            })
    void problemsAreReportedAtTheirPlaces(String text, String expected) {
        assertThat(ProblemSummary.of(JSON.check(HEAD + "\n" + text))).isEqualTo(expected);
    }

    @Test
    void numbersKeepAllTheirDigits() {
        String numbers = "1.10,1E400,-0,-0.50e-3,12345678901234567890.00";
        Report report = JSON.read(HEAD + ",\"x-a\":[" + numbers + "]}");

        assertThat(JsonFormat.compact().write(report)).contains("\"x-a\":[" + numbers + "]");
    }

    @Test
    void writesPrettyOrOnOneLine() {
        Report report = JSON.read(
                HEAD + ",\"x-a\":[],\"x-b\":{},\"x-c\":[1,{\"b\":null,\"a\":\"é\\u0001\"}]}".replace("\\u0001", "\\t"));

        assertThat(JSON.write(report)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "title": "Two days",
                          "authors": [
                            {
                              "name": "Ana"
                            }
                          ],
                          "event": {
                            "name": "Unikernel Days",
                            "startDate": "2014-11-25"
                          },
                          "x-a": [],
                          "x-b": {},
                          "x-c": [
                            1,
                            {
                              "a": "é\\t",
                              "b": null
                            }
                          ]
                        }
                        """);
        assertThat(JsonFormat.compact().write(report))
                .isEqualTo("{\"schemaVersion\":1,\"title\":\"Two days\",\"authors\":[{\"name\":\"Ana\"}],"
                        + "\"event\":{\"name\":\"Unikernel Days\",\"startDate\":\"2014-11-25\"},"
                        + "\"x-a\":[],\"x-b\":{},\"x-c\":[1,{\"a\":\"é\\t\",\"b\":null}]}\n");
    }

    @Test
    void anArrayContainsSeveralReports() {
        List<ReadResult> results =
                JSON.checkAll("[" + VALID + ",\n{\"title\":5},\n[]]").toList();

        assertThat(results).hasSize(3);
        assertThat(ProblemSummary.of(results.get(0))).isEmpty();
        assertThat(ProblemSummary.of(results.get(1)))
                .isEqualTo("missing-field /event 2:1; no-author  2:1; wrong-type /title 2:10");
        assertThat(ProblemSummary.of(results.get(2))).isEqualTo("wrong-type  3:1");
        assertThat(JSON.checkAll("[]")).isEmpty();
        assertThat(JSON.read("[" + VALID + "]")).isEqualTo(JSON.read(VALID));
        assertThat(ProblemSummary.of(JSON.check("[" + VALID + "," + VALID + "]")))
                .isEqualTo("wrong-type  1:100");
        assertThat(ProblemSummary.of(JSON.check("[]"))).isEqualTo("syntax  1:1");
    }

    /** What follows a report in an array, and the problems of all documents then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`]`|``",
                "` ,\n 5]`|`; wrong-type  2:2`",
                "`,]`|`; syntax  1:100`",
                "`,,5]`|`; syntax  1:100`",
                "` 5]`|`; syntax  1:100`",
                "``|`; syntax  1:99`",
                "`,`|`; syntax  1:100`",
                "`]]`|`; syntax  1:100`",
                "`] []`|`; syntax  1:101`",
                "`}`|`; syntax  1:99`",
                "`,{\"id\":[}]`|`; syntax  1:107`",
                "`,{\"id\":\"]`|`; syntax  1:108`",
                "`,\"]`|`; syntax  1:102`",
                "`,\"\\\"]\",5]`|`; wrong-type  1:100; wrong-type  1:106`",
                "`,{\"id\":tru},5]`|`; syntax  1:106; wrong-type  1:111`",
                "`,{\"id\":\n`|`; syntax  2:1`",
            })
    void whatIsWrongInAnArrayIsReportedAtItsPlace(String text, String expected) {
        List<ReadResult> results = JSON.checkAll("[" + VALID + text).toList();

        assertThat(results.stream().map(ProblemSummary::of).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(results.get(0).report()).contains(JSON.read(VALID));
    }

    @Test
    void severalReportsAreWrittenAsAnArrayOrAsLines() {
        List<Report> reports = List.of(JSON.read(VALID), JSON.read(VALID).withTitle("b"));

        assertThat(ReadResult.reports(JSON.checkAll(JSON.writeAll(reports.stream()))))
                .containsExactlyElementsOf(reports);
        assertThat(JSON.writeAll(reports.stream()))
                .startsWith("[\n  {\n    \"schemaVersion\": 1,")
                .endsWith("\n  }\n]\n");
        assertThat(JSON.writeAll(Stream.of())).isEqualTo("[]\n");
        String lines = JsonLinesFormat.jsonLines().writeAll(reports.stream());
        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schemaVersion\":1,"));
        assertThat(ReadResult.reports(JsonLinesFormat.jsonLines().checkAll(lines)))
                .containsExactlyElementsOf(reports);
    }

    @Test
    void aBrokenLineDoesNotAffectTheOthers() {
        String lines = VALID + "\r\n\n{\"title\":\n{\"ü\":1}\n" + VALID;
        List<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(lines).toList();

        assertThat(results.stream().map(ProblemSummary::of))
                .containsExactly(
                        "",
                        "syntax  3:10",
                        "missing-field /title 4:1; missing-field /event 4:1; no-author  4:1; unknown-field /ü 4:2",
                        "");
    }

    @Test
    void linesOfJsonLinesEndWithALineFeedOrCrlf() {
        String lines = "{\"title\":\r\n" + VALID.replace(",", ",\r") + "\r\n \t\r\n{\"id\":\"A\"}\r\n";

        assertThat(JsonLinesFormat.jsonLines().checkAll(lines).map(ProblemSummary::of))
                .containsExactly(
                        "syntax  1:10",
                        "",
                        "missing-field /title 7:1; missing-field /event 7:1; no-author  7:1; invalid-id /id 7:7");
    }

    @Test
    void readingOneReportOfJsonLinesRequiresExactlyOne() {
        assertThat(JsonLinesFormat.jsonLines().read("\n" + VALID + "\n")).isEqualTo(JSON.read(VALID));
        assertThat(ProblemSummary.of(JsonLinesFormat.jsonLines().check(VALID + "\n" + VALID)))
                .isEqualTo("wrong-type  2:1");
        assertThat(ProblemSummary.of(JsonLinesFormat.jsonLines().check("\n"))).isEqualTo("syntax  1:1");
        assertThat(JsonLinesFormat.jsonLines().checkAll("\n")).isEmpty();
    }

    /** The parser cannot pass such a key, so that reading ends there. */
    @ParameterizedTest
    @ValueSource(strings = {"\\udc00", "\\ud800", "x-\\udc00a", "x-\\ud83d\\ud83d"})
    void halfOfASurrogatePairInAKeyIsNamedAsSuch(String key) {
        ReadResult result = JSON.check(HEAD + ",\n\"" + key + "\":1}");

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).toString())
                .matches("2:[0-9]+: error: a key cannot contain half of a surrogate pair .*\\[syntax]");
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        ReadResult result = JSON.check(HEAD + ",\"tags\":[" + "5,".repeat(150) + "\"a\"]}");

        assertThat(result.problems()).hasSize(100);
        assertThat(ProblemSummary.of(result.problems().get(99))).isEqualTo("wrong-type /tags/99 1:304");
        assertThat(result.errors()).isEqualTo(150);
        assertThat(result.omitted()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void otherEncodingsAreNotMistakenForUtf8(String charset) {
        ReadResult result = JSON.check(VALID.getBytes(Charset.forName(charset)));

        assertThat(result.report()).isEmpty();
        assertThat(ProblemSummary.of(result)).matches("(encoding|syntax)  1:[12]");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheProblemsBeforeThem() {
        byte[] bytes = (HEAD + ",\n\"id\":\"A b\",\"summary\":\"ü🎉?\"}").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xC0;

        assertThat(ProblemSummary.of(JSON.check(bytes))).isEqualTo("invalid-id /id 2:6; encoding  2:25");
        byte[] afterTheReport = (VALID + "?").getBytes(StandardCharsets.UTF_8);
        afterTheReport[afterTheReport.length - 1] = (byte) 0x80;
        assertThat(ProblemSummary.of(JSON.check(afterTheReport))).isEqualTo("encoding  1:98");
        assertThat(JSON.read(("\uFEFF" + VALID).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(JSON.read(VALID));
    }

    @Test
    void limitsAreEnforced() {
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\"x-a\":" + "[".repeat(63) + "]".repeat(63) + "}")))
                .isEmpty();
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\n\"x-a\":" + "[".repeat(64) + "]".repeat(64) + "}")))
                .isEqualTo("limit-exceeded  2:70");
        assertThat(ProblemSummary.of(JSON.check("[".repeat(16 << 20)))).contains("limit-exceeded  1:66");
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\"x-a\":" + "1".repeat(1000) + "}")))
                .isEmpty();
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\n\"x-a\":" + "1".repeat(1001) + "}")))
                .isEqualTo("limit-exceeded  2:7");
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\n\"x-a\":" + "1".repeat(15 << 20) + "}")))
                .isEqualTo("limit-exceeded  2:7");
        assertThat(ProblemSummary.of(JSON.check(HEAD + ",\"summary\":\"" + "a".repeat(16 << 20) + "\"}")))
                .isEqualTo("limit-exceeded  1:16777217");
        ReportFormat smaller = JSON.withOptions(ReadOptions.builder()
                .limits(Limits.defaults().withMaxDocumentBytes(VALID.length()))
                .build());
        assertThat(smaller.checkAll("[" + VALID + "," + VALID + "]"))
                .allMatch(r -> r.report().isPresent());
        assertThat(ProblemSummary.of(smaller.check(VALID + " "))).isEqualTo("limit-exceeded  1:98");
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        ReadResult result = JSON.check(HEAD + ",\"summary\":\"" + "🎉".repeat(2000) + "\",\"id\":5}");

        assertThat(result.toString())
                .startsWith("1:2116: error: expected a text, found the number 5")
                .contains("\n  …🎉");
        assertThat(result.problems().get(0).place().orElseThrow().excerpt()).hasSizeLessThan(170);
    }
}
