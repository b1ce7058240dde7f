package org.eventreport.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.schema.ValueCheck;

/**
 * Checks reports by rules, and says which problems count and how bad each is. Immutable, and safe for use by several
 * threads: each method that changes something gives another validator.
 *
 * <pre>{@code
 * List<Problem> problems = Validator.standard()
 *     .without("similar-names")
 *     .withSeverity("no-author", Severity.ERROR)
 *     .with(new SlidesRule())
 *     .validate(report);
 * }</pre>
 *
 * <p>The codes are those of {@link org.eventreport.problem.ProblemCode} and of the callers' own rules.
 */
public final class Validator {

    private static final List<Rule> FORMAT_RULES = List.of(
            new DuplicateIdRule(),
            new DanglingReferenceRule(),
            new ReferenceCycleRule(),
            new EndBeforeStartRule(),
            new BlankTextRule(),
            new UntrimmedTextRule(),
            new NoAuthorRule(),
            new TalkOutsideEventRule(),
            new ReportBeforeEventRule(),
            new DateMismatchRule(),
            new UnreferencedSpeakerRule(),
            new UnreferencedProjectRule(),
            new DuplicateTagRule(),
            new DuplicateReferenceRule(),
            new SimilarNamesRule(),
            new DoubleBookingRule(),
            new ImageWithoutAltRule());

    private static final Validator STANDARD = new Validator(
            Stream.concat(
                            FORMAT_RULES.stream(),
                            ServiceLoader.load(Rule.class, Validator.class.getClassLoader()).stream()
                                    .map(ServiceLoader.Provider::get))
                    .toList(),
            Map.of());

    /** As deep as the formats read by default. */
    private static final int MAX_DEPTH = 64;

    private final List<Rule> rules;

    /** The severities that a caller changed; nothing for a code that is switched off. */
    private final Map<String, Optional<Severity>> changed;

    private Validator(List<Rule> rules, Map<String, Optional<Severity>> changed) {
        this.rules = rules;
        this.changed = changed;
    }

    /** The rules of the format and those found by {@link ServiceLoader}, each problem as bad as it is by itself. */
    public static Validator standard() {
        return STANDARD;
    }

    /** Checks one rule more. */
    public Validator with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Validator(List.copyOf(more), changed);
    }

    /**
     * Leaves out the problems of a code. A file of which a value was lost to such a problem still gives no report.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator without(String code) {
        return changing(code, Optional.empty());
    }

    /**
     * Makes the problems of a code as bad as this.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator withSeverity(String code, Severity severity) {
        return changing(code, Optional.of(severity));
    }

    /** The rules that are checked. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks a report that was built in code: first whether each value is one that a file can hold, then the rules. The
     * problems have pointers but no places.
     */
    public List<Problem> validate(Report report) {
        List<Problem> problems = new ArrayList<>();
        Unread unread = new Unread();
        for (Problem problem : ValueCheck.problems(report, MAX_DEPTH)) {
            unread.addValue(problem.pointer());
            judge(problem).ifPresent(problems::add);
        }
        check(report, unread, problems::add);
        return List.copyOf(problems);
    }

    /** Checks the rules alone, on a report of which some values may be stand-ins. */
    public void check(Report report, Unread unread, Consumer<Problem> problems) {
        for (Rule rule : rules) {
            Optional<Severity> severity = changed.getOrDefault(rule.code(), Optional.of(rule.severity()));
            severity.ifPresent(bad -> rule.check(report, new Findings(rule, bad, unread, problems)));
        }
    }

    /** The problem as it counts here; nothing where its code is switched off. */
    public Optional<Problem> judge(Problem problem) {
        Optional<Severity> severity = changed.get(problem.code());
        return severity == null ? Optional.of(problem) : severity.map(problem::withSeverity);
    }

    private Validator changing(String code, Optional<Severity> severity) {
        boolean known = ProblemCode.of(code).isPresent()
                || rules.stream().anyMatch(rule -> rule.code().equals(code));
        if (!known) {
            throw new IllegalArgumentException("there is no problem code " + code);
        }
        Map<String, Optional<Severity>> all = new HashMap<>(changed);
        all.put(code, severity);
        return new Validator(rules, Map.copyOf(all));
    }
}
