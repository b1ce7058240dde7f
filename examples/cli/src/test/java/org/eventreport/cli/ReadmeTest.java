package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.diff.Change;
import org.eventreport.diff.ReportDiff;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that what the README shows works and prints what it says. The Java of the README is between "README" and "end"
 * here.
 */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/eventreport/cli/ReadmeTest.java");

    @TempDir
    private Path folder;

    private final StringWriter text = new StringWriter();
    private final PrintWriter printed = new PrintWriter(text);

    @Test
    void theExampleOfReadingWorks() throws IOException {
        Path file = Path.of("../reports/new-directions-2014.yaml");
        // README
        Report report = ReportFiles.read(file);
        for (Talk talk : report.talks()) {
            for (Speaker speaker : report.speakersOf(talk)) {
                printed.println(speaker.name() + ": " + talk.title());
            }
        }
        // end
        assertThat(text.toString().lines()).startsWith("Antti Kantee: Rump kernels and their uses");
    }

    @Test
    void theExampleOfBuildingWorks() throws IOException {
        Path file = folder.resolve("unikernels.yaml");
        // README
        Report report = Report.builder()
                .title("Two days of unikernels")
                .event(Event.builder()
                        .name("Unikernel Days")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .build())
                .addTalks(Talk.builder()
                        .title("Rump kernels")
                        .addSpeakers("antti-kantee")
                        .duration(Duration.ofMinutes(45))
                        .build())
                .addSpeakers(Speaker.builder()
                        .id("antti-kantee")
                        .name("Antti Kantee")
                        .build())
                .build();
        ReportFiles.write(report, file);

        Report renamed = report.withTitle("Three days of unikernels");
        // end
        assertThat(ReportFiles.read(file)).isEqualTo(report);
        assertThat(renamed.talks()).isEqualTo(report.talks());
    }

    @Test
    void theExampleOfConvertingWorks() throws IOException {
        Path yaml = Path.of("../reports/new-directions-2014.yaml");
        Path json = folder.resolve("report.json");
        // README
        ReportFiles.convert(yaml, json);

        String pretty = Files.readString(json);
        String compact = JsonFormat.compact().write(JsonFormat.json().read(pretty));
        // end
        assertThat(RealReports.SCHEMA_LINE
                        + YamlFormat.yaml().write(JsonFormat.json().read(compact)))
                .isEqualTo(Files.readString(yaml));
    }

    @Test
    void theExampleOfCheckingWorks() throws IOException {
        Path file = Files.writeString(folder.resolve("invalid.yaml"), Samples.INVALID_YAML);
        // README
        ReadResult result = ReportFiles.check(file);
        for (Problem problem : result.problems()) {
            printed.println(problem.pointer() + " " + problem.message());
        }

        try {
            ReportFiles.read(file);
        } catch (InvalidReportException e) {
            printed.println(e.problems().size() + " in all");
        }

        ReadOptions options = ReadOptions.builder()
                .validator(Validator.standard().without("empty-field"))
                .build();
        try (Stream<ReadResult> results = ReportFiles.walk(folder, options)) {
            results.filter(each -> each.errors() > 0).forEach(printed::println);
        }
        // end
        assertThat(text.toString().lines())
                .startsWith("/event/startDate \"2014-11-31\" is not a day of the calendar", "1 in all")
                .contains(file + ":4:14: error: \"2014-11-31\" is not a day of the calendar [invalid-date]");
    }

    @Test
    void theExampleOfComparingWorks() {
        Report report = Report.builder()
                .title("Two days of unikernels")
                .event(Event.builder()
                        .name("Unikernel Days")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .build())
                .addTalks(Talk.builder().title("Rump kernel").build())
                .build();
        // README
        Report edited = report.withTalks(report.talks().get(0).withTitle("Rump kernels"));
        ReportDiff diff = ReportDiff.between(report, edited);
        for (Change change : diff.changes()) {
            printed.println(change); // /talks/0/title: was "Rump kernel", now "Rump kernels"
        }
        Report again = diff.apply(report);
        // end
        assertThat(text.toString().lines())
                .containsExactly("/talks/0/title: was \"Rump kernel\", now \"Rump kernels\"");
        assertThat(again).isEqualTo(edited);
    }

    @Test
    void theReadmeHasTheSameLines() throws IOException {
        String readme = Files.readString(README);
        Matcher lines = Pattern.compile("(?s) +// README\n(.*?) +// end\n").matcher(Files.readString(SOURCE));
        int found = 0;
        while (lines.find()) {
            String shown = lines.group(1)
                    .replaceAll("(?m)^ {8}", "")
                    .replace("printed.", "System.out.")
                    .replace("printed::", "System.out::");
            assertThat(readme).contains("```java\n" + shown + "```\n");
            found++;
        }
        assertThat(found).isEqualTo(5);
    }

    @Test
    void theInvalidFileGivesTheProblemsThatTheReadmeShows() throws Exception {
        String readme = Files.readString(README);
        Matcher blocks = Pattern.compile(
                        "(?s)```yaml\n(title:.*?)```.*?validate unikernels.yaml\n```\n\n```\n(.*?)```\n")
                .matcher(readme);
        assertThat(blocks.find()).isTrue();
        Files.writeString(folder.resolve("unikernels.yaml"), blocks.group(1));

        Outcome outcome = Outcome.ofProcess(folder, "", "validate", "unikernels.yaml");

        assertThat(outcome).isEqualTo(new Outcome(1, blocks.group(2), ""));
    }

    @Test
    void thePostGivesTheDraftThatTheReadmeShows() throws Exception {
        String readme = Files.readString(README);
        Matcher blocks = Pattern.compile(
                        "(?s)```markdown\n(.*?)```.*?draft post.md -o unikernels.yaml\n```.*?```yaml\n(.*?)```\n")
                .matcher(readme);
        assertThat(blocks.find()).isTrue();
        Files.writeString(folder.resolve("post.md"), blocks.group(1));

        Outcome.ofProcess(folder, "", "draft", "post.md", "-o", "unikernels.yaml")
                .isSuccess();

        assertThat(folder.resolve("unikernels.yaml")).content().isEqualTo(blocks.group(2));
    }

    @Test
    void theExampleIsShownAsTheReadmeShowsIt() throws IOException {
        String shown = Outcome.of("show", "../reports/new-directions-2014.yaml")
                .isSuccess()
                .out();
        String start = shown.substring(0, shown.indexOf("\nGenode and its security architecture"));

        assertThat(README).content().contains("```\n" + start + "```\n\nThe rest of the programme");
    }

    @Test
    void theTestsRunAsTheReadmeSays() throws IOException {
        String command = "./mvnw --batch-mode --no-transfer-progress verify\n";

        assertThat(README).content().contains("```\n" + command + "```\n");
        assertThat(Path.of("../../.ci/run")).content().contains("\n" + command);
    }
}
