package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eventreport.fixtures.RealReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests what an editor does with the schema, with the real language server. Skipped without Node.js.
 */
class EditorTest {

    private static final Path FOLDER = RealReports.example().getParent();

    private static YamlEditor editor;
    private static int opened;

    @BeforeAll
    static void startTheEditor() throws Exception {
        editor = YamlEditor.start();
    }

    @AfterAll
    static void stopTheEditor() throws Exception {
        if (editor != null) {
            editor.stop();
        }
    }

    @Test
    void offersTheFieldsOfAnEventThatItDoesNotHaveYet() throws Exception {
        assertThat(completions("""
                        title: Two days
                        event:
                          name: Unikernel Days
                          ¦
                        """))
                .contains("startDate", "endDate", "kind", "venue", "organizers")
                .doesNotContain("name", "speakers", "talks");
    }

    @Test
    void offersTheFieldsOfATalk() throws Exception {
        assertThat(completions("""
                        title: Two days
                        event: {name: Unikernel Days, startDate: 2014-11-25}
                        talks:
                          - title: Rump kernels
                            ¦
                        """))
                .contains("abstract", "attended", "duration", "recordings", "speakers")
                .doesNotContain("title", "startDate");
    }

    @Test
    void offersTheFieldsOfARecording() throws Exception {
        assertThat(completions("""
                        title: Two days
                        event: {name: Unikernel Days, startDate: 2014-11-25}
                        talks:
                          - title: Rump kernels
                            recordings:
                              - url: https://videos.example/rump
                                ¦
                        """))
                .contains("status", "publishedAt", "license", "start", "end")
                .doesNotContain("url", "speakers");
    }

    @Test
    void explainsRecordings() throws Exception {
        String text = """
                title: Two days
                event: {name: Unikernel Days, startDate: 2014-11-25}
                talks:
                  - title: Rump kernels
                    ¦recordings:
                      - status: expected
                """;

        assertThat(open(text).hover(cursor(text))).contains("The recordings of it.");
    }

    @Test
    void offersTheKeywordsOfAField() throws Exception {
        assertThat(completions("""
                        title: Two days
                        event:
                          kind: ¦
                        """))
                .contains("conference", "meetup", "workshop")
                .doesNotContain("keynote");
    }

    @Test
    void offersCountries() throws Exception {
        assertThat(completions("""
                        title: Two days
                        event:
                          venue:
                            country: ¦
                        """)).contains("GB", "SE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startDate | The first day, local to the event.                          | ISO 8601 YYYY-MM-DD, such as 2014-11-25
            kind      | What kind of event it was.                                  | conference
            timezone  | The time zone of all local dates and times.                 | IANA
            hashtags  | The hashtags that people used for it, with or without          | #unikerneldays
            """)
    void explainsWhatAFieldIsForAndHowItIsWritten(String field, String purpose, String syntax) throws Exception {
        String text = """
                title: Two days
                event:
                  name: Unikernel Days
                  startDate: 2014-11-25
                  kind: meetup
                  timezone: Europe/London
                  hashtags: [unikernels]
                """.replace(field, "¦" + field);

        assertThat(open(text).hover(cursor(text))).contains(purpose, syntax);
    }

    @Test
    void marksAWordThatIsNotAKeywordOfTheField() throws Exception {
        assertThat(marks("""
                        title: Two days
                        event:
                          name: Unikernel Days
                          startDate: 2014-11-25
                          kind: Conference
                        """))
                .singleElement()
                .asString()
                .startsWith("5:9 Value is not accepted. Valid values: \"conference\", \"meetup\"");
    }

    @Test
    void marksWhatIsMisspeltOrMissing() throws Exception {
        assertThat(marks("""
                        title: Two days
                        event:
                          name: Unikernel Days
                          startdate: 2014-11-25
                        """))
                .containsExactlyInAnyOrder(
                        "2:1 Missing property \"startDate\".", "4:3 Property startdate is not allowed.");
    }

    /**
     * A row of docs/schema.md: YAML that the library and an editor judge differently.
     *
     * @param problem the code of the library's problem, or null if the YAML is valid for the library
     */
    record Difference(String yaml, String problem, boolean validForEditor) {}

    static List<Difference> differences() throws IOException {
        return SchemaPage.rows("\\| `(.*)` \\| (?:right: .*|`([a-z-]+)`.*) \\| (right|wrong): .* \\|")
                .map(row ->
                        new Difference(row.group(1), row.group(2), row.group(3).equals("right")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void thePageListsHowAnEditorAndTheLibraryDiffer(Difference difference) throws Exception {
        String text = """
                title: Two days
                event: {name: Unikernel Days, startDate: 2014-11-25}
                """ + difference.yaml() + "\n";

        assertThat(marks(text).isEmpty()).isEqualTo(difference.validForEditor());
        assertThat(difference.validForEditor()).isEqualTo(difference.problem() != null);
        assertThat(YamlFormat.yaml()
                        .withOptions(WithoutRules.OPTIONS)
                        .check(text)
                        .problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(
                        Stream.ofNullable(difference.problem()).toList());
    }

    @Test
    void marksATextThatLooksLikeANumber() throws Exception {
        String text = """
                title: Two days
                authors: [Ana]
                event: {name: Unikernel Days, startDate: 2014-11-25}
                talks: [{title: Rump kernels, projects: [rump]}]
                projects:
                  - id: rump
                    name: Rump kernel
                    version: 1.10
                """;

        assertThat(marks(text)).containsExactly("8:14 Incorrect type. Expected one of string, null.");
        assertThat(marks(text.replace("1.10", "\"1.10\""))).isEmpty();
        assertThat(YamlFormat.yaml().check(text).problems()).isEmpty();
    }

    @Test
    void marksNothingInRealReports() throws Exception {
        Map<Path, YamlEditor.Document> reports = new TreeMap<>();
        reports.put(RealReports.everyField(), open(Files.readString(RealReports.everyField())));
        for (Path file : RealReports.files(".yaml")) {
            reports.put(file, open(Files.readString(file)));
        }

        for (Path file : reports.keySet()) {
            assertThat(reports.get(file).diagnostics()).as("%s", file).isEmpty();
        }
    }

    /** Returns what is offered at the {@code ¦} of the text. */
    private static List<String> completions(String text) throws Exception {
        return open(text).completions(cursor(text)).stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    /** Returns what is marked as wrong: line, column (from 1) and message. */
    private static List<String> marks(String text) throws Exception {
        return open(text).diagnostics().stream().map(EditorTest::mark).toList();
    }

    private static String mark(Diagnostic diagnostic) {
        Position start = diagnostic.getRange().getStart();
        // Lines count from 0, but the schema line precedes the text.
        return start.getLine() + ":" + (start.getCharacter() + 1) + " "
                + diagnostic.getMessage().getLeft();
    }

    private static YamlEditor.Document open(String text) {
        return editor.open(
                FOLDER.resolve("unsaved-" + ++opened + ".yaml"), RealReports.SCHEMA_LINE + text.replace("¦", ""));
    }

    private static Position cursor(String text) {
        List<String> before = text.substring(0, text.indexOf('¦')).lines().toList();
        return new Position(before.size(), before.get(before.size() - 1).length());
    }
}
