package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class ReportSoftAssertionsTest {

    private final ReportSoftAssertions softly = new ReportSoftAssertions();

    private String failures() {
        return String.join(
                "\n",
                softly.errorsCollected().stream().map(Throwable::getMessage).toList());
    }

    @Test
    void allFailuresAreCollectedAndStepsToPartsAreSoft() {
        softly.assertThat(Unikernels.REPORT)
                .hasTitle("One day")
                .hasAuthors("Ana", "Ben")
                .talk("rump-kernels")
                .hasRoom("Hall")
                .hasTags();
        softly.assertThat("AssertJ").isEqualTo("JUnit");

        assertThat(softly.errorsCollected()).hasSize(4);
        assertThat(failures())
                .contains(
                        "report \"Two days of unikernels\": title: was \"Two days of unikernels\", expected \"One day\"",
                        "talk \"Rump kernels\": room: was \"Attic\", expected \"Hall\"",
                        "talk \"Rump kernels\": tags: was [\"kernels\"], expected []",
                        "JUnit");
    }

    @Test
    void aPartThatIsNotThereDoesNotEndTheTest() {
        softly.assertThat(Unikernels.REPORT).talk("xen").hasRoom("Hall").hasTags();
        softly.assertThat(Unikernels.REPORT).hasAuthors();

        assertThat(failures())
                .contains(
                        "no talk has the id \"xen\"; the ids are rump-kernels",
                        "authors: was [\"Ana\", \"Ben\"], expected []");
    }

    @Test
    void problemsAreSoft() {
        ReadResult result = YamlFormat.yaml().check("""
                title: Unikernels
                authors: [Ana]
                event: {name: Unikernel Days, startDate: 2014-11-31, endDate: 2014-11-32}
                """);

        softly.assertThat(result)
                .hasProblem("invalid-date")
                .at("/event/endDate")
                .inColumn(63)
                .onLine(3);
        assertThat(softly.errorsCollected()).isEmpty();

        softly.assertThat(result)
                .hasProblem("invalid-date")
                .at("/event/endDate")
                .onLine(1)
                .inColumn(1);
        softly.assertThat(result).hasProblem("invalid-country").at("/event").onLine(1);
        softly.assertThat(result).hasReport().hasTitle("X");
        softly.assertThat(result.problems().get(0)).isWarning();

        assertThat(failures())
                .contains(
                        "Expected a problem on line 1, but there is only:",
                        "Expected a problem in column 1, but there is only:",
                        "Expected a problem with the code invalid-country, but found 2 errors and 0 warnings:",
                        "Expected a report, but found 2 errors and 0 warnings:",
                        "Expected a problem that is a warning, but there is only:");
    }

    @Test
    void nullIsCollected() {
        Report none = null;

        softly.assertThat(none).event().hasName("A");
        softly.assertThat(none).hasTitle("A");

        assertThat(failures()).contains("not to be null");
    }

    @Test
    void allTypesAreSoft() {
        softly.assertThat(Unikernels.REPORT.event()).hasCity("Paris");
        softly.assertThat(Unikernels.REPORT.talks().get(0)).hasRoom("Hall");
        softly.assertThat(Unikernels.REPORT.speakers().get(0)).hasName("Ana");
        softly.assertThat(Unikernels.REPORT.projects().get(0)).hasName("Xen");

        assertThat(softly.errorsCollected()).hasSize(4);
    }

    @ExtendWith(SoftAssertionsExtension.class)
    static class Injected {
        @InjectSoftAssertions
        private ReportSoftAssertions softly;

        @Test
        void hasTitleAndAuthors() {
            softly.assertThat(Unikernels.REPORT).hasTitle("A").hasAuthors("B");
        }
    }

    @Test
    void jUnitInjectsThem() {
        assertThat(TestRun.of(Injected.class).failures())
                .singleElement()
                .asString()
                .contains("2 failures", "expected \"A\"", "expected [\"B\"]");
    }
}
