package org.eventreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eventreport.fixtures.Mutations;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReadingTest {

    private static final ReportFormat YAML = YamlFormat.yaml();

    private static final String EVENT = "event: {name: Unikernel Days, startDate: 2014-11-25}\n";

    private static final String HEAD = "title: Two days\nauthors: [Ana]\n" + EVENT;

    private static Report read(String text) {
        ReadResult result = YAML.check(text);
        assertThat(result.problems()).as(result.toString()).isEmpty();
        return result.orThrow();
    }

    @Test
    void aPlainScalarHasTheTypeOfItsField() {
        Report report = read("""
                title: 2014
                authors: [{name: null-safe}]
                event:
                  name: no
                  edition: 0777
                  startDate: 2014-11-25
                  venue: {country: NO, latitude: 51.50, name: 1.10}
                talks:
                  - {title: 10:30, attended: no, track: 0x1F, room: .inf, session: true, startTime: 10:30}
                """);

        assertThat(report.title()).isEqualTo("2014");
        assertThat(report.authors().get(0).name()).isEqualTo("null-safe");
        assertThat(report.event().name()).isEqualTo("no");
        assertThat(report.event().edition()).contains("0777");
        assertThat(report.event().venue().orElseThrow().country()).contains("NO");
        assertThat(report.event().venue().orElseThrow().name()).contains("1.10");
        assertThat(report.event().venue().orElseThrow().latitude().orElseThrow())
                .isEqualByComparingTo("51.5")
                .hasToString("51.50");
        assertThat(report.talks().get(0).title()).isEqualTo("10:30");
        assertThat(report.talks().get(0).attended()).isFalse();
        assertThat(report.talks().get(0).track()).contains("0x1F");
        assertThat(report.talks().get(0).room()).contains(".inf");
        assertThat(report.talks().get(0).session()).contains("true");
        assertThat(report.talks().get(0).startTime().orElseThrow()).hasToString("10:30");
    }

    /** The value of an {@code x-} key, and its canonical form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.10|1.10",
                "+1|1",
                "-.5|-0.5",
                "1.|1.0",
                "1e5|1e5",
                "0x1F|31",
                "0o17|15",
                "true|true",
                "False|false",
                "~|null",
                "`\"1.10\"`|`\"1.10\"`",
                "0777|`\"0777\"`",
                ".inf|`\".inf\"`",
                "NO|`\"NO\"`",
                "2014-11-25|`\"2014-11-25\"`",
                "!!str 5|`\"5\"`",
                "!!int 5|5",
                "! 5|`\"5\"`",
                "[]|[]",
                "{}|{}",
            })
    void aValueInAnExtensionHasItsYamlType(String value, String canonical) {
        assertThat(YAML.write(read(HEAD + "x-own: " + value + "\n"))).endsWith("\nx-own: " + canonical + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-01", "\"2014-12-01\"", "'2014-12-01'", "!!str 2014-12-01", ">-\n  2014-12-01"})
    void aDateIsReadQuotedOrPlain(String date) {
        assertThat(read(HEAD + "date: " + date + "\n").date()).contains(LocalDate.of(2014, 12, 1));
    }

    @Test
    void aliasesRepeatTheValueOfTheirAnchor() {
        Report report = read("""
                title: &t Two days
                authors: [&ana {name: &n Ana, speaker: ana}, *ana]
                event: {name: *t, startDate: 2014-11-25, organizers: [*n]}
                talks:
                  - &talk {title: &t A, speakers: &s [ana], links: [&l {url: "http://a.example/", title: *t}, *l]}
                  - {title: *t, speakers: *s}
                speakers: [{id: ana, *n : x, name: Ana, x-n: [*talk]}]
                """.replace("*n : x, ", ""));

        assertThat(report.event().name()).isEqualTo("Two days");
        assertThat(report.authors())
                .hasSize(2)
                .first()
                .isEqualTo(report.authors().get(1));
        assertThat(report.event().organizers().get(0).name()).isEqualTo("Ana");
        assertThat(report.talks().get(1).title()).isEqualTo("A");
        assertThat(report.talks().get(1).speakers()).containsExactly("ana");
        assertThat(report.talks().get(0).links().get(1).title()).contains("A");
        assertThat(report.speakers().get(0).extensions().get("x-n"))
                .hasToString(
                        "[{title=A, speakers=[ana], links=[{url=http://a.example/, title=A}, {url=http://a.example/, title=A}]}]");
    }

    @Test
    void anAliasRefersToTheLastAnchorOfItsNameBeforeIt() {
        assertThat(read(HEAD + "x-a: [&a one, *a, &a two, *a]\n").extensions().get("x-a"))
                .hasToString("[one, one, two, two]");
        assertThat(read(HEAD + "x-a: {&key summary: 1}\n*key : short\n").summary())
                .contains("short");
    }

    @Test
    void anchorsEndWithTheirDocument() {
        List<ReadResult> results = YAML.checkAll("tags: [&a one]\n" + HEAD + "---\nsummary: *a\n" + HEAD)
                .toList();

        assertThat(results.get(0).problems()).isEmpty();
        assertThat(ProblemSummary.of(results.get(1))).startsWith("syntax  6:10");
    }

    /** A scalar in YAML, and the text that it represents. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a\n  b`|a b",
                "`a\n\n  b`|`a\nb`",
                "'a #b'|`a #b`",
                "'it''s'|it's",
                "`a # comment`|a",
                "a#b|a#b",
                "`\"a\n  b\"`|a b",
                "`\"a\\\n  b\"`|ab",
                "`\"\\x41\\u00e9\\U0001F389\\t\"`|`Aé🎉\t`",
                "`\"\\ud83c\\udf89\"`|🎉",
                "`>\n  a\n  b\n\n  c\n`|`a b\nc\n`",
                "`>-\n  a\n    b\n  c\n`|`a\n  b\nc`",
                "`\"\"`|``",
                "`|-\n  a\n  # b`|`a\n# b`",
                "`|+\n  a\n`|`a\n\n`",
                "`|1-\n  a`|` a`",
                "`!!str null`|null",
                "`! 2014`|2014",
                "`\"null\"`|null",
                "`a\tb`|`a\tb`",
            })
    void textsAreReadInEveryStyle(String yaml, String text) {
        String document = HEAD + "summary: " + yaml + "\n";

        assertThat(YAML.check(document).orThrow().summary()).contains(text);
    }

    /** YAML 1.1 takes these characters for line breaks, YAML 1.2 does not (YAML 1.2.2, section 5.4). */
    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029"})
    void aSeparatorOfLinesOrParagraphsIsPartOfItsText(String separator) {
        String text = "a" + separator + "b " + separator + "  c: d";

        assertThat(read(HEAD + "# note" + separator + "summary: evil\n").summary())
                .isEmpty();
        for (String style : List.of("'%s'", "\"%s\"", "|-\n  %s", ">-\n  %s")) {
            assertThat(read(HEAD + "summary: " + String.format(style, text) + "\n")
                            .summary())
                    .as(style)
                    .contains(text);
        }
        assertThat(read(HEAD + "summary: a" + separator + "b\n").summary()).contains("a" + separator + "b");
    }

    @Test
    void aNextLineCharacterIsNoLineBreak() {
        assertThat(read(HEAD + "# note\u0085summary: evil\n").summary()).isEmpty();
        for (String value :
                List.of("\u0085b", "a \u0085  b", "'a \u0085b'", "\"a \u0085 b\"", "\"\\N\"", "|\n  a\u0085\n")) {
            assertThat(ProblemSummary.of(YAML.check(HEAD + "summary: " + value + "\n")))
                    .as(value)
                    .isEqualTo("invalid-text /summary 4:10");
        }
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a\u0085b: 1\n"))).isEqualTo("invalid-text /x-a\u0085b 4:1");
    }

    @Test
    void escapesAreReadInDoubleQuotationMarksOnly() {
        assertThat(read(HEAD + "summary: \"\\L\\P\\_\\/\\\\L\\\\\\P.\"\n").summary())
                .contains("\u2028\u2029\u00A0/\\L\\\u2029.");
        for (String style : List.of("\\L%s\\P", "'\\L%s\\P'", "|-\n  \\L%s\\P")) {
            String yaml = String.format(style, "\uE000\uE002");
            assertThat(read(HEAD + "summary: " + yaml + "\n").summary()).contains("\\L\uE000\uE002\\P");
        }
    }

    /** The first line is the same with tabs in place of spaces, where these only separate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary:\ta b",
                "summary: \t a b \t\n\t\n",
                "summary:\t\"a b\"\t# c",
                "\t\nsummary: a b\n \t \n\t# c",
                "summary:\n  \ta b",
                "summary: a\n  \tb",
                "summary: a\r\n \t \tb",
                "summary: >-\t# c\n  a b",
                "summary\t: a b",
                "?\tsummary\n:\ta b",
            })
    void tabsSeparateAsSpacesDo(String yaml) {
        assertThat(read(HEAD + yaml + "\n").summary()).contains("a b");
    }

    @Test
    void aBlankLineWithTabsIsALineOfTheText() {
        assertThat(read(HEAD + "summary: a\n  \t\n  b\n").summary()).contains("a\nb");
        assertThat(read(HEAD + "summary: a\n  b\n \t\n\n  c\n \td\nid: e\n").summary())
                .contains("a b\n\nc d");
        assertThat(read(HEAD + "x-a: [a\n \tb, c]\n").extensions().get("x-a")).hasToString("[a b, c]");
    }

    /** A flow collection, and the value that it represents. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{?foo: bar}`|{?foo=bar}",
                "`{? foo: bar}`|{foo=bar}",
                "`{a?b: c?}`|{a?b=c?}",
                "`{\"a\"\n  : b}`|{a=b}",
                "`{a\n  b: c, d\n  : e}`|{a b=c, d=e}",
                "`{&k a\n  : *k , !!str b\n  : c}`|{a=a, b=c}",
                "`{a: :b, :c : d, e: ::f}`|{a=:b, :c=d, e=::f}",
                "`[:a, ::b]`|[:a, ::b]",
                "`{\"a\":b, \"c\"::d}`|{a=b, c=:d}",
                "`[&an:chor a, *an:chor ]`|[a, a]",
                "`[\n  a,\n]`|[a]",
                "`{\n  a: [\n  b\n  ]\n}`|{a=[b]}",
                "`[a, # c\n  b #\n  ]`|[a, b]",
                "`[a#b, \"c\" #d\n  ]`|[a#b, c]",
            })
    void flowCollectionsAreReadAsYaml12HasThem(String yaml, String value) {
        assertThat(read(HEAD + "x-a: " + yaml + "\n").extensions().get("x-a")).hasToString(value);
    }

    @Test
    void anAnchorEndsAtWhiteSpace() {
        Report report = read(HEAD + "summary: &an:chor value\nx-a: *an:chor\n");

        assertThat(report.summary()).contains("value");
        assertThat(report.extensions().get("x-a")).hasToString("value");
    }

    @Test
    void aBareDocumentMayFollowTheEndOfAnother() {
        assertThat(YAML.checkAll(HEAD + "...\n" + HEAD + "...\n# end\n"))
                .hasSize(2)
                .allMatch(result -> result.problems().isEmpty());
    }

    /** What is nested ends at the limit of depth, however much follows, and also where it is skipped. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`x-a: `|[|limit-exceeded  4:69",
                "`x-a: !t `|[|limit-exceeded  4:72",
                "`unknown: `|[|unknown-field /unknown 4:1; limit-exceeded  4:73",
                "`x-a: `|`{a: `|limit-exceeded  4:258",
                "`x-a: `|`[? `|wrong-type /x-a/0 4:9; limit-exceeded  4:100",
                "`x-a:\n  - `|`- `|limit-exceeded  5:129",
                "`x-a: !t\n  - `|`- `|limit-exceeded  5:129",
                "`? `|`? `|wrong-type  4:3; limit-exceeded  4:129",
            })
    void nestingIsReadUpToTheLimit(String start, String nested, String expected) {
        ReadResult result = YAML.check(HEAD + start + nested.repeat(1 << 18));

        assertThat(ProblemSummary.of(result)).isEqualTo(expected);
    }

    /** JSON is YAML (YAML 1.2.2, section 1.2), with fewer types of texts. */
    @Test
    void jsonGivesTheSameReportInYaml() throws IOException {
        String json = JsonFormat.json().write(YAML.read(RealReports.everyField()));

        assertThat(Mutations.some(json, 300, new Random(5))).allSatisfy(mutation -> {
            ReadResult fromJson = JsonFormat.json().check(mutation.json());
            ReadResult fromYaml = YAML.check(mutation.json());
            if (fromJson.report().isPresent()) {
                assertThat(fromYaml.report()).as(mutation.what()).isEqualTo(fromJson.report());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 1.1\n---\n", "%YAML 1.2\n---\n", "# c\n\n---\n", "--- # c\n", "--- !!map\n", "\n\n"})
    void directivesCommentsAndMarkersBeforeADocumentChangeNothing(String start) {
        String document = HEAD + "x-a: [NO, 010, 1.10]\n";

        assertThat(read(start + document + "...\n# end\n")).isEqualTo(read(document));
    }

    /** What follows the head of a report, and the problems in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`status: *nowhere`|syntax  4:9",
                "`x-a: &a [*a]`|limit-exceeded  4:10",
                "`x-a: &a {*a : 1}`|wrong-type /x-a 4:10",
                "`talks: [&a {title: [b]}, *a]`|wrong-type /talks/0/title 4:20; wrong-type /talks/1/title 4:26",
                "`<<: {summary: a}`|unknown-field /<< 4:1",
                "`x-a: !!binary abc`|wrong-type /x-a 4:6",
                "`tags: !!set {a, b}`|wrong-type /tags 4:7",
                "`summary: !own {a: [b]}`|wrong-type /summary 4:10",
                "`? [a]\n: b`|wrong-type  4:3",
                "`? {a: b}\n: b`|wrong-type  4:3",
                "`!own summary: a`|wrong-type  4:1",
                "`status:\n- a`|wrong-type /status 5:1",
                "`summary: \"a`|syntax  5:1",
                "`summary: a: b`|syntax  4:11",
                "`tags: [a`|syntax  5:1",
                "`\tsummary: a`|syntax  4:1",
                "`summary: @a`|syntax  4:10",
                "`summary: \"\\x01\"`|invalid-text /summary 4:10",
                "`summary: \"\\uD83C\"`|invalid-text /summary 4:10",
                "`summary: a\u0001`|syntax  4:11",
                "`summary: \"\\q\"`|syntax  4:12",
                "`summary: \"\\xZZ\"`|syntax  4:13",
                "`summary: \"\\U00110000\"`|syntax  4:13",
                "`x-a:\n b: \"a\n\"b: c`|syntax  6:1",
                "`summary: !a{ b`|syntax  4:12",
                "`summary: |0\n  a`|syntax  4:11",
                "`summary: >x\n  a`|syntax  4:11",
                "`&a`|syntax  5:1",
                "`x-a: [a,\nb]`|syntax  5:1",
                "`x-a:\n  - [a,\n  b]`|syntax  6:3",
                "`x-a:\n  - [a\n ]`|syntax  6:2",
                "`x-a: {\n\ta: b}`|syntax  5:2",
                "`summary: \"a\n\n\tb\"`|syntax  6:2",
                "`summary: 'a\n  b\nc'`|syntax  6:1",
                "`x-a:\n  b: c\n \t \td`|syntax  6:2",
                "`x-a: \"b\"# c`|syntax  4:9",
                "`x-a: [b]#c`|syntax  4:9",
                "`x-a: [b,#c\n  d]`|syntax  4:9",
                "`: a`|syntax  4:1",
                "`? \"summary\" 'a'`|syntax  4:13",
                "`summary:\n|\n  a`|syntax  5:1",
                "`x-a:\n  b:\n  >-\n    c`|syntax  6:3",
                "`*a: b`|syntax  4:5",
                "`summary: a\u007F`|invalid-text /summary 4:10",
                "`x-a: |\n   \n  b`|syntax  6:3",
                "`summary: a\n%YAML 1.2`|syntax  5:1",
                "`x-a: &a 1\n*a : 2`|unknown-field /1 5:1",
                "`---\ntitle: a`|wrong-type  4:1",
                "`date:\nurl: ~\nid: null`|empty-field /date 4:1; empty-field /url 5:1; empty-field /id 6:1",
                "`date: \"2014-13-01\"`|invalid-date /date 4:7",
                "`schemaVersion: \"1\"`|wrong-type /schemaVersion 4:16",
                "`schemaVersion: !!str 1`|wrong-type /schemaVersion 4:16",
                "`talks: [{title: a, attended: \"no\"}]`|wrong-type /talks/0/attended 4:30",
                "`talks: [{title: a, attended: 0}]`|wrong-type /talks/0/attended 4:30",
                "`date: !!timestamp 2014-11-25`|wrong-type /date 4:7",
                "`id:\n  - a\n  - *b`|syntax  6:5",
                "`date: 日本\nx-🎉: {🎉: 1, 🎉: 2}`|invalid-date /date 4:7; duplicate-key /x-🎉/🎉 5:13",
            })
    void problemsAreReportedAtTheirPlaces(String text, String expected) {
        ReadResult result = YAML.check(HEAD + text + "\n");

        String found = ProblemSummary.of(result);
        String withoutTheHead = found.replaceAll("^missing-field [^;]*; ", "");
        assertThat(withoutTheHead).isEqualTo(expected);
    }

    @Test
    void aStreamOfDocumentsContainsSeveralReports() {
        String stream =
                "--- # first\n" + HEAD + "...\n%YAML 1.2\n---\n" + HEAD.replace("Two", "Three") + "---\ntitle: a\n";
        List<ReadResult> results = YAML.checkAll(stream).toList();

        assertThat(results).hasSize(3);
        assertThat(results.get(1).orThrow().title()).isEqualTo("Three days");
        assertThat(ProblemSummary.of(results.get(2))).isEqualTo("missing-field /event 12:1; no-author  12:1");
    }

    @Test
    void lineEndsOfAllSystemsAndAByteOrderMarkAreRead() {
        String text = HEAD + "summary: |\n  a\n  b\n# end\n";

        assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(read(text));
        assertThat(read("\uFEFF" + text)).isEqualTo(read(text));
        assertThat(YAML.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read(text));
        assertThat(ProblemSummary.of(YAML.check((HEAD + "date: x\n").replace("\n", "\r\n"))))
                .isEqualTo("invalid-date /date 4:7");
        assertThat(ProblemSummary.of(YAML.check(HEAD + "date: x\r\rid: A\r")))
                .isEqualTo("invalid-date /date 4:7; invalid-id /id 6:5");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheProblemsBeforeThem() {
        String start = "id: A b\n" + HEAD + "x-long: " + "a".repeat(2000) + "\nsummary: ü🎉";
        byte[] bytes = (start + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        assertThat(ProblemSummary.of(YAML.check(bytes))).isEqualTo("invalid-id /id 1:5; encoding  6:12");
        assertThat(ProblemSummary.of(YAML.check("title: \uD83C"))).isEqualTo("encoding  1:8");
        assertThat(ProblemSummary.of(YAML.check(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})))
                .isEqualTo("encoding  1:1");
    }

    /** The file ends with these characters, or is not UTF-8 after them. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\\", "\"\\x", "\"\\x4", "\"\\u", "\"\\u00", "\"\\U0001F38", "'", "\"a\n  "})
    void aTextThatIsCutOffIsReportedWithTheProblemsBeforeIt(String start) {
        String text = HEAD + "id: A b\nsummary: " + start;
        byte[] notUtf8 = (text + "?").getBytes(StandardCharsets.UTF_8);
        notUtf8[notUtf8.length - 1] = (byte) 0xFF;

        assertThat(ProblemSummary.of(YAML.check(text))).startsWith("invalid-id /id 4:5; syntax  ");
        assertThat(ProblemSummary.of(YAML.check(notUtf8))).startsWith("invalid-id /id 4:5; encoding  ");
    }

    @Test
    void anEmptyTextIsNotAReport() {
        assertThat(ProblemSummary.of(YAML.check(""))).isEqualTo("syntax  1:1");
        assertThat(ProblemSummary.of(YAML.check("# nothing\n"))).isEqualTo("syntax  1:1");
        assertThat(ProblemSummary.of(YAML.check("---\n"))).isEqualTo("wrong-type  2:1");
    }

    @Test
    void limitsAreEnforced() {
        StringBuilder laughs = new StringBuilder(HEAD).append("x-0: &a0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("x-").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(ProblemSummary.of(YAML.check(laughs.toString()))).isEqualTo("limit-exceeded  8:46");
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a: " + "[".repeat(63) + "]".repeat(63))))
                .isEmpty();
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a: " + "[".repeat(64) + "]".repeat(64))))
                .isEqualTo("limit-exceeded  4:69");
        assertThat(ProblemSummary.of(YAML.check("[".repeat(16 << 20)))).contains("limit-exceeded  1:65");
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a: " + "1".repeat(1000))))
                .isEmpty();
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a: " + "1".repeat(1001))))
                .isEqualTo("limit-exceeded  4:6");
        assertThat(ProblemSummary.of(YAML.check(HEAD + "# " + "a".repeat(16 << 20))))
                .startsWith("limit-exceeded  4:");
    }

    @Test
    void aLongTextOfDigitsIsATextWhereItsFieldSaysSo() {
        String digits = "1".repeat(2000);

        assertThat(read(HEAD + "summary: " + digits + "\n").summary()).contains(digits);
        assertThat(ProblemSummary.of(YAML.check(HEAD + "x-a: 0x" + "f".repeat(2000) + "1".repeat(1001) + "\n")))
                .isEqualTo("limit-exceeded  4:6");
        assertThat(ProblemSummary.of(YAML.check("schemaVersion: " + digits + "\n" + HEAD)))
                .isEqualTo("limit-exceeded  1:16");
    }

    @Test
    void limitsApplyToEachDocumentOfAStream() {
        String document = HEAD + "summary: " + "ü".repeat(100) + "\n---\n";
        ReadOptions options = ReadOptions.builder()
                .limits(Limits.defaults().withMaxDocumentBytes(document.getBytes(StandardCharsets.UTF_8).length))
                .build();
        String stream = document + document + HEAD + "summary: " + "ü".repeat(120) + "\nid: a\n";

        assertThat(YAML.withOptions(options).checkAll(stream).map(ProblemSummary::of))
                .containsExactly("", "", "limit-exceeded  14:110");
        assertThat(ProblemSummary.of(YAML.withOptions(options).check(document + document)))
                .isEqualTo("wrong-type  5:1");
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        ReadResult result = YAML.check(HEAD + "tags: [" + "[], ".repeat(150) + "a]\n");

        assertThat(result.problems()).hasSize(100);
        assertThat(ProblemSummary.of(result.problems().get(99))).isEqualTo("wrong-type /tags/99 4:404");
        assertThat(result.errors()).isEqualTo(150);
        assertThat(result.omitted()).isEqualTo(50);
        assertThat(result.toString()).endsWith("… and 50 more problems\n");
    }
}
