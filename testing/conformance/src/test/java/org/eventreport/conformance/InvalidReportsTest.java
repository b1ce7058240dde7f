package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.ReportFiles;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same invalid reports in YAML and in JSON. A file next to each lists its problems, one on each line: the code, the
 * pointer, and the place in the report file.
 */
class InvalidReportsTest {

    private static final Path REPORTS = Path.of("src/test/resources/org/eventreport/conformance/invalid");

    @ParameterizedTest
    @CsvSource({"types, yaml", "types, json", "twenty, yaml", "twenty, json"})
    void everyProblemIsReportedAtItsPlaceInFileOrder(String name, String format) throws IOException {
        List<String> expected = Files.readAllLines(REPORTS.resolve(name + "." + format + ".problems"));

        assertThat(problems(name, format).stream()
                        .map(problem -> problem.code() + " " + problem.pointer() + " " + lineAndColumn(problem))
                        .toList())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"types", "twenty"})
    void bothFormatsGiveTheSameProblems(String name) throws IOException {
        assertThat(codesAndPointers(name, "json")).isEqualTo(codesAndPointers(name, "yaml"));
    }

    private static List<String> codesAndPointers(String name, String format) throws IOException {
        return problems(name, format).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static List<Problem> problems(String name, String format) throws IOException {
        return ReportFiles.check(REPORTS.resolve(name + "." + format)).problems();
    }

    private static String lineAndColumn(Problem problem) {
        Place place = problem.place().orElseThrow();
        return place.line() + ":" + place.column();
    }
}
