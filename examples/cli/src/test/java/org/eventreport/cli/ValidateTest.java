package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.INVALID_YAML;
import static org.eventreport.cli.Samples.VALID_JSON;
import static org.eventreport.cli.Samples.VALID_LINE;
import static org.eventreport.cli.Samples.VALID_YAML;
import static org.eventreport.cli.Samples.WARNING_YAML;
import static org.eventreport.cli.Samples.write;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {

    private static final String ERROR = "4:14: error: \"2014-11-31\" is not a day of the calendar [invalid-date]\n"
            + "    startDate: 2014-11-31\n"
            + "               ^\n";
    private static final String WARNING =
            "2:1: warning: the key has no value; give it one, or remove it [empty-field]\n" + "  summary:\n" + "  ^\n";

    @TempDir
    private Path folder;

    @Test
    void aValidReportGivesOnlyTheTotals() throws IOException {
        Path file = write(folder, "valid.yaml", VALID_YAML);

        assertThat(Outcome.of("validate", file).isSuccess().out()).isEqualTo("1 report: 0 errors, 0 warnings\n");
    }

    @Test
    void anErrorIsShownWithItsLineAndFails() throws IOException {
        Path file = write(folder, "invalid.yaml", INVALID_YAML);

        assertThat(Outcome.of("validate", file))
                .isEqualTo(new Outcome(1, file + ":" + ERROR + "1 report: 1 error, 0 warnings\n", ""));
    }

    @Test
    void aWarningIsShownAndFailsOnlyOnRequest() throws IOException {
        Path file = write(folder, "warning.yaml", WARNING_YAML);
        String out = file + ":" + WARNING + "1 report: 0 errors, 1 warning\n";

        assertThat(Outcome.of("validate", file)).isEqualTo(new Outcome(0, out, ""));
        assertThat(Outcome.of("validate", "--fail-on", "error", file)).isEqualTo(new Outcome(0, out, ""));
        assertThat(Outcome.of("validate", "--fail-on", "warning", file)).isEqualTo(new Outcome(1, out, ""));
        assertThat(Outcome.of("validate", "--fail-on=warning", "--disable=empty-field", file)
                        .isSuccess()
                        .out())
                .isEqualTo("1 report: 0 errors, 0 warnings\n");
    }

    @Test
    void severalCodesCanBeSwitchedOff() throws IOException {
        Path invalid = write(folder, "invalid.yaml", INVALID_YAML);
        Path warning = write(folder, "warning.yaml", WARNING_YAML);

        Outcome outcome = Outcome.of(
                "validate", "--disable=empty-field", "--disable=invalid-date", "--fail-on=warning", invalid, warning);

        assertThat(outcome.isSuccess().out()).isEqualTo("2 reports: 0 errors, 0 warnings\n");
    }

    @Test
    void anUnknownCodeIsWrongUsageAndTheKnownOnesAreListed() throws IOException {
        Path file = write(folder, "valid.yaml", VALID_YAML);

        Outcome outcome = Outcome.of("validate", "--disable", "empty-feld", file);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("eventreport: Invalid value for option '--disable' (CODE): 'empty-feld' is not one of")
                .contains(" empty-field")
                .endsWith("\nSee 'eventreport validate --help'.\n");
    }

    @Test
    void jsonHasEveryProblemAndTheTotals() throws IOException {
        Path file = write(folder, "invalid.yaml", INVALID_YAML.replace("title", "titel"));

        Outcome outcome = Outcome.of("validate", "--format", "json", file);

        String name = JsonMapper.shared().writeValueAsString(file.toString());
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "{\"problems\":[{\"file\":" + name
                                + ",\"document\":1,\"line\":1,\"column\":1,\"pointer\":\"/titel\","
                                + "\"code\":\"unknown-field\",\"severity\":\"error\","
                                + "\"message\":\"\\\"titel\\\" is not a field of Report; did you mean \\\"title\\\"?\","
                                + "\"suggestion\":\"title\"},"
                                + "{\"file\":" + name
                                + ",\"document\":1,\"line\":4,\"column\":14,\"pointer\":\"/event/startDate\","
                                + "\"code\":\"invalid-date\",\"severity\":\"error\","
                                + "\"message\":\"\\\"2014-11-31\\\" is not a day of the calendar\"}],"
                                + "\"reports\":1,\"errors\":2,\"warnings\":0}\n",
                        ""));
    }

    @Test
    void jsonIsOneObjectForAllFiles() throws IOException {
        write(folder, "a.yaml", INVALID_YAML);
        write(folder, "b.yaml", WARNING_YAML);
        write(folder, "c.yaml", VALID_YAML);

        Outcome outcome = Outcome.of("validate", "--format=json", folder);

        assertThat(outcome.status()).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(outcome.out());
        assertThat(json.at("/problems/0/file").asString())
                .isEqualTo(folder.resolve("a.yaml").toString());
        assertThat(json.at("/problems/1/severity").asString()).isEqualTo("warning");
        assertThat(json.at("/problems").size()).isEqualTo(2);
        assertThat(json.at("/reports").asInt()).isEqualTo(3);
        assertThat(json.at("/errors").asInt()).isEqualTo(1);
        assertThat(json.at("/warnings").asInt()).isEqualTo(1);
    }

    @Test
    void theReportFilesOfAFolderAreValidatedInOrderWithoutHiddenOnes() throws IOException {
        write(folder, "b/two.json", "{\"authors\": [\"Ana\"]}");
        write(folder, "a.yaml", INVALID_YAML);
        write(folder, "c.YML", INVALID_YAML);
        write(folder, "notes.txt", "no report");
        write(folder, "yaml", "no report");
        write(folder, ".hidden.yaml", INVALID_YAML);
        write(folder, ".git/config.yaml", INVALID_YAML);

        Outcome outcome = Outcome.of("validate", folder);

        String shown = outcome.out().replace(folder.toString(), "").replace('\\', '/');
        assertThat(shown.lines().filter(line -> line.startsWith("/")).map(line -> line.split(":")[0]))
                .containsExactly("/a.yaml", "/b/two.json", "/b/two.json", "/c.YML");
        assertThat(shown).endsWith("3 reports: 4 errors, 0 warnings\n");
    }

    @Test
    void aFolderWithoutReportFilesIsAFailure() {
        Outcome.of("validate", folder).isFailure(folder + ": contains no report files");
    }

    @Test
    void theReportsOfAFolderAreValidatedAgainstEachOther() throws IOException {
        Path first = write(folder, "a.yaml", VALID_YAML + "id: days\n");
        Path second = write(folder, "b.yaml", "---\n" + VALID_YAML + "---\n" + VALID_YAML + "id: days\n");

        assertThat(Outcome.of("validate", folder))
                .isEqualTo(new Outcome(
                        1,
                        second + ":17:5: error: \"days\" is the id of the report at " + first
                                + ":8:5 already; give one of them another id [duplicate-id]\n  id: days\n      ^\n"
                                + "3 reports: 1 error, 0 warnings\n",
                        ""));
        assertThat(Outcome.of("validate", "--format=json", folder).out())
                .contains("\"document\":2,\"line\":17,\"column\":5,\"pointer\":\"/id\",\"code\":\"duplicate-id\"")
                .endsWith("\"reports\":3,\"errors\":1,\"warnings\":0}\n");
        Outcome.of("validate", "--disable=duplicate-id", folder).isSuccess();
    }

    @Test
    void everyReportOfAFileCounts() throws IOException {
        Path yaml = write(folder, "a.yaml", VALID_YAML + "---\n" + INVALID_YAML);
        Path json = write(folder, "b.json", "[" + VALID_JSON + "," + VALID_JSON + "]");
        Path lines = write(folder, "c.jsonl", VALID_LINE + "\n{\"authors\": [\"Ana\"]}\n" + VALID_LINE);

        assertThat(Outcome.of("validate", json).isSuccess().out()).isEqualTo("2 reports: 0 errors, 0 warnings\n");
        assertThat(Outcome.of("validate", yaml).out())
                .contains(yaml + ":12:14: error: ")
                .endsWith("2 reports: 1 error, 0 warnings\n");
        assertThat(Outcome.of("validate", lines).out())
                .contains(lines + ":3:1: error: ")
                .endsWith("3 reports: 2 errors, 0 warnings\n");
    }

    @Test
    void problemsBeyondTheHundredthAreCounted() throws IOException {
        Path file = write(folder, "many.yaml", VALID_YAML + "tags:\n" + "  - {}\n".repeat(103));

        assertThat(Outcome.of("validate", file).out())
                .endsWith("… and 3 more problems\n1 report: 103 errors, 0 warnings\n");
        assertThat(JsonMapper.shared()
                        .readTree(Outcome.of("validate", "--format=json", file).out())
                        .at("/errors")
                        .asInt())
                .isEqualTo(103);
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        Path file = write(folder, "empty.yaml", "");

        assertThat(Outcome.of("validate", file))
                .isEqualTo(new Outcome(
                        1,
                        file + ":1:1: error: there is no report here; the text is empty [syntax]\n"
                                + "1 report: 1 error, 0 warnings\n",
                        ""));
    }

    @Test
    void aMissingFileOrUnknownFormatIsAFailureBeforeAnythingIsChecked() throws IOException {
        Path invalid = write(folder, "invalid.yaml", INVALID_YAML);
        Path text = write(folder, "notes.txt", VALID_YAML);
        Path missing = folder.resolve("missing.yaml");

        Outcome.of("validate", invalid, missing).isFailure(missing + ": no such file or folder");
        Outcome.of("validate", invalid, text)
                .isFailure("no format has the ending of " + text
                        + "; the endings are .json, .jsonl, .markdown, .md, .ndjson, .yaml, .yml");
    }

    @Test
    void wrongUsageExplainsWhatIsWrongAndWhereToLook() {
        Outcome.of("validate").isWrongUsage("eventreport validate", "Missing required parameter: 'PATH'");
        Outcome.of("validate", "--bogus", folder).isWrongUsage("eventreport validate", "Unknown option: '--bogus'");
        Outcome.of("validate", "--format=xml", folder)
                .isWrongUsage(
                        "eventreport validate",
                        "Invalid value for option '--format': 'xml' is not one of text, json, github, sarif");
        Outcome.of("validate", "--fail-on=never", folder)
                .isWrongUsage(
                        "eventreport validate",
                        "Invalid value for option '--fail-on': 'never' is not one of error, warning");
    }

    @Test
    void anArgumentThatStartsWithAnAtSignIsAFileLikeAnyOther() throws IOException {
        Path file = write(folder, "@valid.yaml", VALID_YAML);

        Outcome.of("validate", file).isSuccess();
        Outcome.of("validate", "@valid.yaml").isFailure("@valid.yaml: no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31m", "\u009B31m", "\u007F", "\u202E", "\u2066", "\u2028", "\b"})
    void controlCharactersAreNeverPrinted(String controls) throws IOException {
        Path yaml = write(folder, "a.yaml", "title: \"a" + controls + "b\"\nev" + controls + "ent: {}\n");
        Path json = write(
                folder,
                "b" + controls + ".json",
                "{\"ti" + controls + "tle\": \"\", \"event\": {\"kind\": \"" + controls + "\"}, \"date\": \"" + controls
                        + "\"}");
        Path escaped = write(
                folder,
                "c.json",
                "{\"" + JsonMapper.shared().writeValueAsString(controls).substring(1) + ": 1, \"status\": "
                        + JsonMapper.shared().writeValueAsString(controls) + "}");

        assertNoControlCharacters(Outcome.of("validate", yaml, json, escaped), 1);
        assertNoControlCharacters(Outcome.of("validate", "--format=json", yaml, json, escaped), 1);
        assertNoControlCharacters(Outcome.of("validate", controls + ".yaml"), 2);
        assertNoControlCharacters(Outcome.of("validate", "--format=" + controls, yaml), 2);
        assertNoControlCharacters(Outcome.of("convert", json, folder.resolve("out.yaml")), 1);
    }

    private static void assertNoControlCharacters(Outcome outcome, int status) {
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.out() + outcome.err())
                .isNotEmpty()
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");
    }
}
