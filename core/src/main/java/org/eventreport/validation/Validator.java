package org.eventreport.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.loading.Providers;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.problem.Severity;
import org.eventreport.schema.TokenSink;
import org.eventreport.schema.ValueValidator;
import org.eventreport.validation.rules.FormatRules;
import org.eventreport.validation.rules.RuleRunner;
import org.eventreport.validation.rules.UnreadValues;
import org.eventreport.validation.spi.Rule;

/**
 * Validates reports by rules, and decides which problems count and how severe they are. Immutable and thread-safe: each
 * method that changes something returns another validator.
 *
 * <pre>{@code
 * List<Problem> problems = Validator.standard()
 *     .without("similar-names")
 *     .withSeverity("no-author", Severity.ERROR)
 *     .with(new SlidesRule())
 *     .validate(report);
 * }</pre>
 *
 * <p>The codes are those of {@link ProblemCode} and of the rules that are added.
 */
public final class Validator {

    private static final Providers<Rule> PROVIDERS = new Providers<>(Rule.class);

    private final List<Rule> rules;

    /** The severities that a caller changed; empty for a code that is switched off. */
    private final Map<String, Optional<Severity>> changed;

    private Validator(List<Rule> rules, Map<String, Optional<Severity>> changed) {
        this.rules = rules;
        this.changed = changed;
    }

    /**
     * Returns the validator with the rules of the format and those that {@link java.util.ServiceLoader} finds, through the
     * class loader of this library and the context class loader of the thread.
     *
     * @return the standard validator
     */
    public static Validator standard() {
        List<Rule> rules = new ArrayList<>(FormatRules.ALL);
        rules.addAll(PROVIDERS.load());
        return new Validator(List.copyOf(rules), Map.of());
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return a validator that has it too
     */
    public Validator with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Validator(List.copyOf(more), changed);
    }

    /**
     * Switches off a code. A file that lost a value to such a problem still gives no report.
     *
     * @param code the code of a problem, such as {@code similar-names}
     * @return a validator that does not report it
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator without(String code) {
        return changing(code, Optional.empty());
    }

    /**
     * Changes the severity of a code.
     *
     * @param code the code of a problem, such as {@code no-author}
     * @param severity its severity from now on
     * @return a validator that reports it with this severity
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator withSeverity(String code, Severity severity) {
        return changing(code, Optional.of(severity));
    }

    /**
     * Returns the rules, those of the format first.
     *
     * @return the rules, including those whose code is switched off
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the severity of the problems of a rule.
     *
     * @param rule the rule
     * @return the severity; empty if its code is switched off
     */
    public Optional<Severity> severity(Rule rule) {
        return severity(rule.code(), rule.severity());
    }

    /**
     * Returns the severity of a problem.
     *
     * @param problem the problem
     * @return the severity; empty if its code is switched off
     */
    public Optional<Severity> severity(Problem problem) {
        return severity(problem.code(), problem.severity());
    }

    /**
     * Returns the severity of the problems of a code.
     *
     * @param code the code
     * @return the severity; empty if the code is switched off
     */
    public Optional<Severity> severity(ProblemCode code) {
        return severity(code.keyword(), code.severity());
    }

    private Optional<Severity> severity(String code, Severity standard) {
        return changed.getOrDefault(code, Optional.of(standard));
    }

    /**
     * Validates a report that was built in code: first whether a file can contain its values, then the rules.
     *
     * @param report the report
     * @return the problems, which have pointers but no places; empty if there are none
     */
    public List<Problem> validate(Report report) {
        List<Problem> problems = new ArrayList<>();
        UnreadValues unread = new UnreadValues();
        for (Problem problem : ValueValidator.validate(
                report,
                ValueValidator.DEFAULT_ELEMENTS,
                ValueValidator.DEFAULT_DEPTH,
                ValueValidator.DEFAULT_NUMBER_DIGITS,
                TokenSink.NONE)) {
            unread.addValue(problem.pointer());
            severity(problem).ifPresent(severity -> problems.add(problem.withSeverity(severity)));
        }
        RuleRunner.run(rules, this::severity, report, unread, true, problems::add);
        return List.copyOf(problems);
    }

    private Validator changing(String code, Optional<Severity> severity) {
        boolean known = ProblemCode.of(code).isPresent()
                || rules.stream().anyMatch(rule -> rule.code().equals(code));
        if (!known) {
            throw new IllegalArgumentException("there is no problem code " + ProblemText.quote(code));
        }
        Map<String, Optional<Severity>> all = new HashMap<>(changed);
        all.put(code, severity);
        return new Validator(rules, Map.copyOf(all));
    }
}
