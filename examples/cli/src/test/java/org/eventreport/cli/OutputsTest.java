package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.ReportSchema;
import org.eventreport.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputsTest {

    private static final String INVALID = """
            title: " 100%"
            authors: [Ana]
            event: {name: a, startDate: "日: b, c"}
            """;

    private static final Schema SARIF_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("classpath:schema/sarif-schema-2.1.0.json"));

    @TempDir
    private Path folder;

    private Path writeInvalid() throws IOException {
        return Files.writeString(folder.resolve("a, b.yaml"), INVALID);
    }

    @Test
    void githubOutputHasAWorkflowCommandForEachProblem() throws IOException {
        Path file = writeInvalid();
        Outcome outcome = Outcome.of("validate", "--format", "github", file);

        assertThat(outcome.status()).isEqualTo(EventReport.PROBLEMS);
        assertThat(outcome.out())
                .isEqualTo("::warning file=%s,line=1,col=8,title=untrimmed-text".formatted(property(file))
                        + "::\" 100%25\" starts or ends with white space; remove it\n"
                        + "::error file=%s,line=3,col=29,title=invalid-date".formatted(property(file))
                        + "::\"日: b, c\" is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25\n");
    }

    private static String property(Path file) {
        return file.toString().replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }

    /** Writes a report with 130 problems, of which 100 are reported. */
    private Path writeManyProblems() throws IOException {
        return Files.writeString(
                folder.resolve("a.yaml"),
                INVALID.replace("日: b, c", "2014-11-25").replace(" 100%", "a") + "tags: [" + "[], ".repeat(130)
                        + "]\n");
    }

    @Test
    void githubOutputSaysHowManyProblemsAreLeftOut() throws IOException {
        Path file = writeManyProblems();

        assertThat(Outcome.of("validate", "--format", "github", file).out())
                .endsWith("::notice file=" + property(file) + "::… and 30 more problems\n");
    }

    @Test
    void sarifSaysHowManyProblemsAreLeftOut() throws IOException {
        Path file = writeManyProblems();

        assertThat(sarif(file).at("/runs/0/invocations/0"))
                .hasToString("{\"executionSuccessful\":true,\"toolExecutionNotifications\":[{\"level\":\"note\","
                        + "\"message\":{\"text\":\"… and 30 more problems\"},\"locations\":[{\"physicalLocation\":"
                        + "{\"artifactLocation\":{\"uri\":\"" + file.toUri().toASCIIString() + "\"}}}]}]}");
    }

    /** Returns the problems of a file as SARIF that is valid against the schema of OASIS. */
    private static JsonNode sarif(Path file) {
        JsonNode log = JsonMapper.shared()
                .readTree(Outcome.of("validate", "--format", "sarif", file).out());
        assertThat(SARIF_SCHEMA.validate(
                        log, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        return log;
    }

    @Test
    void sarifHasTheProblemsAndTheirRules() throws IOException {
        Path file = writeInvalid();

        JsonNode run = sarif(file).at("/runs/0");

        assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.has("invocations")).isFalse();
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(ProblemCode.values().length);
        assertThat(rules.get(0))
                .hasToString(
                        "{\"id\":\"syntax\",\"shortDescription\":{\"text\":\"The text is not well-formed YAML, JSON"
                                + " or front matter.\"},\"defaultConfiguration\":{\"level\":\"error\"}}");
        assertThat(run.at("/results"))
                .hasSize(2)
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").asInt()).get("id"))
                        .isEqualTo(result.get("ruleId")));
        JsonNode error = run.at("/results/1");
        assertThat(error.get("level").asString()).isEqualTo("error");
        assertThat(error.at("/message/text").asString())
                .isEqualTo("\"日: b, c\" is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25");
        assertThat(error.at("/locations"))
                .hasToString("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\""
                        + file.toUri().toASCIIString() + "\"},\"region\":{\"startLine\":3,\"startColumn\":29}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/event/startDate\"}]}]");
    }

    /** Relative paths stay relative, so that services find the file in a checkout. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b.yaml   | a/b.yaml",
                "a b.yaml   | a%20b.yaml",
                "a%20:b?#.yaml | a%2520%3Ab%3F%23.yaml",
                "a,(b)+c@d.yaml | a,(b)+c@d.yaml",
                "日.yaml    | %E6%97%A5.yaml",
                "e\u0301.yaml | e%CC%81.yaml",
                "/a/é.yaml  | file:///a/%C3%A9.yaml"
            })
    void sarifNamesAFileByItsUri(String file, String uri) {
        assertThat(SarifPrinter.uri(file)).isEqualTo(uri);
    }

    @Test
    void sarifOfAValidReportHasNoResults() {
        Outcome outcome = Outcome.of("validate", "--format", "sarif", "--disable", "duplicate-id", "../reports");

        assertThat(outcome.isSuccess().out()).contains("\"results\":[]");
    }

    @Test
    void schemaPrintsTheSchemaOfTheLibrary() {
        assertThat(Outcome.of("schema").isSuccess().out()).isEqualTo(ReportSchema.json());
    }

    @Test
    void rulesListsTheCatalogue() {
        String out = Outcome.of("rules").isSuccess().out();

        assertThat(out.lines()).hasSize(ProblemCode.values().length);
        assertThat(out)
                .startsWith("syntax                 error    The text is not well-formed YAML, JSON or front matter.\n")
                .contains("\nempty-field            warning  A key has no value.\n");
    }

    /** Each text, key and name of the report contains characters that control a terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif"})
    void noControlCharactersReachTheTerminal(String format) throws IOException {
        String controls = "\\u001b[2J\\u009b31m\\u202e\\u2066\\u0007\\r\\u007f";
        Path file = Files.writeString(
                folder.resolve("a\u009b\u202e.json"),
                "{\"title\": \"" + controls + "\", \"" + controls
                        + "\": 1, \"event\": {\"name\": \"a\", \"startDate\": \"" + controls
                        + "\u202e\u009b\"}, \"talks\": [{\"title\": \"a\", \"kind\": \"" + controls + "\"}]}");

        String out = Outcome.of("validate", "--format", format, file).out();

        assertThat(out).contains("invalid-date");
        assertNoControlCharacters(out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate %s.yaml",
                "validate %s",
                "validate --format %s a.yaml",
                "validate --disable %s a.yaml",
                "validate --%s a.yaml",
                "convert %s.yaml b.json",
                "draft %s.md",
                "%s"
            })
    void noControlCharactersReachTheTerminalInErrors(String line) {
        String controls = "a\u001B[2J\u009B31m\u202E\u2066\r\n\u0007\u007F";

        Outcome outcome = Outcome.of((Object[]) line.formatted(controls).split(" "));

        assertThat(outcome.status()).isEqualTo(EventReport.FAILED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("eventreport: ").contains("␛[2J");
        assertNoControlCharacters(outcome.err());
    }

    private static void assertNoControlCharacters(String text) {
        assertThat(text.codePoints().filter(c -> c != '\n' && c != '\t'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }
}
