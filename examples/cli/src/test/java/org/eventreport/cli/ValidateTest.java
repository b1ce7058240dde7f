package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.DOUBTFUL_YAML;
import static org.eventreport.cli.Samples.FAULTY_YAML;
import static org.eventreport.cli.Samples.GOOD_JSON;
import static org.eventreport.cli.Samples.GOOD_LINE;
import static org.eventreport.cli.Samples.GOOD_YAML;
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
    void aGoodReportGivesNothingButTheTotals() throws IOException {
        Path file = write(folder, "good.yaml", GOOD_YAML);

        assertThat(Outcome.of("validate", file).isWell().out()).isEqualTo("1 report: 0 errors, 0 warnings\n");
    }

    @Test
    void anErrorIsShownInItsLineAndFails() throws IOException {
        Path file = write(folder, "faulty.yaml", FAULTY_YAML);

        assertThat(Outcome.of("validate", file))
                .isEqualTo(new Outcome(1, file + ":" + ERROR + "1 report: 1 error, 0 warnings\n", ""));
    }

    @Test
    void aWarningIsShownAndFailsOnlyWhenItIsAskedTo() throws IOException {
        Path file = write(folder, "doubtful.yaml", DOUBTFUL_YAML);
        String out = file + ":" + WARNING + "1 report: 0 errors, 1 warning\n";

        assertThat(Outcome.of("validate", file)).isEqualTo(new Outcome(0, out, ""));
        assertThat(Outcome.of("validate", "--fail-on", "error", file)).isEqualTo(new Outcome(0, out, ""));
        assertThat(Outcome.of("validate", "--fail-on", "warning", file)).isEqualTo(new Outcome(1, out, ""));
        assertThat(Outcome.of("validate", "--fail-on=warning", "--disable=empty-field", file)
                        .isWell()
                        .out())
                .isEqualTo("1 report: 0 errors, 0 warnings\n");
    }

    @Test
    void severalCodesCanBeSwitchedOff() throws IOException {
        Path faulty = write(folder, "faulty.yaml", FAULTY_YAML);
        Path doubtful = write(folder, "doubtful.yaml", DOUBTFUL_YAML);

        Outcome outcome = Outcome.of(
                "validate", "--disable=empty-field", "--disable=invalid-date", "--fail-on=warning", faulty, doubtful);

        assertThat(outcome.isWell().out()).isEqualTo("2 reports: 0 errors, 0 warnings\n");
    }

    @Test
    void anUnknownCodeIsWrongUsageAndTheKnownOnesAreTold() throws IOException {
        Path file = write(folder, "good.yaml", GOOD_YAML);

        Outcome outcome = Outcome.of("validate", "--disable", "empty-feld", file);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("eventreport: Invalid value for option '--disable' (CODE): 'empty-feld' is not one of")
                .contains(" empty-field")
                .endsWith("\n'eventreport validate --help' shows how to use it.\n");
    }

    @Test
    void jsonHasEveryProblemAndTheTotals() throws IOException {
        Path file = write(folder, "faulty.yaml", FAULTY_YAML.replace("title", "titel"));

        Outcome outcome = Outcome.of("validate", "--format", "json", file);

        String name = JsonMapper.shared().writeValueAsString(file.toString());
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "{\"problems\":[{\"file\":" + name + ",\"line\":1,\"column\":1,\"pointer\":\"/titel\","
                                + "\"code\":\"unknown-field\",\"severity\":\"error\","
                                + "\"message\":\"\\\"titel\\\" is not a field of Report; did you mean \\\"title\\\"?\","
                                + "\"suggestion\":\"title\"},"
                                + "{\"file\":" + name + ",\"line\":4,\"column\":14,\"pointer\":\"/event/startDate\","
                                + "\"code\":\"invalid-date\",\"severity\":\"error\","
                                + "\"message\":\"\\\"2014-11-31\\\" is not a day of the calendar\"}],"
                                + "\"reports\":1,\"errors\":2,\"warnings\":0}\n",
                        ""));
    }

    @Test
    void jsonIsOneObjectOverAllFiles() throws IOException {
        write(folder, "a.yaml", FAULTY_YAML);
        write(folder, "b.yaml", DOUBTFUL_YAML);
        write(folder, "c.yaml", GOOD_YAML);

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
    void aFolderStandsForItsReportFilesInOrderWithoutTheHiddenOnes() throws IOException {
        write(folder, "b/two.json", "{\"authors\": [\"Ana\"]}");
        write(folder, "a.yaml", FAULTY_YAML);
        write(folder, "c.YML", FAULTY_YAML);
        write(folder, "notes.txt", "no report");
        write(folder, "yaml", "no report");
        write(folder, ".hidden.yaml", FAULTY_YAML);
        write(folder, ".git/config.yaml", FAULTY_YAML);

        Outcome outcome = Outcome.of("validate", folder);

        String shown = outcome.out().replace(folder.toString(), "").replace('\\', '/');
        assertThat(shown.lines().filter(line -> line.startsWith("/")).map(line -> line.split(":")[0]))
                .containsExactly("/a.yaml", "/b/two.json", "/b/two.json", "/c.YML");
        assertThat(shown).endsWith("3 reports: 4 errors, 0 warnings\n");
    }

    @Test
    void aFolderWithoutReportFilesIsNotTakenForAGoodOne() {
        Outcome.of("validate", folder).isFailure(folder + ": has no report file");
    }

    @Test
    void everyReportOfAFileCounts() throws IOException {
        Path yaml = write(folder, "a.yaml", GOOD_YAML + "---\n" + FAULTY_YAML);
        Path json = write(folder, "b.json", "[" + GOOD_JSON + "," + GOOD_JSON + "]");
        Path lines = write(folder, "c.jsonl", GOOD_LINE + "\n{\"authors\": [\"Ana\"]}\n" + GOOD_LINE);

        assertThat(Outcome.of("validate", json).isWell().out()).isEqualTo("2 reports: 0 errors, 0 warnings\n");
        assertThat(Outcome.of("validate", yaml).out())
                .contains(yaml + ":12:14: error: ")
                .endsWith("2 reports: 1 error, 0 warnings\n");
        assertThat(Outcome.of("validate", lines).out())
                .contains(lines + ":3:1: error: ")
                .endsWith("3 reports: 2 errors, 0 warnings\n");
    }

    @Test
    void problemsBeyondTheHundredthAreCounted() throws IOException {
        Path file = write(folder, "many.yaml", GOOD_YAML + "tags:\n" + "  - {}\n".repeat(103));

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
    void whatIsNotThereOrNoReportFileStopsBeforeAnythingIsChecked() throws IOException {
        Path faulty = write(folder, "faulty.yaml", FAULTY_YAML);
        Path text = write(folder, "notes.txt", GOOD_YAML);
        Path missing = folder.resolve("missing.yaml");

        Outcome.of("validate", faulty, missing).isFailure(missing + ": no such file or folder");
        Outcome.of("validate", faulty, text)
                .isFailure("no format has the ending of " + text
                        + "; the endings are .json, .jsonl, .markdown, .md, .ndjson, .yaml, .yml");
    }

    @Test
    void wrongUsageTellsWhatIsWrongAndWhereToLook() {
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
        Path file = write(folder, "@good.yaml", GOOD_YAML);

        Outcome.of("validate", file).isWell();
        Outcome.of("validate", "@good.yaml").isFailure("@good.yaml: no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31m", "\u009B31m", "\u007F", "\u202E", "\u2066", "\u2028", "\b"})
    void whatSteersATerminalIsNeverPrinted(String orders) throws IOException {
        Path yaml = write(folder, "a.yaml", "title: \"a" + orders + "b\"\nev" + orders + "ent: {}\n");
        Path json = write(
                folder,
                "b" + orders + ".json",
                "{\"ti" + orders + "tle\": \"\", \"event\": {\"kind\": \"" + orders + "\"}, \"date\": \"" + orders
                        + "\"}");
        Path escaped = write(
                folder,
                "c.json",
                "{\"" + JsonMapper.shared().writeValueAsString(orders).substring(1) + ": 1, \"status\": "
                        + JsonMapper.shared().writeValueAsString(orders) + "}");

        assertHarmless(Outcome.of("validate", yaml, json, escaped), 1);
        assertHarmless(Outcome.of("validate", "--format=json", yaml, json, escaped), 1);
        assertHarmless(Outcome.of("validate", orders + ".yaml"), 2);
        assertHarmless(Outcome.of("validate", "--format=" + orders, yaml), 2);
        assertHarmless(Outcome.of("convert", json, folder.resolve("out.yaml")), 1);
    }

    private static void assertHarmless(Outcome outcome, int status) {
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.out() + outcome.err())
                .isNotEmpty()
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");
    }
}
