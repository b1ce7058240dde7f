package org.eventreport.testing;

import java.util.List;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;

/**
 * The problems of a report, as a failure shows them.
 *
 * @param problems the problems that were kept
 * @param errors how many errors there are
 * @param warnings how many warnings there are
 */
record FoundProblems(List<Problem> problems, int errors, int warnings) {

    static FoundProblems of(ReadResult result) {
        return new FoundProblems(result.problems(), result.errors(), result.warnings());
    }

    static FoundProblems of(Report report) {
        List<Problem> problems = Validator.standard().validate(report);
        int errors = (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return new FoundProblems(problems, errors, problems.size() - errors);
    }

    boolean isEmpty() {
        return errors + warnings == 0;
    }

    /** Returns how many there are, and below that each with its line, as the command {@code validate} prints it. */
    @Override
    public String toString() {
        String counted = count(errors, "error") + " and " + count(warnings, "warning");
        return isEmpty()
                ? counted
                : counted + ":\n"
                        + ProblemText.of(problems, errors + warnings - problems.size())
                                .stripTrailing();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
