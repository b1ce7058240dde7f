package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventreport.diff.ResultDiff;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;

class ResultDiffTest {

    private static final String START = "title: Two days\nauthors: [Ana]\nevent: {name: e, startDate: 2014-11-25}\n";

    private static ResultDiff between(String before, String after) {
        return ResultDiff.between(
                YamlFormat.yaml().check(before), YamlFormat.yaml().check(after));
    }

    @Test
    void equalResultsHaveNoDifferences() {
        ResultDiff diff = between(START + "tags: [a, a]\n", "# a comment\n" + START + "tags: [a, a]\n");

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff).hasToString("no differences");
    }

    @Test
    void theReportAndTheProblemsAreCompared() {
        ResultDiff diff = between(
                START + "talks:\n- title: ' Xen'\n- {title: Rump, date: 2014-11-26}\n",
                START + "talks:\n- title: Coffee\n- title: Xen\n- {title: Rump, date: 2014-11-26}\ntags: [a, a]\n");

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.report())
                .hasValueSatisfying(changes -> assertThat(changes.changes()).hasSize(5));
        assertThat(diff.solvedProblems()).extracting(Problem::code).containsExactly("untrimmed-text");
        assertThat(diff.newProblems()).extracting(Problem::code).containsExactly("duplicate-tag");
        assertThat(diff.toString().lines()).hasSize(7);
        assertThat(diff.toString())
                .startsWith("/tags/0: was absent, now \"a\"\n")
                .contains("\nsolved: 5:10: warning: ")
                .contains("\nnew: 8:11: warning: ");
    }

    @Test
    void aReportThatIsNoLongerOneIsADifference() {
        ResultDiff diff = between(START, START + "own: 1\n");

        assertThat(diff.report()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.toString()).startsWith("there is no report any more\nnew: 4:1: error: \"own\" is not a field");
        assertThat(between(START + "own: 1\n", START).toString()).startsWith("there is a report now\nsolved: 4:1: ");
        assertThat(between(START + "own: 1\n", START + "own: 1\n").isEmpty()).isTrue();
    }

    @Test
    void aSecondProblemOfOneKindIsNew() {
        assertThat(between(START + "tags: [a, a]\n", START + "tags: [a, a, a]\n")
                        .newProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).hasToString("/tags/2"));
    }
}
