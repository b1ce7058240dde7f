package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts, bytes, streams, readers, writers and files: whatever a report is read from or written to. */
class ReportFormatTest {

    private static final Report REPORT = YamlFormat.yaml().read("""
            title: Zwölf Tage 🎉
            authors: [Ana]
            event: {name: Kernel Days, startDate: 2014-11-25}
            """);

    @TempDir
    private Path folder;

    static Stream<ReportFormat> formats() {
        return Stream.of(
                YamlFormat.yaml(),
                JsonFormat.json(),
                JsonFormat.compact(),
                JsonLinesFormat.jsonLines(),
                MarkdownFormat.markdown());
    }

    /** Fails when it is closed. */
    private static InputStream stream(String text) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
    }

    /** Fails when it is closed. */
    private static Reader reader(String text) {
        return new StringReader(text) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("report"), text);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportIsReadFromAnything(ReportFormat format) throws IOException {
        String text = format.write(REPORT);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(format.read(text)).isEqualTo(REPORT);
        assertThat(format.read(bytes)).isEqualTo(REPORT);
        assertThat(format.read(stream(text))).isEqualTo(REPORT);
        assertThat(format.read(reader(text))).isEqualTo(REPORT);
        assertThat(format.read(file(text))).isEqualTo(REPORT);

        for (ReadResult result : List.of(
                format.check(text),
                format.check(bytes),
                format.check(stream(text)),
                format.check(reader(text)),
                format.check(stream(text), "-"),
                format.check(file(text)))) {
            assertThat(result.problems()).isEmpty();
            assertThat(result.report()).contains(REPORT);
        }
        for (Stream<ReadResult> results : List.of(
                format.checkAll(text),
                format.checkAll(bytes),
                format.checkAll(stream(text)),
                format.checkAll(stream(text), "-"),
                format.checkAll(reader(text)),
                format.checkAll(file(text)))) {
            try (results) {
                assertThat(ReadResult.reports(results)).containsExactly(REPORT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportIsWrittenToAnything(ReportFormat format) throws IOException {
        String text = format.write(REPORT);
        StringBuilder flushes = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream stream = new FilterOutputStream(bytes) {
            @Override
            public void flush() {
                flushes.append("stream");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        StringWriter writer = new StringWriter() {
            @Override
            public void flush() {
                flushes.append(" writer");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Path file = folder.resolve("report");

        format.write(REPORT, stream);
        format.write(REPORT, writer);
        format.write(REPORT, file);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(writer).hasToString(text);
        assertThat(file).content().isEqualTo(text);
        assertThat(flushes).hasToString("stream writer");
        assertThat(format.writeAll(Stream.of(REPORT))).isEqualTo(text);
        format.writeAll(Stream.of(REPORT), file);
        assertThat(file).content().isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatCannotBeWrittenLeavesStreamAndWriterUntouched(ReportFormat format) {
        Report invalid = REPORT.withId("Not an id");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        assertThatThrownBy(() -> format.write(invalid, stream)).isInstanceOf(InvalidReportException.class);
        assertThatThrownBy(() -> format.write(invalid, writer)).isInstanceOf(InvalidReportException.class);

        assertThat(stream.size()).isZero();
        assertThat(writer.toString()).isEmpty();
    }

    @Test
    void problemsNameTheFileThatTheCallerNames() throws IOException {
        String text = "title: a\nauthors: [Ana]\n";
        Path file = file(text);
        ReportFormat yaml = YamlFormat.yaml();

        assertThat(files(yaml.check(file))).containsExactly(file.toString());
        assertThat(files(yaml.check(stream(text), "-"))).containsExactly("-");
        assertThat(files(yaml.checkAll(stream(text), "-").findFirst().orElseThrow()))
                .containsExactly("-");
        assertThat(yaml.check(stream(text), "-").file()).contains("-");
        assertThat(yaml.check(text).file()).isEmpty();
        assertThat(files(yaml.check(text))).containsExactly("");
    }

    private static List<String> files(ReadResult result) {
        return result.problems().stream()
                .map(Problem::place)
                .map(place -> place.flatMap(Place::file).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noMoreThanTheLimitIsTakenOfAStreamOrReader(ReportFormat format) throws IOException {
        int limit = 50_000;
        ReportFormat limited = format.withOptions(ReadOptions.builder()
                .limits(Limits.defaults().withMaxDocumentBytes(limit))
                .build());
        Endless endless = new Endless(format.name().equals("markdown") ? "---\ntitle: " : "{\"title\": \"");

        assertThat(limited.check(endless.stream()).problems())
                .extracting(Problem::code)
                .contains("limit-exceeded");
        assertThat(endless.taken).isLessThan(3 * limit);
        assertThat(limited.check(new InputStreamReader(endless.stream(), StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .contains("limit-exceeded");
        assertThat(endless.taken).isLessThan(6 * limit);
    }

    /** A text that never ends. */
    private static final class Endless {
        final String start;
        int taken;

        Endless(String start) {
            this.start = start;
        }

        InputStream stream() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    taken++;
                    return 'a';
                }
            };
            return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), endless);
        }
    }

    @Test
    void aFormatIsNamedByItsProvider() {
        assertThat(YamlFormat.yaml()).hasToString("yaml");
        assertThat(JsonLinesFormat.jsonLines().fileExtensions()).containsExactly("jsonl", "ndjson");
    }
}
