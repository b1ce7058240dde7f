package org.eventreport.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.eventreport.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Problem}. After {@link ReadResultAssert#hasProblem}, there may be several problems with the code: the
 * assertions pass as long as one of them has everything that is asked.
 *
 * <pre>{@code
 * assertThat(result).hasProblem("invalid-country").at("/event/venue/country").onLine(7).suggests("GB");
 * }</pre>
 */
public class ProblemAssert extends NavigableAssert<ProblemAssert, Problem> {

    /** The problems that have everything that was asked so far. The first one is {@code actual}. */
    private List<Problem> candidates;

    /**
     * Creates assertions.
     *
     * @param actual the problem
     */
    public ProblemAssert(@Nullable Problem actual) {
        super(actual, ProblemAssert.class);
        this.candidates = Stream.ofNullable(actual).toList();
    }

    /**
     * Verifies the code.
     *
     * @param code the code, such as {@code invalid-country}
     * @return assertions on the problem
     */
    public final ProblemAssert hasCode(String code) {
        return narrowed("with the code " + code, problem -> problem.code().equals(code));
    }

    /**
     * Verifies that the problem is an error.
     *
     * @return assertions on the problem
     */
    public final ProblemAssert isError() {
        return narrowed("that is an error", problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Verifies that the problem is a warning.
     *
     * @return assertions on the problem
     */
    public final ProblemAssert isWarning() {
        return narrowed("that is a warning", problem -> problem.severity() == Severity.WARNING);
    }

    /**
     * Verifies which value the problem is about.
     *
     * @param pointer the JSON Pointer (RFC 6901) to the value, such as {@code /talks/3/title}; empty for the report
     * @return assertions on the problem
     * @throws IllegalArgumentException if the text is not a JSON Pointer
     */
    public final ProblemAssert at(String pointer) {
        JsonPointer expected = JsonPointer.parse(pointer);
        return narrowed("at \"" + pointer + "\"", problem -> problem.pointer().equals(expected));
    }

    /**
     * Verifies the line.
     *
     * @param line the number of the line in the file, from 1
     * @return assertions on the problem
     */
    public final ProblemAssert onLine(int line) {
        return narrowed(
                "on line " + line, problem -> problem.place().map(Place::line).equals(Optional.of(line)));
    }

    /**
     * Verifies the column.
     *
     * @param column the number of the column, from 1, counted in Unicode code points
     * @return assertions on the problem
     */
    public final ProblemAssert inColumn(int column) {
        return narrowed(
                "in column " + column,
                problem -> problem.place().map(Place::column).equals(Optional.of(column)));
    }

    /**
     * Verifies what the problem suggests.
     *
     * @param suggestion the text to write instead
     * @return assertions on the problem
     */
    public final ProblemAssert suggests(String suggestion) {
        return narrowed(
                "that suggests \"" + suggestion + "\"",
                problem -> problem.suggestion().equals(Optional.of(suggestion)));
    }

    /**
     * Verifies a part of the message.
     *
     * @param part a text that the message contains
     * @return assertions on the problem
     */
    public final ProblemAssert hasMessageContaining(String part) {
        return narrowed(
                "whose message contains \"" + part + "\"",
                problem -> problem.message().contains(part));
    }

    /** Starts with several problems, the first of which is {@code actual}. */
    ProblemAssert among(List<Problem> problems) {
        candidates = problems;
        return this;
    }

    private ProblemAssert narrowed(String what, Predicate<Problem> test) {
        if (candidates.isEmpty()) {
            return isNotNull();
        }
        List<Problem> rest = candidates.stream().filter(test).toList();
        if (rest.isEmpty()) {
            failWithMessage(
                    "%s",
                    "Expected a problem " + ProblemText.visible(what) + ", but there is only:\n"
                            + ProblemText.of(candidates, 0).stripTrailing());
            return this;
        }
        return extractingForProxy(rest.get(0), ProblemAssert::new).among(rest);
    }
}
