package org.eventreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that cannot be read to its end is an error in every format, wherever reading stops. */
class EarlyEndTest {

    private static final String JSON = """
            {"title": "x", "authors": ["a"], "event": {"name": "e", "startDate": "2024-01-01"}}""";

    private static final List<Charset> OTHER_CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32"),
            Charset.forName("UTF-32LE"));

    static Stream<ReportFormat> formats() {
        return Stream.of(YamlFormat.yaml(), JsonFormat.json(), JsonLinesFormat.jsonLines(), MarkdownFormat.markdown())
                .map(format -> format.withOptions(WithoutRules.OPTIONS));
    }

    /** Returns a file with as many reports as the format allows, up to three. */
    private static byte[] file(ReportFormat format) {
        Report report = RandomReports.of(7);
        int count = format.name().equals("markdown") ? 1 : 3;
        return format.writeAll(Collections.nCopies(count, report).stream()).getBytes(UTF_8);
    }

    private static List<ReadResult> checkAll(ReportFormat format, byte[] bytes) throws IOException {
        return format.checkAll(new ByteArrayInputStream(bytes)).toList();
    }

    private static List<String> errors(List<ReadResult> results) {
        return results.stream()
                .flatMap(result -> result.problems().stream())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formats")
    void aByteThatIsNotUtf8IsAnErrorWhereverItIs(ReportFormat format) throws IOException {
        byte[] bytes = file(format);
        int step = Math.max(1, bytes.length / 500);
        for (int i = 0; i < bytes.length; i += step) {
            byte[] damaged = bytes.clone();
            damaged[i] = (byte) 0xFF;

            assertThat(errors(checkAll(format, damaged))).as("byte " + i).isNotEmpty();
            assertThat(format.check(damaged).report()).as("byte " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileInAnotherEncodingIsAnError(ReportFormat format) throws IOException {
        String text = new String(file(format), UTF_8);
        for (Charset charset : OTHER_CHARSETS) {
            byte[] bytes = text.getBytes(charset);

            assertThat(errors(checkAll(format, bytes))).as(charset.name()).isNotEmpty();
            assertThat(format.check(bytes).report()).as(charset.name()).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formats")
    void aDocumentOverTheLimitIsAnErrorWhereverItIsCut(ReportFormat format) throws IOException {
        byte[] bytes = format.write(RandomReports.of(7)).getBytes(UTF_8);
        int step = Math.max(1, bytes.length / 500);
        for (int size = "---".length(); size < bytes.length - 1; size += step) {
            ReportFormat limited = format.withOptions(ReadOptions.builder()
                    .validator(WithoutRules.OPTIONS.validator())
                    .limits(Limits.builder().maxDocumentBytes(size).build())
                    .build());

            assertThat(errors(checkAll(limited, bytes))).as("size " + size).contains("limit-exceeded");
            assertThat(errors(List.of(limited.check(new ByteArrayInputStream(bytes)))))
                    .as("size " + size)
                    .contains("limit-exceeded");
        }
    }

    @Test
    void aLineThatIsNotUtf8DoesNotHideTheOthers() throws IOException {
        byte[] lines = (JSON + "\n?\n" + JSON + "\n").getBytes(UTF_8);
        lines[JSON.length() + 1] = (byte) 0xE9;

        List<ReadResult> results = checkAll(JsonLinesFormat.jsonLines(), lines);

        assertThat(results).extracting(ProblemSummary::of).containsExactly("", "encoding  2:1", "");
        assertThat(results).extracting(result -> result.report().isPresent()).containsExactly(true, false, true);
    }

    @Test
    void aStreamThatIsCutAtTheEndOfALineIsAnError() throws IOException {
        byte[] lines = (JSON + "\n" + JSON + "\n").getBytes(UTF_8);
        ReportFormat limited = JsonLinesFormat.jsonLines()
                .withOptions(ReadOptions.builder()
                        .limits(Limits.builder().maxDocumentBytes(JSON.length()).build())
                        .build());

        assertThat(ProblemSummary.of(limited.check(new ByteArrayInputStream(lines))))
                .isEqualTo("wrong-type  2:1");
        assertThat(checkAll(limited, lines)).allMatch(result -> result.report().isPresent());
    }

    @Test
    void theBodyOfAMarkdownFileIsReadToItsEndOrIsAnError() throws IOException {
        String front = "---\ntitle: x\nauthors: [a]\nevent: {name: e, startDate: 2024-01-01}\n---\n\n";
        byte[] bytes = (front + "a\n?b\n").getBytes(UTF_8);
        bytes[front.length() + 2] = (byte) 0xE9;
        ReportFormat limited = MarkdownFormat.markdown()
                .withOptions(ReadOptions.builder()
                        .limits(Limits.builder()
                                .maxDocumentBytes(front.length() + 2)
                                .build())
                        .build());

        assertThat(ProblemSummary.of(MarkdownFormat.markdown().check(bytes))).isEqualTo("encoding  8:1");
        for (ReadResult result : List.of(
                limited.check(bytes),
                limited.check(new ByteArrayInputStream(bytes)),
                checkAll(limited, bytes).get(0))) {
            assertThat(ProblemSummary.of(result)).isEqualTo("limit-exceeded  8:1");
        }
    }
}
