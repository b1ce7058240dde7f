package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.INVALID_YAML;
import static org.eventreport.cli.Samples.VALID_JSON;
import static org.eventreport.cli.Samples.VALID_LINE;
import static org.eventreport.cli.Samples.VALID_YAML;
import static org.eventreport.cli.Samples.WARNING_YAML;
import static org.eventreport.cli.Samples.below;
import static org.eventreport.cli.Samples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertTest {

    @TempDir
    private Path folder;

    static List<Arguments> everyPair() {
        List<Arguments> files = List.of(
                Arguments.of("yaml", VALID_YAML), Arguments.of("json", VALID_JSON), Arguments.of("jsonl", VALID_LINE));
        return files.stream()
                .flatMap(from ->
                        files.stream().map(to -> Arguments.of(from.get()[0], from.get()[1], to.get()[0], to.get()[1])))
                .toList();
    }

    @ParameterizedTest(name = "{0} to {2}")
    @MethodSource("everyPair")
    void aFileIsConvertedToTheFormatOfTheTarget(String from, String source, String to, String expected)
            throws IOException {
        Path in = write(folder, "in." + from, source);
        Path out = folder.resolve("out." + to);

        assertThat(Outcome.of("convert", in, out).isSuccess().out()).isEmpty();

        assertThat(out).hasContent(expected);
        assertThat(Files.readString(out)).isEqualTo(expected);
    }

    @Test
    void theRealReportIsTheSameAndCanonicalInYamlAndJson() throws IOException {
        Path yaml = Path.of("../reports/new-directions-2014.yaml");
        Path json = Path.of("../reports/new-directions-2014.json");

        assertThat(ReportFiles.read(yaml)).isEqualTo(ReportFiles.read(json));
        assertThat(RealReports.SCHEMA_LINE + ReportFiles.formatOf(yaml).write(ReportFiles.read(json)))
                .isEqualTo(Files.readString(yaml));
        assertThat(ReportFiles.formatOf(json).write(ReportFiles.read(yaml))).isEqualTo(Files.readString(json));
        assertThat(Outcome.of("validate", "--fail-on=warning", "--disable=duplicate-id", yaml, json)
                        .isSuccess()
                        .out())
                .isEqualTo("2 reports: 0 errors, 0 warnings\n");
    }

    @Test
    void aReportCanBeWrittenToStandardOutput() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);

        assertThat(Outcome.of("convert", in, "-", "--to", "json").isSuccess().out())
                .isEqualTo(VALID_JSON);
    }

    @Test
    void anOptionOverridesTheFormatOfTheEnding() throws IOException {
        Path in = write(folder, "in.txt", VALID_YAML);
        Path out = folder.resolve("out.dat");

        Outcome.of("convert", "--from=yaml", "--to=jsonl", in, out).isSuccess();

        assertThat(Files.readString(out)).isEqualTo(VALID_LINE);
    }

    @Test
    void aWarningDoesNotPreventAConversion() throws IOException {
        Path in = write(folder, "in.yaml", WARNING_YAML);
        Path out = folder.resolve("out.json");

        Outcome.of("convert", in, out).isSuccess();

        assertThat(Files.readString(out)).isEqualTo(VALID_JSON);
    }

    @Test
    void allReportsOfAFileAreConverted() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML + "---\n" + VALID_YAML);
        Path lines = folder.resolve("lines.jsonl");
        Path array = folder.resolve("array.json");
        Path stream = folder.resolve("stream.yaml");

        Outcome.of("convert", in, lines).isSuccess();
        Outcome.of("convert", lines, array).isSuccess();
        Outcome.of("convert", array, stream).isSuccess();

        assertThat(Files.readString(lines)).isEqualTo(VALID_LINE + VALID_LINE);
        assertThat(Files.readString(array)).startsWith("[").endsWith("]\n");
        try (Stream<ReadResult> written = ReportFiles.checkAll(array);
                Stream<ReadResult> read = ReportFiles.checkAll(in)) {
            assertThat(ReadResult.reports(written))
                    .containsExactlyElementsOf(ReadResult.reports(read).toList());
        }
        assertThat(Files.readString(stream)).isEqualTo(VALID_YAML + "---\n" + VALID_YAML);
    }

    @Test
    void anExistingFileIsReplacedOnlyWithForce() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);
        Path out = write(folder, "out.json", "precious");

        Outcome.of("convert", in, out).isFailure(out + ": already exists; use --force to replace it");
        assertThat(Files.readString(out)).isEqualTo("precious");

        Outcome.of("convert", "--force", in, out).isSuccess();
        assertThat(Files.readString(out)).isEqualTo(VALID_JSON);
        assertThat(below(folder)).containsExactly("in.yaml", "out.json");
    }

    @Test
    void aLinkToAFileThatDoesNotExistIsWrittenToOnlyWithForce() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("out.json"));

        Outcome.of("convert", in, link)
                .isFailure(link + ": is a link to a file that does not exist; use --force to create that file");
        assertThat(below(folder)).containsExactly("in.yaml", "link.json");

        Outcome.of("convert", "--force", in, link).isSuccess();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(VALID_JSON);
    }

    @Test
    void linksInACircleAreReportedAndNotReplaced() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);
        Path one = Files.createSymbolicLink(folder.resolve("one.json"), Path.of("two.json"));
        Files.createSymbolicLink(folder.resolve("two.json"), Path.of("one.json"));

        Outcome.of("convert", "--force", in, one).isFailure(one + ": its symbolic links lead in a circle");

        assertThat(one).isSymbolicLink();
        assertThat(below(folder)).containsExactly("in.yaml", "one.json", "two.json");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToWithoutForceAndAFailureNamesIt() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);

        Outcome.of("convert", "--to=json", in, "/dev/full").isFailure("/dev/full: No space left on device");
    }

    @Test
    void aFileCanBeConvertedToItsCanonicalForm() throws IOException {
        Path file = write(folder, "a.yaml", WARNING_YAML);

        Outcome.of("convert", "--force", file, file).isSuccess();

        assertThat(Files.readString(file)).isEqualTo(VALID_YAML);
    }

    @Test
    void errorsInTheSourceAreReportedAndNothingIsWritten() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML + "---\n" + INVALID_YAML);
        Path existing = write(folder, "out.json", "precious");
        String problem = in + ":12:14: error: \"2014-11-31\" is not a day of the calendar [invalid-date]\n"
                + "    startDate: 2014-11-31\n"
                + "               ^\n";

        assertThat(Outcome.of("convert", in, folder.resolve("new.json"))).isEqualTo(new Outcome(1, problem, ""));
        assertThat(Outcome.of("convert", "--force", in, existing)).isEqualTo(new Outcome(1, problem, ""));
        assertThat(Outcome.of("convert", "--to=json", in, "-")).isEqualTo(new Outcome(1, problem, ""));

        assertThat(Files.readString(existing)).isEqualTo("precious");
        assertThat(below(folder)).containsExactly("in.yaml", "out.json");
    }

    @Test
    void aTargetThatCannotBeWrittenIsReportedByItsName() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);
        Path deep = folder.resolve("missing/out.json");
        Path inFile = in.resolve("out.json");
        Path sub = Files.createDirectory(folder.resolve("sub.json"));

        Outcome.of("convert", in, deep).isFailure(deep + ": its folder does not exist");
        Outcome.of("convert", in, sub).isFailure("to write to a folder, give --to FORMAT");
        Outcome outcome = Outcome.of("convert", in, inFile);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("eventreport: " + inFile + ": ").doesNotContain(".tmp");
        assertThat(below(folder)).containsExactly("in.yaml", "sub.json");
    }

    @Test
    void missingFilesAndUnknownFormatsAreReported() throws IOException {
        Path in = write(folder, "in.yaml", VALID_YAML);
        Path out = folder.resolve("out.json");
        String endings = "; the endings are .json, .jsonl, .markdown, .md, .ndjson, .yaml, .yml";

        Outcome.of("convert", folder.resolve("no"), out).isFailure(folder.resolve("no") + ": no such file or folder");
        Outcome.of("convert", write(folder, "a.txt", VALID_YAML), out)
                .isFailure("no format has the ending of " + folder.resolve("a.txt") + endings);
        Outcome.of("convert", in, folder.resolve("out.toml"))
                .isFailure("no format has the ending of " + folder.resolve("out.toml") + endings);
        Outcome.of("convert", in, out, "--to=xml")
                .isFailure("there is no format \"xml\"; the formats are json, jsonl, markdown, yaml");
        Outcome.of("convert", in, "-").isFailure("for -, give --to FORMAT");
        Outcome.of("convert", "-", out).isFailure("for -, give --from FORMAT");
    }

    @Test
    void wrongUsageExplainsWhatIsWrongAndWhereToLook() {
        Outcome.of("convert").isWrongUsage("eventreport convert", "Missing required parameters: 'FROM', 'TO'");
        Outcome.of("convert", "a.yaml").isWrongUsage("eventreport convert", "Missing required parameter: 'TO'");
        Outcome.of("convert", "a.yaml", "b.json", "c.json")
                .isWrongUsage("eventreport convert", "Unmatched argument at index 3: 'c.json'");
        Outcome.of("convert", "--bogus", "a.yaml", "b.json")
                .isWrongUsage("eventreport convert", "Unknown option: '--bogus'");
    }

    @Test
    void aFolderIsConvertedWithItsSubfolders() throws IOException {
        Path in = folder.resolve("in");
        write(in, "a.yaml", VALID_YAML);
        write(in, "2014/b.v2.json", VALID_JSON);
        write(in, "2014/london/c.jsonl", VALID_LINE + VALID_LINE);
        write(in, "notes.txt", "no report");
        write(in, ".hidden.yaml", INVALID_YAML);
        Path out = folder.resolve("new/out");

        assertThat(Outcome.of("convert", "--to=yaml", in, out).isSuccess().out())
                .isEmpty();

        assertThat(below(out)).containsExactly("2014", "2014/b.v2.yaml", "2014/london", "2014/london/c.yaml", "a.yaml");
        assertThat(Files.readString(out.resolve("2014/b.v2.yaml"))).isEqualTo(VALID_YAML);
        assertThat(Files.readString(out.resolve("2014/london/c.yaml"))).isEqualTo(VALID_YAML + "---\n" + VALID_YAML);
    }

    @Test
    void aFolderCanBeConvertedInPlaceForOneFormatOnly() throws IOException {
        write(folder, "a.yaml", VALID_YAML);
        write(folder, "b.json", VALID_JSON);

        Outcome.of("convert", "--from=yaml", "--to=jsonl", folder, folder).isSuccess();

        assertThat(below(folder)).containsExactly("a.jsonl", "a.yaml", "b.json");
    }

    @Test
    void anInvalidFileOfAFolderDoesNotAffectTheOthers() throws IOException {
        Path in = folder.resolve("in");
        Path invalid = write(in, "bad/a.yaml", INVALID_YAML);
        write(in, "b.yaml", VALID_YAML);
        Path out = folder.resolve("out");

        Outcome outcome = Outcome.of("convert", "--to=json", in, out);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith(invalid + ":4:14: error: ");
        assertThat(outcome.err()).isEmpty();
        assertThat(below(out)).containsExactly("b.json");
    }

    @Test
    void aFileThatTheTargetCannotContainDoesNotAffectTheOthers() throws IOException {
        Path in = folder.resolve("in");
        Path two = write(in, "a.jsonl", VALID_LINE + VALID_LINE);
        Path none = write(in, "b.jsonl", "");
        write(in, "c.jsonl", VALID_LINE);
        Path out = folder.resolve("out");

        Outcome outcome = Outcome.of("convert", "--to=markdown", in, out);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("eventreport: " + two + ": a file of the format markdown cannot contain several reports\n"
                        + "eventreport: " + none + ": a file of the format markdown cannot contain no report\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(below(out)).containsExactly("c.md");
    }

    @Test
    void noYamlFileIsWrittenThatCouldNotBeRead() throws IOException {
        Path in = write(folder, "in.jsonl", "");
        Path out = folder.resolve("out.yaml");

        Outcome.of("convert", in, out).isFailure("a file of the format yaml cannot contain no report");

        assertThat(out).doesNotExist();
    }

    @Test
    void filesWithTheSameTargetAreRejectedBeforeAnythingIsWritten() throws IOException {
        Path in = folder.resolve("in");
        Path json = write(in, "a.json", VALID_JSON);
        Path yaml = write(in, "a.yaml", VALID_YAML);
        Path out = folder.resolve("out");

        Outcome.of("convert", "--to=jsonl", in, out)
                .isFailure(json + " and " + yaml + " would both become " + out.resolve("a.jsonl")
                        + "; rename one, or choose one format with --from");
        assertThat(out).doesNotExist();

        Outcome.of("convert", "--to=jsonl", "--from=json", in, out).isSuccess();
    }

    @Test
    void existingFilesOfAFolderAreReplacedOnlyWithForce() throws IOException {
        Path in = folder.resolve("in");
        write(in, "a.yaml", VALID_YAML);
        write(in, "b.yaml", VALID_YAML);
        Path out = folder.resolve("out");
        Path existing = write(out, "b.json", "precious");

        Outcome.of("convert", "--to=json", in, out).isFailure(existing + ": already exists; use --force to replace it");
        assertThat(below(out)).containsExactly("b.json");
        assertThat(Files.readString(existing)).isEqualTo("precious");

        Outcome.of("convert", "--force", "--to=json", in, out).isSuccess();
        assertThat(Files.readString(existing)).isEqualTo(VALID_JSON);
    }

    @Test
    void aFolderWithoutReportFilesIsAFailureAsForValidate() throws IOException {
        Path in = folder.resolve("in");
        write(in, "notes.txt", "no report");
        Path out = folder.resolve("out");

        Outcome.of("convert", "--to=json", in, out).isFailure(in + ": contains no report files");
        Outcome.of("validate", in).isFailure(in + ": contains no report files");
        write(in, "a.yaml", VALID_YAML);
        Outcome.of("convert", "--to=json", "--from=markdown", in, out)
                .isFailure(in + ": contains no report files in the format markdown");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderIsConvertedOnlyToAFormatAndAFolder() throws IOException {
        Path in = folder.resolve("in");
        write(in, "sub/a.yaml", VALID_YAML);
        Path out = folder.resolve("out");
        Path inTheWay = write(out, "sub", "");

        Outcome.of("convert", in, out).isFailure("to write to a folder, give --to FORMAT");
        Outcome.of("convert", in, out, "--to=json").isFailure(inTheWay + ": is not a folder");
        Outcome.of("convert", in, out, "--to=json", "--from=yml")
                .isFailure("there is no format \"yml\"; the formats are json, jsonl, markdown, yaml");
    }

    @Test
    void allReportsOfAFolderAreWrittenToOneFile() throws IOException {
        Path in = folder.resolve("in");
        write(in, "b/a.yaml", VALID_YAML);
        write(in, "a.json", "[" + VALID_JSON + "," + VALID_JSON + "]");
        write(in, "c.jsonl", "");
        Path lines = folder.resolve("archive.jsonl");

        Outcome.of("convert", in, lines).isSuccess();

        assertThat(Files.readString(lines)).isEqualTo(VALID_LINE.repeat(3));
        Path capitals = folder.resolve("ARCHIVE2.JSONL");
        Outcome.of("convert", in, capitals).isSuccess();
        assertThat(capitals).hasContent(VALID_LINE.repeat(3));
        assertThat(Outcome.of("convert", "--to=jsonl", in, "-").isSuccess().out())
                .isEqualTo(VALID_LINE.repeat(3));
        assertThat(Outcome.of("convert", "--to=jsonl", "--from=yaml", in, "-")
                        .isSuccess()
                        .out())
                .isEqualTo(VALID_LINE);
    }

    @Test
    void ofAFolderWithAnInvalidReportNoFileIsWritten() throws IOException {
        Path in = folder.resolve("in");
        Path invalid = write(in, "a.yaml", INVALID_YAML);
        write(in, "b.yaml", VALID_YAML);
        Path other = write(in, "c.yaml", INVALID_YAML);
        Path lines = folder.resolve("archive.jsonl");

        for (Outcome outcome :
                List.of(Outcome.of("convert", in, lines), Outcome.of("convert", "--to=jsonl", in, "-"))) {
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out().lines().filter(line -> line.contains("[invalid-date]")))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith(invalid + ":4:14: error: "),
                            line -> assertThat(line).startsWith(other + ":4:14: error: "));
            assertThat(outcome.err()).isEmpty();
        }
        assertThat(lines).doesNotExist();
    }

    @Test
    void aFolderIsNotWrittenToOneOfItsFiles() throws IOException {
        Path only = write(folder, "archive.jsonl", VALID_LINE);

        Outcome.of("convert", "--force", folder, only)
                .isFailure(only + ": is one of the files to read; name another file");

        assertThat(only).hasContent(VALID_LINE);
    }

    @Test
    void theReportsOfAFileAreWrittenToAFolder() throws IOException {
        String named = VALID_LINE.replace("{\"schemaVersion\":1,", "{\"schemaVersion\":1,\"id\":\"days-2014\",");
        Path in = write(folder, "archive.jsonl", VALID_LINE + named + "\n" + VALID_LINE + named);
        Path out = folder.resolve("out");

        Outcome.of("convert", "--to=yaml", in, out + "/").isSuccess();

        assertThat(below(out))
                .containsExactly(
                        "days-2014-2.yaml",
                        "days-2014.yaml",
                        "zwei-tage-uber-unikernel-2.yaml",
                        "zwei-tage-uber-unikernel.yaml");
        assertThat(out.resolve("zwei-tage-uber-unikernel.yaml")).hasContent(VALID_YAML);
        assertThat(ReportFiles.read(out.resolve("days-2014.yaml")).id()).contains("days-2014");
        Outcome.of("convert", "--to=yaml", in, out)
                .isFailure(
                        out.resolve("zwei-tage-uber-unikernel.yaml") + ": already exists; use --force to replace it");
        Outcome.of("convert", "--to=yaml", "--force", in, out).isSuccess();
    }

    @Test
    void anInvalidReportOfAFileDoesNotAffectTheOthers() throws IOException {
        Path in = write(folder, "archive.jsonl", "{\"title\":\n" + VALID_LINE);
        Path out = Files.createDirectory(folder.resolve("out"));

        Outcome outcome = Outcome.of("convert", "--to=yaml", in, out);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith(in + ":1:10: error: ");
        assertThat(below(out)).containsExactly("zwei-tage-uber-unikernel.yaml");
    }

    @Test
    void filesBelowTheTargetAreNotConvertedAgain() throws IOException {
        write(folder, "in/a.yaml", VALID_YAML);
        write(folder, "in/sub/b.yaml", VALID_YAML);
        Path in = folder.resolve("in");
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);
        List<String> expected =
                List.of("a.yaml", "out", "out/a.json", "out/sub", "out/sub/b.json", "sub", "sub/b.yaml");

        Outcome.of("convert", "--to=json", in, in.resolve("out")).isSuccess();
        assertThat(below(in)).isEqualTo(expected);

        Outcome.of("convert", "--to=json", "--force", in, in.resolve("out")).isSuccess();
        Outcome.of("convert", "--to=json", "--force", in, link.resolve("out")).isSuccess();
        assertThat(below(in)).isEqualTo(expected);

        Outcome.of("convert", "--to=yaml", in.resolve("sub"), in).isSuccess();
        assertThat(below(in)).contains("b.yaml");
    }

    @Test
    void aFolderOfNothingButFilesBelowTheTargetIsReported() throws IOException {
        Path out = folder.resolve("out");
        write(out, "a.yaml", VALID_YAML);

        Outcome.of("convert", "--to=json", folder, out).isFailure(folder + ": contains no report files outside " + out);
    }

    @Test
    void aFolderInThePlaceOfATargetIsReportedBeforeAnythingIsWritten() throws IOException {
        Path in = folder.resolve("in");
        write(in, "a.yaml", VALID_YAML);
        write(in, "b.yaml", VALID_YAML);
        Path taken = Files.createDirectories(folder.resolve("out/b.json"));

        Outcome.of("convert", "--to=json", "--force", in, folder.resolve("out")).isFailure(taken + ": is a folder");

        assertThat(below(folder.resolve("out"))).containsExactly("b.json");
    }
}
