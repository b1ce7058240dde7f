package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eventreport.testing.BDDReportAssertions.then;
import static org.eventreport.testing.ReportAssertions.PROBLEM;
import static org.eventreport.testing.ReportAssertions.READ_RESULT;
import static org.eventreport.testing.ReportAssertions.assertThat;

import org.eventreport.format.ReadResult;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;

class ReadResultAssertTest {

    private static final ReadResult CLEAN = YamlFormat.yaml().check("""
            title: Unikernels
            authors: [Ana]
            event: {name: Unikernel Days, startDate: 2014-11-25}
            """);

    private static final ReadResult WARNING = YamlFormat.yaml().check("""
            title: Unikernels
            event: {name: Unikernel Days, startDate: 2014-11-25}
            """);

    private static final ReadResult TWO_DATES = YamlFormat.yaml().check("""
            title: Unikernels
            authors: [Ana]
            event:
              name: Unikernel Days
              startDate: 2014-11-31
              endDate: 25/11/2014
            """);

    private static final String FIRST_DATE = """
            5:14: error: "2014-11-31" is not a day of the calendar [invalid-date]
                startDate: 2014-11-31
                           ^
            """;

    private static final String SECOND_DATE = """
            6:12: error: "25/11/2014" is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25 [invalid-date]
                endDate: 25/11/2014
                         ^
            """;

    @Test
    void aResultWithoutProblemsIsClean() {
        assertThat(CLEAN).isClean().hasNoErrors().hasReport().hasTitle("Unikernels");
    }

    @Test
    void aResultWithWarningsHasNoErrorsButIsNotClean() {
        assertThat(WARNING).hasNoErrors();
        assertThatThrownBy(() -> assertThat(WARNING).isClean()).hasMessage("""
                Expected no problems, but found 0 errors and 1 warning:
                1:1: warning: the report has no author; name them under authors [no-author]
                  title: Unikernels
                  ^""");
    }

    @Test
    void aResultWithErrorsHasNoReport() {
        String found = "found 2 errors and 0 warnings:\n" + (FIRST_DATE + SECOND_DATE).stripTrailing();

        assertThatThrownBy(() -> assertThat(TWO_DATES).isClean()).hasMessage("Expected no problems, but " + found);
        assertThatThrownBy(() -> assertThat(TWO_DATES).hasNoErrors()).hasMessage("Expected no errors, but " + found);
        assertThatThrownBy(() -> assertThat(TWO_DATES).hasReport()).hasMessage("Expected a report, but " + found);
    }

    @Test
    void aProblemIsFoundAmongSeveralWithTheCode() {
        assertThat(TWO_DATES).hasProblem("invalid-date").at("/event/endDate").onLine(6);
        assertThat(TWO_DATES).hasProblem("invalid-date").onLine(5).inColumn(14).isError();
        assertThat(TWO_DATES)
                .hasProblem("invalid-date")
                .hasMessageContaining("25/11")
                .at("/event/endDate");
    }

    @Test
    void aProblemHasEverythingThatIsAsked() {
        assertThatThrownBy(() -> assertThat(TWO_DATES)
                        .hasProblem("invalid-date")
                        .at("/event/endDate")
                        .onLine(5))
                .hasMessage("Expected a problem on line 5, but there is only:\n" + SECOND_DATE.stripTrailing());
    }

    @Test
    void aFailureShowsTheProblemsThatThereAre() {
        String both = (FIRST_DATE + SECOND_DATE).stripTrailing();

        assertThatThrownBy(
                        () -> assertThat(TWO_DATES).hasProblem("invalid-date").at("/date"))
                .hasMessage("Expected a problem at \"/date\", but there is only:\n" + both);
        assertThatThrownBy(
                        () -> assertThat(TWO_DATES).hasProblem("invalid-date").isWarning())
                .hasMessage("Expected a problem that is a warning, but there is only:\n" + both);
        assertThatThrownBy(() -> assertThat(TWO_DATES).hasProblem("invalid-country"))
                .hasMessage("Expected a problem with the code invalid-country, but found 2 errors and 0 warnings:\n"
                        + both);
        assertThatThrownBy(() -> assertThat(CLEAN).hasProblem("invalid-country"))
                .hasMessage("Expected a problem with the code invalid-country, but found 0 errors and 0 warnings");
    }

    @Test
    void aProblemHasItsOwnAssertions() {
        Problem problem = YamlFormat.yaml().check("""
                        title: Unikernels
                        authors: [Ana]
                        event: {name: Unikernel Days, startDate: 2014-11-25, venue: {country: UK}}
                        """).problems().get(0);

        assertThat(problem).hasCode("invalid-country").isError().suggests("GB");
        then(problem).hasCode("invalid-country");
        assertThat((Object) problem).asInstanceOf(PROBLEM).at("/event/venue/country");
        assertThatThrownBy(() -> assertThat(problem).hasCode("unknown-field"))
                .hasMessageStartingWith(
                        "Expected a problem with the code unknown-field, but there is only:\n3:71: error:");
        assertThatThrownBy(() -> assertThat(problem).suggests("UA"))
                .hasMessageStartingWith("Expected a problem that suggests \"UA\", but there is only:\n3:71: error:");
    }

    @Test
    void aResultHasItsOwnAssertionsEverywhere() {
        then(CLEAN).isClean();
        assertThat((Object) CLEAN).asInstanceOf(READ_RESULT).isClean();
    }
}
