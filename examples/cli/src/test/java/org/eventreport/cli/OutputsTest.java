package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputsTest {

    private static final String FAULTY = """
            title: " 100%"
            authors: [Ana]
            event: {name: a, startDate: "日: b, c"}
            """;

    @TempDir
    private Path folder;

    private Path faulty() throws IOException {
        return Files.writeString(folder.resolve("a, b.yaml"), FAULTY);
    }

    @Test
    void githubGetsAWorkflowCommandForEachProblem() throws IOException {
        Path file = faulty();
        Outcome outcome = Outcome.of("validate", "--format", "github", file);

        assertThat(outcome.status()).isEqualTo(EventReport.PROBLEMS);
        assertThat(outcome.out())
                .isEqualTo("::warning file=%s,line=1,col=8,title=untrimmed-text".formatted(property(file))
                        + "::\" 100%25\" starts or ends with white space; take it out\n"
                        + "::error file=%s,line=3,col=29,title=invalid-date".formatted(property(file))
                        + "::\"日: b, c\" is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25\n");
    }

    private static String property(Path file) {
        return file.toString().replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }

    @Test
    void githubIsToldHowManyProblemsAreLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.yaml"),
                FAULTY.replace("日: b, c", "2014-11-25").replace(" 100%", "a") + "tags: [" + "[], ".repeat(130) + "]\n");

        assertThat(Outcome.of("validate", "--format", "github", file).out())
                .endsWith("::notice file=" + property(file) + "::and 30 more problems\n");
    }

    /** The properties that the published schema of SARIF 2.1.0 requires, with the types and words that it has for them. */
    @Test
    void sarifHasTheStructureOfItsSchema() throws IOException {
        Path file = faulty();
        JsonNode log = JsonMapper.shared()
                .readTree(Outcome.of("validate", "--format", "sarif", file).out());

        assertThat(log.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("runs").isArray()).isTrue();
        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isEqualTo("eventreport");
        assertThat(driver.get("rules").size()).isEqualTo(ProblemCode.values().length);
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.get("id").asString()).isNotEmpty();
            assertThat(rule.get("shortDescription").get("text").asString()).isNotEmpty();
            assertThat(rule.get("defaultConfiguration").get("level").asString())
                    .isIn("none", "note", "warning", "error");
        }
        assertThat(run.get("results").size()).isEqualTo(2);
        for (JsonNode result : run.get("results")) {
            String ruleId = result.get("ruleId").asString();
            assertThat(driver.get("rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id")
                            .asString())
                    .isEqualTo(ruleId);
            assertThat(result.get("message").get("text").asString()).isNotEmpty();
            assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asString())
                    .isEqualTo(file.toUri().toASCIIString());
            assertThat(place.get("region").get("startLine").isInt()).isTrue();
        }
        JsonNode error = run.get("results").get(1);
        assertThat(error.get("locations").get(0).get("physicalLocation").get("region"))
                .hasToString("{\"startLine\":3,\"startColumn\":29}");
        assertThat(error.get("locations")
                        .get(0)
                        .get("logicalLocations")
                        .get(0)
                        .get("fullyQualifiedName")
                        .asString())
                .isEqualTo("/event/startDate");
    }

    @Test
    void sarifOfAGoodReportHasNoResults() {
        Outcome outcome =
                Outcome.of("validate", "--format", "sarif", "--disable", "unreferenced-speaker", "../reports");

        assertThat(outcome.isWell().out()).contains("\"results\":[]");
    }

    @Test
    void rulesListsTheCatalogue() {
        String out = Outcome.of("rules").isWell().out();

        assertThat(out.lines()).hasSize(ProblemCode.values().length);
        assertThat(out)
                .startsWith("syntax                error    The text is not well-formed YAML, JSON or front matter.\n")
                .contains("\nempty-field           warning  A key has no value.\n");
    }

    /** A report whose every text, key and name has characters that would give a terminal orders. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif"})
    void noOrdersReachTheTerminal(String format) throws IOException {
        String orders = "\\u001b[2J\\u009b31m\\u202e\\u2066\\u0007\\r\\u007f";
        Path file = Files.writeString(
                folder.resolve("a\u009b\u202e.json"),
                "{\"title\": \"" + orders + "\", \"" + orders + "\": 1, \"event\": {\"name\": \"a\", \"startDate\": \""
                        + orders + "\u202e\u009b\"}, \"talks\": [{\"title\": \"a\", \"kind\": \"" + orders + "\"}]}");

        String out = Outcome.of("validate", "--format", format, file).out();

        assertThat(out).contains("invalid-date");
        assertThat(out.codePoints().filter(c -> c != '\n' && c != '\t'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }
}
