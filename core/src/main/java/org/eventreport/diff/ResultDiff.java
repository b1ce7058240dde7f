package org.eventreport.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventreport.format.ReadResult;
import org.eventreport.problem.Problem;

/**
 * The differences between two results of reading: the changes of the report, and the problems that only one of the results
 * has. Immutable.
 *
 * <pre>{@code
 * ResultDiff diff = ResultDiff.between(ReportFiles.check(old), ReportFiles.check(edited));
 * diff.newProblems().forEach(System.out::println);
 * }</pre>
 *
 * <p>Two problems are the same if their code, severity, message and pointer are, whatever the place. Indices in pointers do
 * not count, as an item that was inserted changes those of the others. Problems that a result only counts are not compared.
 */
public final class ResultDiff {

    private final boolean hadReport;
    private final boolean hasReport;
    private final Optional<ReportDiff> report;
    private final List<Problem> solvedProblems;
    private final List<Problem> newProblems;

    private ResultDiff(ReadResult before, ReadResult after) {
        this.hadReport = before.report().isPresent();
        this.hasReport = after.report().isPresent();
        this.report = before.report().flatMap(old -> after.report().map(edited -> ReportDiff.between(old, edited)));
        this.solvedProblems = without(before.problems(), after.problems());
        this.newProblems = without(after.problems(), before.problems());
    }

    /**
     * Compares two results.
     *
     * @param before the result as it was
     * @param after the result as it is now
     * @return the differences
     */
    public static ResultDiff between(ReadResult before, ReadResult after) {
        return new ResultDiff(before, after);
    }

    /**
     * Returns the changes of the report.
     *
     * @return the changes; absent unless both results have a report
     */
    public Optional<ReportDiff> report() {
        return report;
    }

    /**
     * Returns the problems that are gone.
     *
     * @return the problems that only the result before has, in its order
     */
    public List<Problem> solvedProblems() {
        return solvedProblems;
    }

    /**
     * Returns the problems that have come up.
     *
     * @return the problems that only the result after has, in its order
     */
    public List<Problem> newProblems() {
        return newProblems;
    }

    /**
     * Returns whether the results are the same.
     *
     * @return whether both have equal reports, or none, and the same problems
     */
    public boolean isEmpty() {
        return hadReport == hasReport
                && report.map(ReportDiff::isEmpty).orElse(true)
                && solvedProblems.isEmpty()
                && newProblems.isEmpty();
    }

    /** Returns the problems of the first list, without as many of each as the second one has. */
    private static List<Problem> without(List<Problem> problems, List<Problem> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(key(other), 1, Integer::sum));
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            if (counts.merge(key(problem), -1, Integer::sum) < 0) {
                left.add(problem);
            }
        }
        return List.copyOf(left);
    }

    private static String key(Problem problem) {
        String pointer = problem.pointer().tokens().stream()
                .map(step -> step.chars().allMatch(Character::isDigit) ? "*" : step)
                .collect(Collectors.joining("/"));
        return String.join("\n", problem.code(), problem.severity().keyword(), pointer, problem.message());
    }

    /** Returns a line for each difference, without a line feed at the end; {@code no differences} if there are none. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "no differences";
        }
        List<String> lines = new ArrayList<>();
        if (hadReport != hasReport) {
            lines.add(hasReport ? "there is a report now" : "there is no report any more");
        }
        report.ifPresent(changes -> changes.changes().forEach(change -> lines.add(change.toString())));
        solvedProblems.forEach(problem -> lines.add("solved: " + problem));
        newProblems.forEach(problem -> lines.add("new: " + problem));
        return String.join("\n", lines);
    }
}
