package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.testing.ReportAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.format.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Runs test classes with {@link ReportSource}, and looks at what JUnit reports. */
class ReportSourceTest {

    static class Valid {
        @ParameterizedTest(name = "{0}")
        @ReportSource("src/test/reports/valid")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void eachReportIsATestNamedByItsPathAndItsNumberInTheFile() {
        assertThat(TestRun.of(Valid.class).succeeded())
                .containsExactly(
                        "2014/unikernels.yaml",
                        "archive.jsonl[1]",
                        "archive.jsonl[2]",
                        "stream.yaml[1]",
                        "stream.yaml[2]");
    }

    static class Matching {
        @ParameterizedTest(name = "{0}")
        @ReportSource(
                value = "src/test/reports/valid",
                glob = "**.yaml",
                exclude = {"2014/**", "2015/**"})
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void globSaysWhichFilesCountAndExcludeWhichDoNot() {
        assertThat(TestRun.of(Matching.class).succeeded()).containsExactly("stream.yaml[1]", "stream.yaml[2]");
    }

    static class OneFile {
        @ParameterizedTest(name = "{0}")
        @ReportSource("src/test/reports/valid/archive.jsonl")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void aSingleFileHasATestForEachOfItsReports() {
        assertThat(TestRun.of(OneFile.class).succeeded()).containsExactly("archive.jsonl[1]", "archive.jsonl[2]");
    }

    static class Invalid {
        @ParameterizedTest(name = "{0}")
        @ReportSource("src/test/reports/invalid")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void aFailureShowsTheProblemsAsValidatePrintsThem() {
        TestRun run = TestRun.of(Invalid.class);

        assertThat(run.succeeded()).isEmpty();
        assertThat(run.failures()).containsExactly("""
                        unikernels.yaml: java.lang.AssertionError: \
                        Expected no problems, but found 1 error and 1 warning:
                        src/test/reports/invalid/unikernels.yaml:7:14: error: "UK" is not a country code \
                        (ISO 3166-1 alpha-2, two capital letters), such as GB; did you mean "GB"? [invalid-country]
                              country: UK
                                       ^
                        src/test/reports/invalid/unikernels.yaml:10:11: warning: the talk is given on 2014-11-27, \
                        but the event is on 2014-11-25; correct one of the two [talk-outside-event]
                              date: 2014-11-27
                                    ^""");
    }

    static class Missing {
        @ParameterizedTest
        @ReportSource("src/test/reports/missing")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    static class Nothing {
        @ParameterizedTest
        @ReportSource("src/test/reports/nothing")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    static class Blank {
        @ParameterizedTest
        @ReportSource("src/test/reports/blank")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    static class Unmatched {
        @ParameterizedTest
        @ReportSource(value = "src/test/reports/invalid", glob = "*.json", exclude = "drafts/**")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void aTestWithNoReportFails() {
        assertThat(TestRun.of(Missing.class).failures()).containsExactly(noReports("missing", "it does not exist"));
        assertThat(TestRun.of(Nothing.class).failures())
                .containsExactly(noReports(
                        "nothing",
                        "no file in it has one of the endings .json, .jsonl, .markdown, .md, .ndjson, .yaml, .yml"));
        assertThat(TestRun.of(Blank.class).failures()).containsExactly(noReports("blank", "its files contain none"));
        assertThat(TestRun.of(Unmatched.class).failures())
                .containsExactly(noReports(
                        "invalid",
                        "of its report files, such as unikernels.yaml, none matches glob = \"*.json\" and no exclude ="
                                + " [drafts/**]"));
    }

    private static String noReports(String folder, String why) {
        return "isValid(ReadResult): java.lang.IllegalArgumentException: there are no reports to test in "
                + Path.of("src/test/reports", folder).toAbsolutePath() + ": " + why;
    }

    static class Unreadable {
        @ParameterizedTest(name = "{0}")
        @ReportSource("target/unreadable")
        void isValid(ReadResult result) {
            assertThat(result).isClean();
        }
    }

    @Test
    void aFileThatCannotBeReadFailsAfterTheReportsBeforeIt() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory), "skipped: needs a file that not even root can read from its start");
        Path folder = Files.createDirectories(Path.of("target/unreadable"));
        Path good = folder.resolve("a.yaml");
        Path bad = folder.resolve("b.yaml");
        Files.deleteIfExists(good);
        Files.deleteIfExists(bad);
        Files.copy(Path.of("src/test/reports/clash/a.yaml"), good);
        Files.createSymbolicLink(bad, memory);

        TestRun run = TestRun.of(Unreadable.class);

        assertThat(run.succeeded()).containsExactly("a.yaml");
        assertThat(run.failures()).singleElement().asString().contains("java.io.UncheckedIOException", "b.yaml");
    }
}
