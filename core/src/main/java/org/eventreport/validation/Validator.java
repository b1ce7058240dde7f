package org.eventreport.validation;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.jspecify.annotations.Nullable;

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
 *
 * <p>Validators are equal if their rules are, in the same order, and the same codes are switched off or have another severity. A
 * validator is serializable if its rules are: a rule that is added has to implement {@link Serializable} for that, and should
 * have an {@link Object#equals equals} of its own.
 */
public final class Validator implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Providers<Rule> PROVIDERS = new Providers<>(Rule.class);

    private final List<Rule> rules;

    /** The codes that a caller switched off. */
    private final Set<String> off;

    /** The severities that a caller changed. */
    private final Map<String, Severity> severities;

    private Validator(List<Rule> rules, Set<String> off, Map<String, Severity> severities) {
        this.rules = rules;
        this.off = Set.copyOf(off);
        this.severities = Map.copyOf(severities);
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
        return new Validator(List.copyOf(rules), Set.of(), Map.of());
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
        return new Validator(List.copyOf(more), off, severities);
    }

    /**
     * Switches off a code. A file that lost a value to such a problem still gives no report.
     *
     * @param code the code of a problem, such as {@code similar-names}
     * @return a validator that does not report it
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator without(String code) {
        requireKnown(code);
        Set<String> moreOff = new HashSet<>(off);
        moreOff.add(code);
        Map<String, Severity> others = new HashMap<>(severities);
        others.remove(code);
        return new Validator(rules, moreOff, others);
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
        requireKnown(code);
        Set<String> lessOff = new HashSet<>(off);
        lessOff.remove(code);
        Map<String, Severity> more = new HashMap<>(severities);
        more.put(code, severity);
        return new Validator(rules, lessOff, more);
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
        return off.contains(code) ? Optional.empty() : Optional.of(severities.getOrDefault(code, standard));
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

    private void requireKnown(String code) {
        boolean known = ProblemCode.of(code).isPresent()
                || rules.stream().anyMatch(rule -> rule.code().equals(code));
        if (!known) {
            throw new IllegalArgumentException("there is no problem code " + ProblemText.quote(code));
        }
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        for (Rule rule : rules) {
            if (!(rule instanceof Serializable)) {
                throw new NotSerializableException("the validator has the rule " + ProblemText.quote(rule.code())
                        + ", whose class " + rule.getClass().getName() + " does not implement java.io.Serializable");
            }
        }
        out.defaultWriteObject();
    }

    /** Returns whether the other object is a validator that finds the same problems. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validator validator
                && rules.equals(validator.rules)
                && off.equals(validator.off)
                && severities.equals(validator.severities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, off, severities);
    }

    /** Returns the codes of the rules that are not of the format, of what is switched off, and the changed severities. */
    @Override
    public String toString() {
        List<String> more = rules.stream()
                .map(Rule::code)
                .filter(code -> ProblemCode.of(code).isEmpty())
                .toList();
        return "Validator{with=" + more + ", without=" + new TreeSet<>(off) + ", severities="
                + new TreeMap<>(severities) + "}";
    }
}
