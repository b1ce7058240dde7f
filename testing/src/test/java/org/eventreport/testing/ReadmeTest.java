package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eventreport.testing.ReportAssertions.REPORT_FILE;
import static org.eventreport.testing.ReportAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Report;
import org.junit.jupiter.api.Test;

/** Checks that what the README says about tests works. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/eventreport/testing/ReadmeTest.java");
    private static final Path EXAMPLE = Path.of("../examples/tests");

    /** Returns the lines of a file from one that starts with a text to one that is another, without their indentation. */
    private static String lines(Path file, String first, String last) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf(first);
        return text.substring(start, text.indexOf(last, start) + last.length()).stripIndent();
    }

    @Test
    void theTestOfReportsIsThatOfTheExample() throws IOException {
        String test = lines(
                EXAMPLE.resolve("src/test/java/com/example/reports/ReportsTest.java"),
                "    @ParameterizedTest",
                "\n    }");

        assertThat(README).content().contains("```java\n" + test + "\n```\n");
    }

    @Test
    void theFailureIsThatOfTheExample() throws IOException {
        assertThat(README)
                .content()
                .contains("```\n" + Files.readString(EXAMPLE.resolve("expected-failure.txt")) + "```\n");
    }

    @Test
    void theAssertionsPass() throws IOException {
        Path file = Path.of("src/test/reports/valid/2014/unikernels.yaml");
        Report report = ReportFiles.read(file);
        Report other = report;
        ReadResult result = ReportFiles.check(Path.of("src/test/reports/invalid/unikernels.yaml"));
        // README
        assertThat(report)
                .hasTitle("Two days of unikernels")
                .talk("rump-kernels")
                .hasSpeakers("antti-kantee");
        assertThat(result)
                .hasProblem("invalid-country")
                .at("/event/venue/country")
                .onLine(7);
        assertThat(file).asInstanceOf(REPORT_FILE).isCanonical();
        assertThat(report).isEqualToReport(other);
        // end
        String shown = Files.readString(SOURCE)
                .lines()
                .dropWhile(line -> !line.endsWith("// README"))
                .skip(1)
                .takeWhile(line -> !line.endsWith("// end"))
                .map(line -> line.substring(8) + "\n")
                .collect(Collectors.joining());
        assertThat(README).content().contains("```java\n" + shown + "```\n");
    }

    @Test
    void theDifferencesAreThoseOfTheReadme() throws IOException {
        Report other = Unikernels.REPORT
                .withTitle("Three days of unikernels")
                .withTalks(
                        Unikernels.REPORT.talks().get(0).withRoom(Optional.empty()),
                        Unikernels.REPORT.talks().get(1));
        String differences = lines(README, "Expected the reports to be equal", "expected absent");

        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).isEqualToReport(other))
                .hasMessage(differences);
    }
}
