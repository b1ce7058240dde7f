package org.eventreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Place;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamingTest {

    private static final int MANY = 5_000;

    @TempDir
    private Path folder;

    static Stream<ReportFormat> formatsOfSeveral() {
        return Stream.of(YamlFormat.yaml(), JsonFormat.json(), JsonFormat.compact(), JsonLinesFormat.jsonLines());
    }

    private static Report report(int number) {
        return Report.builder()
                .title("Day " + number)
                .event(Event.builder()
                        .name("Unikernel Days")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .build())
                .build();
    }

    private static Stream<Report> reports(int count) {
        return IntStream.range(0, count).mapToObj(StreamingTest::report);
    }

    /** An endless stream that repeats some bytes, and counts what was read of it. */
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        long count;
        boolean closed;

        Endless(String text) {
            bytes = text.getBytes(UTF_8);
        }

        @Override
        public int read() {
            return bytes[(int) (count++ % bytes.length)];
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formatsOfSeveral")
    void resultsComeInTheOrderOfTheFile(ReportFormat format) throws IOException {
        Path file = folder.resolve("many");
        format.writeAll(reports(MANY), file);

        try (Stream<ReadResult> results = format.checkAll(file)) {
            Iterator<ReadResult> all = results.iterator();
            for (int i = 0; i < MANY; i++) {
                ReadResult result = all.next();
                assertThat(result.orThrow().title()).isEqualTo("Day " + i);
                assertThat(result.document()).isEqualTo(i + 1);
            }
            assertThat(all.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("formatsOfSeveral")
    void aStreamIsWrittenAsItsReportsAre(ReportFormat format) throws IOException {
        StringWriter writer = new StringWriter();
        Path file = folder.resolve("few");

        format.writeAll(reports(3), writer);
        format.writeAll(reports(3), file);

        assertThat(format.writeAll(reports(3))).isEqualTo(writer.toString());
        assertThat(file).hasContent(writer.toString());
        assertThat(ReadResult.reports(format.checkAll(writer.toString())))
                .containsExactlyElementsOf(reports(3).toList());
    }

    @Test
    void onlyALittleIsReadAhead() throws IOException {
        Endless lines = new Endless(JsonLinesFormat.jsonLines().write(report(1)));

        try (Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(lines)) {
            assertThat(results.limit(MANY)).hasSize(MANY).allMatch(result -> result.errors() == 0);
        }

        assertThat(lines.count)
                .isLessThan(MANY
                                * (long) JsonLinesFormat.jsonLines()
                                        .write(report(1))
                                        .length()
                        + (8 << 20));
        assertThat(lines.closed).isFalse();
    }

    @Test
    void onlyALittleIsAskedForAheadOfWriting() throws IOException {
        int[] asked = {0};
        Stream<Report> reports = reports(MANY).peek(report -> asked[0]++);
        int[] most = {0};
        int[] lines = {0};
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) {
                if (b == '\n') {
                    lines[0]++;
                    most[0] = Math.max(most[0], asked[0] - lines[0]);
                }
            }
        };

        JsonLinesFormat.jsonLines().writeAll(reports, stream);

        assertThat(lines[0]).isEqualTo(MANY);
        assertThat(most[0]).isLessThan(1000);
    }

    @Test
    void closingTheStreamClosesTheFile() throws IOException {
        Path file = folder.resolve("many.jsonl");
        JsonLinesFormat.jsonLines().writeAll(reports(MANY), file);

        try (Stream<ReadResult> results = ReportFiles.checkAll(file)) {
            assertThat(results.iterator().next().report()).isPresent();
            assertThat(openFiles()).contains(file);
        }

        assertThat(openFiles()).doesNotContain(file);
    }

    /** Returns the files that this process has open. */
    private Set<Path> openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not list open files");
        Set<Path> open = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
            for (Path each : all) {
                try {
                    open.add(Files.readSymbolicLink(each));
                } catch (NoSuchFileException e) {
                    // Another thread has closed it.
                }
            }
        }
        return open;
    }

    /** Returns JSON Lines with a rule that looks at each report. */
    private static ReportFormat linesWith(Consumer<Report> rule) {
        Rule looking = new Rule() {
            @Override
            public String code() {
                return "look";
            }

            @Override
            public Severity severity() {
                return Severity.WARNING;
            }

            @Override
            public String meaning() {
                return "A rule of this test.";
            }

            @Override
            public void validate(Report report, RuleContext context) {
                rule.accept(report);
            }
        };
        return JsonLinesFormat.jsonLines()
                .withOptions(ReadOptions.builder()
                        .validator(Validator.standard().with(looking))
                        .build());
    }

    @Test
    void reportsAreReadOnOtherThreadsToo() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        ReportFormat format = linesWith(report -> threads.add(Thread.currentThread()));

        assertThat(format.checkAll(format.writeAll(reports(MANY)))).hasSize(MANY);

        assertThat(threads).hasSizeGreaterThan(1);
    }

    @Test
    void whatARuleThrowsComesOut() {
        ReportFormat format = linesWith(report -> {
            throw new IllegalStateException(report.title());
        });

        assertThatThrownBy(() -> format.checkAll(JsonLinesFormat.jsonLines().write(report(7)))
                        .toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Day 7");
    }

    @Test
    void whatWasReadBeforeAStreamFailsIsNotLost() throws IOException {
        byte[] lines = JsonLinesFormat.jsonLines().writeAll(reports(MANY)).getBytes(UTF_8);
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(lines)) {
            private int left = lines.length / 2;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("the cable is loose");
                }
                int count = super.read(bytes, offset, Math.min(length, left));
                left -= count;
                return count;
            }
        };
        List<ReadResult> results = new ArrayList<>();

        assertThatThrownBy(() -> JsonLinesFormat.jsonLines().checkAll(failing).forEach(results::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the cable is loose");

        assertThat(results).hasSizeBetween(MANY / 2 - MANY / 50, MANY / 2 + MANY / 50);
    }

    @Test
    void whatWasReadBeforeAFileOfNoFormatIsNotLost() throws IOException {
        Path file = folder.resolve("a.yaml");
        ReportFiles.write(report(1), file);
        List<ReadResult> results = new ArrayList<>();

        assertThatThrownBy(() -> ReportFiles.checkAll(List.of(file, folder.resolve("b.txt")), ReadOptions.defaults())
                        .forEach(results::add))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(results).hasSize(1);
    }

    @Test
    void problemsHaveThePlaceInTheFileAndTheNumberOfTheDocument() throws IOException {
        String valid = "title: a\nauthors: [Ana]\nevent: {name: e, startDate: 2014-11-25}\n";
        Path file = Files.writeString(
                folder.resolve("a.yaml"),
                valid + "# note\n---\n# note\n---\n" + valid.replace("25", "31") + "---\n]\n");

        try (Stream<ReadResult> results = ReportFiles.checkAll(file)) {
            List<ReadResult> all = results.toList();
            assertThat(all).extracting(ReadResult::document).containsExactly(1, 2, 3, 4);
            assertThat(all).extracting(ProblemSummary::of).element(2).isEqualTo("invalid-date /event/startDate 10:29");
            assertThat(all.get(3).problems())
                    .extracting(problem -> problem.place().map(Place::document).orElseThrow())
                    .containsExactly(4);
        }
    }

    @Test
    void theReportsOfManyResultsFailWithTheProblemsOfAllOfThem() {
        String lines = JsonLinesFormat.jsonLines().write(report(1)) + "{\"title\":5}\n"
                + JsonLinesFormat.jsonLines().write(report(2)) + "[]\n".repeat(150);
        Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(lines);
        List<Report> reports = new ArrayList<>();

        assertThatThrownBy(() -> ReadResult.reports(results).forEach(reports::add))
                .isInstanceOfSatisfying(InvalidReportException.class, e -> {
                    assertThat(e.problems()).hasSize(100);
                    assertThat(e.omitted()).isEqualTo(53);
                });

        assertThat(reports).containsExactly(report(1));
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "precious");
        Stream<Report> reports =
                Stream.concat(reports(MANY), Stream.of(report(1).withId("Not an id")));

        assertThatThrownBy(() -> ReportFiles.writeAll(reports, file)).isInstanceOf(InvalidReportException.class);

        assertThat(file).hasContent("precious");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Tag("slow")
    @Test
    void aFolderIsReadInTheOrderOfItsFilesAndOneFileAtATime() throws IOException {
        for (int i = 100; i < 400; i++) {
            ReportFiles.writeAll(Collections.nCopies(3, report(i)).stream(), folder.resolve(i + ".yaml"));
        }

        try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
            assertThat(results.map(result -> result.orThrow().title()))
                    .containsExactlyElementsOf(IntStream.range(300, 1200)
                            .mapToObj(i -> "Day " + i / 3)
                            .toList());
        }
        assertThat(openFiles()).noneMatch(file -> file.startsWith(folder));
    }
}
