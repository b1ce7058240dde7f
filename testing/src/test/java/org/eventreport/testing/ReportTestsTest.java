package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eventreport.format.ReadOptions;
import org.eventreport.validation.Validator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs test classes with {@link ReportTests}, and looks at what JUnit reports. */
class ReportTestsTest {

    static class Valid {
        @TestFactory
        Stream<DynamicNode> reports() {
            return ReportTests.of(Path.of("src/test/reports/valid"));
        }
    }

    @Test
    void eachReportIsATestAndAllTogetherAreOne() {
        assertThat(TestRun.of(Valid.class).succeeded())
                .containsExactly(
                        "2014/unikernels.yaml",
                        "archive.jsonl[1]",
                        "archive.jsonl[2]",
                        "stream.yaml[1]",
                        "stream.yaml[2]",
                        "all reports together");
    }

    static class Clash {
        @TestFactory
        Stream<DynamicNode> reports() {
            return ReportTests.of(Path.of("src/test/reports/clash"));
        }
    }

    @Test
    void reportsThatClashFailTogether() {
        TestRun run = TestRun.of(Clash.class);

        assertThat(run.succeeded()).containsExactly("a.yaml", "b.yaml");
        assertThat(run.failures()).containsExactly("""
                        all reports together: java.lang.AssertionError: \
                        Expected no problems of the reports with each other, but found 1 error and 0 warnings:
                        src/test/reports/clash/b.yaml:1:5: error: "unikernels" is the id of the report \
                        at src/test/reports/clash/a.yaml:1:5 already; give one of them another id [duplicate-id]
                          id: unikernels
                              ^""");
    }

    static class Invalid {
        @TestFactory
        Stream<DynamicNode> reports() {
            Validator validator = Validator.standard().without("talk-outside-event");
            return ReportTests.of(
                    Path.of("src/test/reports/invalid"),
                    ReadOptions.builder().validator(validator).build());
        }
    }

    @Test
    void theOptionsSayWhatIsAProblem() {
        assertThat(TestRun.of(Invalid.class).failures())
                .singleElement()
                .asString()
                .startsWith("unikernels.yaml: java.lang.AssertionError: "
                        + "Expected no problems, but found 1 error and 0 warnings:\n")
                .doesNotContain("talk-outside-event");
    }

    static class Nothing {
        @TestFactory
        Stream<DynamicNode> reports() {
            return ReportTests.of(Path.of("src/test/reports/nothing"));
        }
    }

    @Test
    void aFolderWithNoReportFails() {
        assertThat(TestRun.of(Nothing.class).failures())
                .singleElement()
                .asString()
                .startsWith("reports(): java.lang.IllegalArgumentException: there are no reports to test in ");
    }
}
