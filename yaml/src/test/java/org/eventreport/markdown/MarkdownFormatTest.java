package org.eventreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {

    private static final Path CASES = Path.of("src/test/resources/org/eventreport/markdown/front-matter");

    private static final ReportFormat MARKDOWN = MarkdownFormat.markdown();

    private static final Report REPORT = Report.builder()
            .title("Two days of unikernels")
            .event(Event.builder()
                    .name("Unikernel Days")
                    .startDate(LocalDate.of(2014, 11, 25))
                    .build())
            .build();

    static List<String> validCases() throws IOException {
        return casesWith(".yaml");
    }

    static List<String> invalidCases() throws IOException {
        return casesWith(".problems");
    }

    private static List<String> casesWith(String ending) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Each Markdown file gives the same report as the YAML file of the same name. */
    @ParameterizedTest
    @MethodSource("validCases")
    void readsFrontMatterAsBlogEnginesWriteIt(String name) throws IOException {
        Path yaml = CASES.resolve(name + ".yaml");
        ReadResult result = MARKDOWN.check(CASES.resolve(name + ".md"));

        assertThat(result.problems()).isEmpty();
        assertThat(YamlFormat.yaml().write(result.orThrow())).isEqualTo(Files.readString(yaml));
        assertThat(result.orThrow()).isEqualTo(YamlFormat.yaml().read(yaml));
    }

    /** Each report is read back from the Markdown that is written for it, and gives the same Markdown again. */
    @ParameterizedTest
    @MethodSource("validCases")
    void readsWhatItWrites(String name) throws IOException {
        Report report = MARKDOWN.read(CASES.resolve(name + ".md"));
        String written = MARKDOWN.write(report);

        assertThat(MARKDOWN.read(written)).isEqualTo(report);
        Report throughOthers = JsonFormat.json()
                .read(JsonFormat.json()
                        .write(YamlFormat.yaml().read(YamlFormat.yaml().write(MARKDOWN.read(written)))));
        assertThat(throughOthers).isEqualTo(report);
        assertThat(MARKDOWN.write(throughOthers)).isEqualTo(written);
    }

    /** Each invalid file gives the problems that the {@code .problems} file lists: code, pointer, line and column. */
    @ParameterizedTest
    @MethodSource("invalidCases")
    void reportsProblemsAtTheirPlacesInTheFile(String name) throws IOException {
        List<Problem> problems = MARKDOWN.check(CASES.resolve(name + ".md")).problems();

        assertThat(problems.stream()
                        .map(problem -> problem.code() + " " + problem.pointer() + " "
                                + problem.place().orElseThrow().line() + ":"
                                + problem.place().orElseThrow().column())
                        .toList())
                .isEqualTo(Files.readAllLines(CASES.resolve(name + ".problems")));
    }

    @Test
    void everyCaseHasAnExpectation() throws IOException {
        assertThat(casesWith(".md"))
                .hasSize(validCases().size() + invalidCases().size());
    }

    /** The date of a post, the date and publishedAt that it gives, and the text that is kept. */
    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|', quoteCharacter = '"', numLinesToSkip = 1)
    void readsTheDateAsBlogEnginesWriteIt(
            String written, LocalDate date, @Nullable OffsetDateTime publishedAt, @Nullable String kept) {
        Report report = MARKDOWN.read(dated(written));

        assertThat(report.date()).hasValue(date);
        assertThat(report.publishedAt()).isEqualTo(Optional.ofNullable(publishedAt));
        assertThat(report.extensions()).isEqualTo(kept == null ? Map.of() : keptDate(kept));
        assertThat(MARKDOWN.write(report)).contains("\ndate: " + (kept == null ? date : kept) + "\n");
    }

    /** A date that is not read, and what is suggested. */
    @ParameterizedTest
    @CsvFileSource(resources = "dates-not-read.csv", delimiter = '|', quoteCharacter = '"', numLinesToSkip = 1)
    void reportsWhatIsNoDateOnce(String written, @Nullable String suggestion) {
        for (String publishedAt : List.of("", "publishedAt: 2014-12-01T15:20:24Z\n")) {
            ReadResult result = MARKDOWN.check(dated(written + "\n" + publishedAt));

            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("invalid-date");
                assertThat(problem.pointer()).hasToString("/date");
                assertThat(problem.place().map(place -> place.line() + ":" + place.column()))
                        .hasValue("4:7");
                assertThat(problem.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
            });
        }
    }

    @Test
    void reportsAVeryLongDate() {
        String digits = "1".repeat(1_000_000);

        assertThat(MARKDOWN.check(dated("2014-12-01 15:20:24." + digits)).problems())
                .extracting(Problem::code)
                .containsExactly("invalid-date");
        assertThat(MARKDOWN.check(dated("2014-12-01 15:20:24 a" + " a".repeat(1_000_000)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("invalid-date");
    }

    /** Whatever the dates of a report and the text that was kept are, what is written gives all of them again. */
    @Test
    void keepsTheDateOfTheReportAndThatOfTheBlog() {
        OffsetDateTime time = OffsetDateTime.parse("2014-12-01T15:20:24Z");
        for (Optional<LocalDate> date : List.of(
                Optional.<LocalDate>empty(),
                Optional.of(LocalDate.of(2014, 12, 1)),
                Optional.of(LocalDate.of(2014, 12, 2)))) {
            for (Optional<OffsetDateTime> publishedAt : List.of(Optional.<OffsetDateTime>empty(), Optional.of(time))) {
                for (ExtensionValue kept : List.of(
                        ExtensionValue.of("2014-12-01 15:20:24"),
                        ExtensionValue.of("2014/12/1 15:20:24 PM EST"),
                        ExtensionValue.of("2014-12-01 15:20:24 UTC"),
                        ExtensionValue.of("2014-12-01"),
                        ExtensionValue.of("2014-12-01 15:20 "),
                        ExtensionValue.of("2014-12-01 15:20 UTC: 1"),
                        ExtensionValue.of("1 December 2014"),
                        ExtensionValue.of(20141201),
                        ExtensionValue.none(),
                        ExtensionValue.of(List.of(ExtensionValue.of("2014-12-01 15:20:24"))))) {
                    Report report = REPORT.withDate(date)
                            .withPublishedAt(publishedAt)
                            .withExtensions(Map.of(
                                    "x-front-matter",
                                    ExtensionValue.of(Map.of("date", kept, "layout", ExtensionValue.of("post")))));
                    String written = MARKDOWN.write(report);

                    assertThat(MARKDOWN.read(written)).as(written).isEqualTo(report);
                    assertThat(JsonFormat.json().read(JsonFormat.json().write(report)))
                            .isEqualTo(report);
                    assertThat(YamlFormat.yaml().read(YamlFormat.yaml().write(report)))
                            .isEqualTo(report);
                }
            }
        }
    }

    @Test
    void writesTheDateOfTheReportIfItIsAnotherDayThanThatOfTheBlog() {
        Report post = MARKDOWN.read(dated("2014-12-01 15:20:24"));

        assertThat(MARKDOWN.write(post))
                .contains("\ndate: 2014-12-01 15:20:24\n")
                .doesNotContain("x-front-matter");
        assertThat(MARKDOWN.write(post.withDate(LocalDate.of(2014, 12, 2))))
                .contains("\ndate: 2014-12-02\n")
                .endsWith("""
                        x-front-matter:
                          date: "2014-12-01 15:20:24"
                        ---
                        """);
        assertThat(MARKDOWN.write(post.withDate(Optional.empty())))
                .doesNotContain("\ndate: ")
                .contains("\n  date: \"2014-12-01 15:20:24\"\n");
        assertThat(MARKDOWN.write(post.withPublishedAt(OffsetDateTime.parse("2014-12-01T15:20:24+01:00"))))
                .contains("\ndate: 2014-12-01 15:20:24\npublishedAt: 2014-12-01T15:20:24+01:00\n");
    }

    private static String dated(String date) {
        return """
                ---
                title: Two days of unikernels
                author: Ana
                date: %s
                event: {name: Unikernel Days, startDate: 2014-04-01}
                ---
                """.formatted(date);
    }

    private static Map<String, ExtensionValue> keptDate(String text) {
        return Map.of("x-front-matter", ExtensionValue.of(Map.of("date", ExtensionValue.of(text))));
    }

    @Test
    void writesTheKeysOfTheBlogNextToThoseOfTheReport() {
        Report report = REPORT.withBody("It was cold.\n")
                .withExtensions(Map.of(
                        "x-own",
                        ExtensionValue.of(5),
                        "x-front-matter",
                        ExtensionValue.of(Map.of(
                                "layout",
                                ExtensionValue.of("post"),
                                "comments",
                                ExtensionValue.of(true),
                                "categories",
                                ExtensionValue.of(List.of(ExtensionValue.of("trips")))))));

        assertThat(MARKDOWN.write(report)).isEqualTo("""
                        ---
                        schemaVersion: 1
                        title: Two days of unikernels
                        event:
                          name: Unikernel Days
                          startDate: 2014-11-25
                        x-own: 5
                        categories:
                          - trips
                        comments: true
                        layout: post
                        ---

                        It was cold.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "Talks", "author", "x-y", "<<", "published"})
    void keepsKeysThatLookLikeFieldsInTheExtension(String key) {
        Report report = REPORT.withExtensions(Map.of(
                "x-front-matter",
                ExtensionValue.of(Map.of(key, ExtensionValue.of(false), "layout", ExtensionValue.of("post")))));

        String written = MARKDOWN.write(report);

        assertThat(written).contains("\nlayout: post\nx-front-matter:\n  ");
        assertThat(MARKDOWN.read(written)).isEqualTo(report);
    }

    @Test
    void keepsAnExtensionThatIsNotAMap() {
        for (ExtensionValue value : List.of(
                ExtensionValue.of("text"),
                ExtensionValue.none(),
                ExtensionValue.of(List.of()),
                ExtensionValue.of(Map.of()))) {
            Report report = REPORT.withExtensions(Map.of("x-front-matter", value));
            assertThat(MARKDOWN.read(MARKDOWN.write(report))).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\n", "a\n\n", "\na\n", "\n\n", "---\n", "...", " a \r\n\tb\r", "\u2028"})
    void keepsEveryByteOfABody(String body) {
        Report report = REPORT.withBody(body).withSummary("kept line feeds\n\n");
        String written = MARKDOWN.write(report);

        assertThat(written).endsWith("\n---\n\n" + body);
        assertThat(MARKDOWN.read(written)).isEqualTo(report);
    }

    @Test
    void keepsAnEmptyBody() {
        Report report = REPORT.withBody("");
        assertThat(MARKDOWN.read(MARKDOWN.write(report))).isEqualTo(report);
    }

    @Test
    void writesExactlyOneReport() {
        assertThatIllegalArgumentException().isThrownBy(() -> MARKDOWN.writeAll(Stream.of(REPORT, REPORT)));
        assertThatIllegalArgumentException().isThrownBy(() -> MARKDOWN.writeAll(Stream.of()));
    }

    @Test
    void reportsMalformedUtf8() {
        byte[] front = "---\ntitle: a\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(front, front.length + 1);
        bytes[front.length] = (byte) 0xFF;

        assertThat(MARKDOWN.check(bytes).problems()).extracting(Problem::code).containsExactly("encoding");
    }

    @Test
    void claimsOnlyMarkdownWithFrontMatterInAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Reports\n");
        Files.writeString(folder.resolve("empty.md"), "");
        Files.writeString(folder.resolve("post.markdown"), "---\ntitle: a\n---\n");
        Files.writeString(folder.resolve("toml.md"), "+++\n+++\n");
        Files.writeString(folder.resolve("utf-16.md"), "---\ntitle: a\n---\n", StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("utf-16-readme.md"), "# Reports\n", StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("utf-32.md"), "---\ntitle: a\n---\n", Charset.forName("UTF-32LE"));

        assertThat(ReportFiles.files(folder).stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactly("post.markdown", "toml.md", "utf-16.md", "utf-32.md");
    }
}
