package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.INVALID_YAML;
import static org.eventreport.cli.Samples.VALID_JSON;
import static org.eventreport.cli.Samples.VALID_YAML;
import static org.eventreport.cli.Samples.below;
import static org.eventreport.cli.Samples.write;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a separate process, in an ASCII locale. */
class EventReportTest {

    @TempDir
    private Path folder;

    @Test
    void problemsGoToStandardOutputInUtf8() throws Exception {
        write(folder, "in.yaml", INVALID_YAML.replace("2014-11-31", "früh"));

        Outcome outcome = Outcome.ofProcess(folder, "", "validate", "in.yaml");

        assertThat(outcome.out())
                .startsWith("in.yaml:4:14: error: \"früh\" ")
                .endsWith("\n    startDate: früh\n               ^\n1 report: 1 error, 0 warnings\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void standardInputIsConvertedToStandardOutput() throws Exception {
        assertThat(Outcome.ofProcess(folder, VALID_YAML, "convert", "--from=yaml", "--to=json", "-", "-"))
                .isEqualTo(new Outcome(0, VALID_JSON, ""));
        assertThat(Outcome.ofProcess(folder, VALID_JSON, "convert", "--from=json", "--to=yaml", "-", "-"))
                .isEqualTo(new Outcome(0, VALID_YAML, ""));
    }

    @Test
    void tooLittleMemoryIsReportedWithoutATrace() throws Exception {
        Path file = write(folder, "in.json", VALID_JSON.replace("Zwei Tage", "a".repeat(15 << 20)));
        List<String> command = List.of(
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.eventreport.cli.EventReport",
                "validate",
                file.toString());

        Outcome.ofJava(folder, "", command)
                .isFailure("out of memory; give Java more with -Xmx, such as java -Xmx4g -jar eventreport.jar");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void standardOutputHasANameToo() throws Exception {
        write(folder, "in.yaml", VALID_YAML);
        Path log = write(folder, "log", "before\n");
        String convert = "'%s' -cp '%s' org.eventreport.cli.EventReport convert --to=json in.yaml /dev/stdout"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"));
        String script = convert + " | cat; (" + convert + "; echo after) >> log";

        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(VALID_JSON);
        assertThat(log).content().isEqualTo("before\n" + VALID_JSON + "after\n");
    }

    @Test
    void errorsInStandardInputAreReportedAndNothingIsWritten() throws Exception {
        Outcome outcome = Outcome.ofProcess(folder, INVALID_YAML, "convert", "--from=yaml", "-", "out.json");

        assertThat(outcome.out()).startsWith("-:4:14: error: \"2014-11-31\" is not a day of the calendar");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(below(folder)).isEmpty();
    }

    @Test
    void relativePathsAreInTheFolderOfTheProcess() throws Exception {
        write(folder, "in.yaml", VALID_YAML);

        Outcome.ofProcess(folder, "", "convert", "in.yaml", "out.json").isSuccess();

        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(VALID_JSON);
    }

    @Test
    void aFailureIsReportedOnStandardErrorInOneLine() throws Exception {
        Outcome.ofProcess(folder, "", "validate", "no.yaml").isFailure("no.yaml: no such file or folder");
    }

    @Test
    void wrongUsageIsReportedOnStandardError() throws Exception {
        Outcome.ofProcess(folder, "", "validate", "--bogus", "in.yaml")
                .isWrongUsage("eventreport validate", "Unknown option: '--bogus'");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStandardOutputThatCannotBeWrittenIsAFailure() throws Exception {
        write(folder, "in.yaml", VALID_YAML);
        Path err = folder.resolve("err");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EventReport.class.getName(),
                        "validate",
                        "in.yaml")
                .directory(folder.toFile())
                .redirectOutput(new File("/dev/full"))
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err).hasContent("eventreport: cannot write to standard output");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReaderThatClosesThePipeIsNotAFailure() throws Exception {
        Path reports = Files.writeString(folder.resolve("a.jsonl"), (VALID_JSON.replace("\n", "") + "\n").repeat(5000));
        String command = "'%s' -cp '%s' org.eventreport.cli.EventReport show '%s' | head -n 1"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        reports);
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aSubcommandIsRequired() {
        Outcome.of().isWrongUsage("eventreport", "Missing required subcommand");
        Outcome.of("validat")
                .isFailure("Unmatched argument at index 0: 'validat'\nDid you mean: eventreport validate?\n"
                        + "See 'eventreport --help'.");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(Outcome.of("--help").isSuccess().out())
                .contains("Usage: eventreport ", "validate", "convert", "Exit status:", "1   problems were found");
        assertThat(Outcome.of("validate", "--help").isSuccess().out())
                .contains("Usage: eventreport validate ", "--disable=CODE", "text, json, github, sarif");
        assertThat(Outcome.of("convert", "-h").isSuccess().out())
                .contains("Usage: eventreport convert ", "--force", "FROM TO");
        assertThat(Outcome.of("draft", "-h").isSuccess().out())
                .contains("Usage: eventreport draft ", "--output=OUT", "POST");
    }

    @Test
    void theVersionGoesToStandardOutput() {
        assertThat(Outcome.of("--version").isSuccess().out()).startsWith("eventreport ");
        assertThat(Outcome.of("validate", "--version").isSuccess().out()).startsWith("eventreport ");
        assertThat(Outcome.of("convert", "-V").isSuccess().out()).startsWith("eventreport ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatTheLocaleCannotRepresentIsReportedAsSuch() throws Exception {
        write(folder, "in/ü.yaml", VALID_YAML);
        String message = "the locale cannot represent the name of a file; run the command with LC_ALL=C.UTF-8";

        Outcome.ofProcess(folder, "", "validate", "in/ü.yaml").isFailure(message);
        Outcome.ofProcess(folder, "", "convert", "--to=json", "in", "out").isFailure(message);
        assertThat(Outcome.ofProcess(folder, "", "validate", "in").isSuccess().out())
                .isEqualTo("1 report: 0 errors, 0 warnings\n");
    }

    /** The tool {@code script} runs a command on a terminal. */
    @ParameterizedTest
    @CsvSource({"xterm, true", "dumb, false"})
    void isColouredOnTerminalsThatShowColours(String terminal, boolean coloured) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "skipped: there is no /usr/bin/script");
        write(folder, "in.yaml", INVALID_YAML);
        String command = "'%s' -cp '%s' org.eventreport.cli.EventReport validate in.yaml"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("TERM", terminal);
        builder.environment().remove("NO_COLOR");

        String out = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out).contains("is not a day of the calendar");
        assertThat(out.contains("\u001B[")).isEqualTo(coloured);
    }
}
