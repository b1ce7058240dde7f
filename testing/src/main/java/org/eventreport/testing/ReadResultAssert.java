package org.eventreport.testing;

import java.util.List;
import java.util.Optional;
import org.eventreport.format.ReadResult;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ReadResult}. A failure shows every problem, with its line of the file and a caret under the place.
 *
 * <pre>{@code
 * assertThat(ReportFiles.check(file)).isClean();
 * assertThat(result).hasProblem("invalid-country").at("/event/venue/country").onLine(7);
 * }</pre>
 */
public class ReadResultAssert extends NavigableAssert<ReadResultAssert, ReadResult> {

    /**
     * Creates assertions.
     *
     * @param actual the result
     */
    public ReadResultAssert(@Nullable ReadResult actual) {
        super(actual, ReadResultAssert.class);
    }

    /**
     * Verifies that there are no problems, neither errors nor warnings.
     *
     * @return these assertions
     */
    public ReadResultAssert isClean() {
        isNotNull();
        FoundProblems found = FoundProblems.of(actual);
        if (!found.isEmpty()) {
            failWithMessage("Expected no problems, but found %s", found);
        }
        return this;
    }

    /**
     * Verifies that there are no errors. There may be warnings.
     *
     * @return these assertions
     */
    public ReadResultAssert hasNoErrors() {
        isNotNull();
        if (actual.errors() > 0) {
            failWithMessage("Expected no errors, but found %s", FoundProblems.of(actual));
        }
        return this;
    }

    /**
     * Verifies that there is a problem with a code, which may be one of several.
     *
     * @param code the code, such as {@code invalid-country}
     * @return assertions on the problem
     */
    public final ProblemAssert hasProblem(String code) {
        List<Problem> problems = Optional.ofNullable(actual).map(ReadResult::problems).orElse(List.of()).stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
        return part(
                        result -> problems.stream().findFirst(),
                        () -> "Expected a problem with the code " + ProblemText.visible(code) + ", but found "
                                + FoundProblems.of(actual),
                        ProblemAssert::new)
                .among(problems);
    }

    /**
     * Verifies that there is a report, as there are no errors.
     *
     * @return assertions on the report
     */
    public final ReportAssert hasReport() {
        return part(
                ReadResult::report,
                () -> "Expected a report, but found " + FoundProblems.of(actual),
                ReportAssert::new);
    }
}
