package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.ReportIds;
import org.eventreport.ReportSchema;
import org.eventreport.diff.Change;
import org.eventreport.diff.ReportDiff;
import org.eventreport.diff.ResultDiff;
import org.eventreport.draft.Draft;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.ValueBinding;
import org.eventreport.format.spi.EmbeddedTokens;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.json.JsonProvider;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Keyword;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of the doc comments. Each is here, between "doc" and "end". (The snippets of Javadoc would show these
 * lines themselves, but the Javadoc of JDK 17 does not know them.)
 */
class DocExamplesTest {

    private static final Path SOURCE = Path.of("src/test/java/org/eventreport/conformance/DocExamplesTest.java");

    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n[ *]+\\}</pre>");
    private static final Pattern RUN = Pattern.compile("(?s)// doc\n(.*?)// end\n");

    private static final String YAML = """
            title: PyCon
            authors: [Ana]
            event:
              name: PyCon
              startDate: 2014-11-25
            """;

    @TempDir
    private Path folder;

    private final StringWriter text = new StringWriter();
    private final PrintWriter printed = new PrintWriter(text);

    @BeforeEach
    void writeReports() throws IOException {
        Files.writeString(folder.resolve("pycon.yaml"), YAML);
        Files.writeString(folder.resolve("draft.yaml"), YAML + "talks: [{title: Rump kernels, date: 2014-11-31}]\n");
    }

    /** Returns a text without white space, as the formatter breaks the lines of this file elsewhere. */
    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> examples(String module) throws IOException {
        List<String> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RealReports.project().resolve(module + "/src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                EXAMPLE.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1).replaceAll("(?m)^ *\\* ?", ""))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    @Test
    void theExamplesOfAllCommentsRunHere() throws IOException {
        List<String> run = RUN.matcher(Files.readString(SOURCE))
                .results()
                .map(match -> match.group(1)
                        .replace("printed.", "System.out.")
                        .replace("printed::", "System.out::")
                        .replace("folder.resolve(", "Path.of("))
                .map(DocExamplesTest::dense)
                .toList();

        for (String module : List.of("core", "json", "yaml", "draft")) {
            assertThat(examples(module))
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(run)
                            .as("the example is between \"doc\" and \"end\" in %s:\n%s", SOURCE, example)
                            .contains(dense(example)));
        }
    }

    @Test
    void filesAreReadWrittenAndChecked() throws IOException {
        // doc
        Report report = ReportFiles.read(folder.resolve("pycon.yaml"));
        ReportFiles.write(report.withTitle("PyCon, day one"), folder.resolve("pycon.json"));

        for (Problem problem : ReportFiles.check(folder.resolve("draft.yaml")).problems()) {
            printed.println(problem);
        }
        // end
        assertThat(ReportFiles.read(folder.resolve("pycon.json")).title()).isEqualTo("PyCon, day one");
        assertThat(text.toString()).contains("draft.yaml:6:37: error: \"2014-11-31\" is not a day");
    }

    @Test
    void aFileIsReadAndWritten() throws IOException {
        // doc
        Report report = ReportFiles.read(folder.resolve("pycon.yaml"));
        ReportFiles.write(report.withTitle("PyCon, day one"), folder.resolve("pycon.json"));
        // end
        assertThat(ReportFiles.read(folder.resolve("pycon.json"))).isEqualTo(report.withTitle("PyCon, day one"));
    }

    private void writeArchive() throws IOException {
        Report report = YamlFormat.yaml().read(YAML);
        ReportFiles.writeAll(Stream.of(report, report.withTitle("EuroPython")), folder.resolve("archive.jsonl"));
    }

    @Test
    void anArchiveIsChecked() throws IOException {
        Files.writeString(folder.resolve("archive.jsonl"), "{}\n{}\n");
        // doc
        try (Stream<ReadResult> results = ReportFiles.checkAll(folder.resolve("archive.jsonl"))) {
            results.flatMap(result -> result.problems().stream()).forEach(printed::println);
        }
        // end
        assertThat(text.toString()).contains("archive.jsonl:1:1: error: ", "archive.jsonl:2:1: error: ");
    }

    @Test
    void jsonLinesAreReadOneByOne() throws IOException {
        writeArchive();
        // doc
        try (Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(folder.resolve("archive.jsonl"))) {
            ReadResult.reports(results).forEach(report -> printed.println(report.title()));
        }
        // end
        // doc
        try (Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(folder.resolve("archive.jsonl"))) {
            results.map(ReadResult::orThrow).forEach(report -> printed.println(report.title()));
        }
        // end
        assertThat(text.toString().lines()).containsExactly("PyCon", "EuroPython", "PyCon", "EuroPython");
    }

    @Test
    void aFolderIsReadAndWrittenAsJsonLines() throws IOException {
        Files.delete(folder.resolve("draft.yaml"));
        // doc
        try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
            long talks = ReadResult.reports(results)
                    .mapToLong(report -> report.talks().size())
                    .sum();
        }
        // end
        // doc
        try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
            JsonLinesFormat.jsonLines().writeAll(ReadResult.reports(results), folder.resolve("archive.jsonl"));
        }
        // end
        assertThat(folder.resolve("archive.jsonl")).content().containsOnlyOnce("\"title\":\"PyCon\"");
    }

    @Test
    void aFolderIsValidatedAsAWhole() throws IOException {
        Files.writeString(folder.resolve("pycon.yaml"), "id: pycon\n" + YAML);
        Files.writeString(folder.resolve("draft.yaml"), "id: pycon\n" + YAML);
        // doc
        ArchiveValidator archive = new ArchiveValidator(ReadOptions.defaults());
        try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
            results.forEach(archive::add);
        }
        archive.problems().forEach(printed::println);
        // end
        assertThat(text.toString()).contains("[duplicate-id]");
    }

    @Test
    void idsAreMade() {
        // doc
        ReportIds ids = new ReportIds(List.of("rust"));
        ids.of(List.of("Antti Kantee")); // "antti-kantee"
        ids.of(List.of("Rust")); // "rust-2"
        // end
        ReportIds others = new ReportIds(List.of("rust"));
        assertThat(others.of(List.of("Antti Kantee"))).isEqualTo("antti-kantee");
        assertThat(others.of(List.of("Rust"))).isEqualTo("rust-2");
    }

    @Test
    void theSchemaIsWrittenToAFile() throws IOException {
        // doc
        Files.writeString(folder.resolve("event-report-1.schema.json"), ReportSchema.json());
        // end
        assertThat(folder.resolve("event-report-1.schema.json"))
                .hasSameTextualContentAs(RealReports.project().resolve("docs/event-report-1.schema.json"));
    }

    @Test
    void optionsAndLimitsAreSet() throws IOException {
        Path path = folder.resolve("pycon.yaml");
        Files.writeString(path, YAML + "talks:\n");
        // doc
        Limits limits = Limits.builder().maxDocumentBytes(64 << 20).build();
        // end
        // doc
        ReadOptions options = ReadOptions.builder()
                .limits(Limits.defaults().withMaxProblems(1000))
                .validator(Validator.standard().without("empty-field"))
                .build();
        ReadResult result = ReportFiles.check(path, options);
        // end
        assertThat(limits.maxDocumentBytes()).isEqualTo(67_108_864);
        assertThat(result.problems()).isEmpty();
        assertThat(ReportFiles.check(path).problems()).hasSize(1);
    }

    @Test
    void theResultOfReadingIsPrinted() throws IOException {
        Path path = folder.resolve("pycon.yaml");
        Files.writeString(path, YAML + "talks:\n");
        // doc
        ReadResult result = ReportFiles.check(path);
        result.problems().forEach(printed::println);
        result.report().ifPresent(report -> printed.println(report.title()));
        // end
        assertThat(text.toString()).contains("[empty-field]").endsWith("PyCon" + System.lineSeparator());
    }

    @Test
    void problemsAreShownWithTheirPlaces() throws IOException {
        Path path = folder.resolve("draft.yaml");
        // doc
        for (Problem problem : ReportFiles.check(path).problems()) {
            printed.println(
                    problem); // talks.yaml:7:14: error: "2014-11-31" is not a day of the calendar [invalid-date]
        }
        // end
        assertThat(text.toString())
                .matches(
                        "(?s).*draft.yaml:\\d+:\\d+: error: \"2014-11-31\" is not a day of the calendar \\[invalid-date]\\s+");
    }

    @Test
    void aFormatReadsAndWrites() throws IOException {
        String text = YAML;
        InputStream stream = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        // doc
        Report report = YamlFormat.yaml().read(text); // throws InvalidReportException
        ReadResult result = JsonFormat.json().check(stream); // finds every problem
        String yaml = YamlFormat.yaml().write(report);
        // end
        assertThat(result.problems()).hasSizeGreaterThan(1);
        assertThat(YamlFormat.yaml().read(yaml)).isEqualTo(report);
    }

    @Test
    void jsonIsWrittenPrettyAndCompact() throws IOException {
        ReportFiles.convert(folder.resolve("pycon.yaml"), folder.resolve("pycon.json"));
        // doc
        Report report = JsonFormat.json().read(folder.resolve("pycon.json"));
        String pretty = JsonFormat.json().write(report);
        String compact = JsonFormat.compact().write(report);
        // end
        assertThat(pretty.lines()).hasSizeGreaterThan(5);
        assertThat(compact.lines()).hasSize(1);
    }

    @Test
    void yamlIsReadAndWritten() {
        // doc
        Report report = YamlFormat.yaml().read("""
                title: Two days of unikernels
                event:
                  name: Unikernel Days
                  startDate: 2014-11-25
                """);
        String yaml = YamlFormat.yaml().write(report);
        // end
        assertThat(yaml).contains("title: Two days of unikernels\n", "  startDate: 2014-11-25\n");
    }

    @Test
    void frontMatterIsRead() {
        // doc
        Report report = MarkdownFormat.markdown().read("""
                ---
                title: Two days of unikernels
                author: misc
                date: 2014-12-01 15:20:24 UTC
                tags: 'unikernels, BSD'
                event:
                  name: Unikernel Days
                  startDate: 2014-11-25
                ---

                It was *cold*.
                """);
        report.tags(); // [unikernels, BSD]
        report.body().get(); // "It was *cold*.\n"
        // end
        assertThat(report.tags()).containsExactly("unikernels", "BSD");
        assertThat(report.body()).contains("It was *cold*.\n");
    }

    @Test
    void aPostGivesADraft() throws IOException {
        // doc
        Draft draft = Draft.of("""
                ---
                title: Two days of unikernels
                date: 2014-12-01 15:20:24 UTC
                ---

                [Antti Kantee](https://twitter.com/anttikantee) spoke of [rump kernels](http://rumpkernel.org/).
                """);
        draft.report().event().name(); // "Two days of unikernels"
        draft.report().speakers().get(0).accounts(); // {twitter=anttikantee}
        draft.report().projects().get(0).id(); // "rump-kernels"
        draft.write(folder.resolve("unikernels.yaml")); // YAML, with a comment on each of these
        // end
        assertThat(draft.report().event().name()).isEqualTo("Two days of unikernels");
        assertThat(draft.report().speakers().get(0).accounts()).hasToString("{twitter=anttikantee}");
        assertThat(draft.report().projects().get(0).id()).isEqualTo("rump-kernels");
        assertThat(folder.resolve("unikernels.yaml")).content().containsOnlyOnce("# proposed: a speaker");
    }

    @Test
    void theModelIsBuilt() {
        // doc
        Event event = Event.builder()
                .name("New Directions in Operating Systems")
                .startDate(LocalDate.of(2014, 11, 25))
                .build();
        // end
        assertThat(event.startDate()).hasToString("2014-11-25");
    }

    @Test
    void aTalkIsBuilt() {
        // doc
        Talk talk = Talk.builder()
                .title("Rump kernels and why they matter")
                .addSpeakers("antti-kantee")
                .duration(Duration.ofMinutes(45))
                .build();
        // end
        assertThat(talk.duration()).contains(Duration.ofMinutes(45));
    }

    @Test
    void anExtensionKeepsItsDigits() {
        // doc
        Talk talk = Talk.builder()
                .title("Rump kernels")
                .putExtensions("x-rating", ExtensionValue.of(new BigDecimal("4.50")))
                .build();
        // end
        assertThat(talk.extensions().get("x-rating")).hasToString("4.50");
    }

    @Test
    void aReportIsBuiltAndChanged() {
        // doc
        Report report = Report.builder()
                .title("Two days of unikernels")
                .event(Event.builder()
                        .name("Unikernel Days")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .build())
                .addTalks(Talk.builder()
                        .title("Rump kernels")
                        .addSpeakers("antti-kantee")
                        .build())
                .addSpeakers(Speaker.builder()
                        .id("antti-kantee")
                        .name("Antti Kantee")
                        .build())
                .build();

        Report renamed = report.withTitle("Three days of unikernels");
        // end
        assertThat(renamed.talksBy("antti-kantee")).isEqualTo(report.talks());
    }

    @Test
    void pointersAreMadeAndParsed() {
        // doc
        JsonPointer date = JsonPointer.of("talks").index(3).field("date");
        date.toString(); // "/talks/3/date"
        date.equals(JsonPointer.parse("/talks/3/date")); // true
        // end
        assertThat(date).hasToString("/talks/3/date").isEqualTo(JsonPointer.parse("/talks/3/date"));
    }

    // doc
    class SlidesRule implements Rule {
        public String code() {
            return "no-slides";
        }

        public Severity severity() {
            return Severity.WARNING;
        }

        public String meaning() {
            return "A talk has no link to its slides.";
        }

        public void validate(Report report, RuleContext context) {
            for (int i = 0; i < report.talks().size(); i++) {
                Talk talk = report.talks().get(i);
                if (talk.links().stream().noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
                    JsonPointer pointer = JsonPointer.of("talks").index(i);
                    context.report(pointer, "the talk has no slides; link to them with rel: slides");
                }
            }
        }
    }
    // end

    @Test
    void aRuleIsAdded() {
        Report report = YamlFormat.yaml()
                .read(YAML)
                .withAuthors()
                .withTalks(Talk.builder().title("Rump kernels").build());
        // doc
        List<Problem> problems = Validator.standard()
                .without("similar-names")
                .withSeverity("no-author", Severity.ERROR)
                .with(new SlidesRule())
                .validate(report);
        // end
        assertThat(problems)
                .extracting(Problem::code, Problem::severity)
                .hasToString("[(\"no-author\", ERROR), (\"no-slides\", WARNING)]");
    }

    /** JSON, as a format of one's own. */
    private static final class MyProvider implements FormatProvider {

        private final FormatProvider json = new JsonProvider();

        @Override
        public String name() {
            return "mine";
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("mine");
        }

        @Override
        public TokenReader tokens(Source document) {
            return json.tokens(document);
        }

        @Override
        public TokenWriter writer(Output out, int reports) {
            return json.writer(out, reports);
        }
    }

    @Test
    void aFormatIsImplemented() {
        String text = JsonFormat.json().write(YamlFormat.yaml().read(YAML));
        // doc
        ReportFormat format = ReportFormat.of(new MyProvider());
        Report report = format.read(text);
        // end
        assertThat(report.title()).isEqualTo("PyCon");
    }

    private static Source line(Input input) throws IOException {
        // doc
        input.begin();
        while (input.peek() >= 0 && input.read() != '\n') {}
        return input.document(); // a line
        // end
    }

    @Test
    void aLineIsADocument() throws IOException {
        Input input = Input.of("one\ntwo\n", 100);

        assertThat(line(input).text()).isEqualTo("one\n");
        assertThat(line(input).text()).isEqualTo("two\n");
    }

    /** The tokens of a JSON text, as another program could have them. */
    private record EmbeddedJson(TokenReader json) implements EmbeddedTokens {

        static EmbeddedJson of(String text) {
            return new EmbeddedJson(new JsonProvider().tokens(Source.of(text)));
        }

        @Override
        public Token next() {
            return json.next();
        }

        @Override
        public String text() {
            return json.text();
        }

        @Override
        public int position() {
            return json.position();
        }

        @Override
        public Optional<Place> placeAt(int offset) {
            return Optional.empty();
        }
    }

    @Test
    void aTalkIsReadWithinAnotherDocument() {
        EmbeddedTokens tokens = EmbeddedJson.of("{\"title\": \"Rump kernels\"}");
        // doc
        ValueBinding<?> talks = ValueBinding.of(Talk.class).orElseThrow();
        Object talk = talks.read(tokens, ReadOptions.defaults());
        // end
        assertThat(talk).isEqualTo(Talk.builder().title("Rump kernels").build());
    }

    @Test
    void keywordsAreConstants() {
        // doc
        TalkKind.LIGHTNING_TALK.keyword(); // "lightning-talk"
        Keyword.of(TalkKind.class, "lightning-talk"); // Optional[LIGHTNING_TALK]
        // end
        assertThat(Keyword.of(TalkKind.class, TalkKind.LIGHTNING_TALK.keyword()))
                .contains(TalkKind.LIGHTNING_TALK);
    }

    @Test
    void valuesOfExtensionsComeFromOrdinaryObjects() {
        // doc
        ExtensionValue.fromJava(Map.of("stars", 4.5, "by", List.of("ana", "eva")));
        // end
        assertThat(ExtensionValue.fromJava(Map.of("stars", 4.5)))
                .isEqualTo(ExtensionValue.of(Map.of("stars", ExtensionValue.of(new BigDecimal("4.5")))));
    }

    private static Report withTalks(String... titles) {
        return YamlFormat.yaml()
                .read(YAML)
                .withTalks(Stream.of(titles)
                        .map(title -> Talk.builder().title(title).build())
                        .toList());
    }

    @Test
    void reportsAreCompared() {
        Report old = withTalks("a", "b", "c", "Rump kernel");
        Report edited = withTalks("a", "b", "c", "Rump kernels");
        // doc
        ReportDiff diff = ReportDiff.between(old, edited);
        diff.changes().forEach(printed::println); // /talks/3/title: was "Rump kernel", now "Rump kernels"
        diff.apply(old).equals(edited); // true
        // end
        assertThat(text).hasToString("/talks/3/title: was \"Rump kernel\", now \"Rump kernels\"\n");
        assertThat(diff.apply(old)).isEqualTo(edited);
        // doc
        Change change = ReportDiff.between(old, edited).changes().get(0);
        change.kind(); // CHANGED
        change.pointer(); // /talks/3/title
        change.valueBefore(); // "Rump kernel", with the quotation marks
        change.line("expected"); // /talks/3/title: was "Rump kernel", expected "Rump kernels"
        // end
        assertThat(change.kind()).hasToString("CHANGED");
        assertThat(change.pointer()).hasToString("/talks/3/title");
        assertThat(change.valueBefore()).contains("\"Rump kernel\"");
        assertThat(change.line("expected")).isEqualTo("/talks/3/title: was \"Rump kernel\", expected \"Rump kernels\"");
    }

    @Test
    void resultsOfReadingAreCompared() throws IOException {
        Path old = folder.resolve("pycon.yaml");
        Path edited = folder.resolve("draft.yaml");
        // doc
        ResultDiff diff = ResultDiff.between(ReportFiles.check(old), ReportFiles.check(edited));
        diff.newProblems().forEach(printed::println);
        // end
        assertThat(text.toString()).contains("[invalid-date]");
    }

    @Test
    void tokensAreKept() {
        TokenReader in = new JsonProvider().tokens(Source.of("\"Rump kernels\""));
        TokenBuffer out = new TokenBuffer();
        // doc
        TokenBuffer buffer = new TokenBuffer();
        buffer.name("title");
        buffer.copyValue(in, in.next());
        buffer.writeTo(out);
        // end
        TokenReader kept = out.reader(null);
        assertThat(kept.next()).isEqualTo(Token.NAME);
        assertThat(kept.next()).isEqualTo(Token.TEXT);
        assertThat(kept.text()).isEqualTo("Rump kernels");
    }
}
