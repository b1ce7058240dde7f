package org.eventreport.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;

/**
 * Says which problems count, and how bad each is. Immutable: each method gives another validator.
 *
 * <pre>{@code
 * Validator lenient = Validator.standard()
 *     .without("empty-field")
 *     .withSeverity("unknown-field", Severity.WARNING);
 * }</pre>
 */
public final class Validator {

    private static final Validator STANDARD = new Validator(Map.of());

    private final Map<String, Optional<Severity>> changed;

    private Validator(Map<String, Optional<Severity>> changed) {
        this.changed = Map.copyOf(changed);
    }

    /** Every problem counts, as bad as the format says. */
    public static Validator standard() {
        return STANDARD;
    }

    /** Leaves out the problems of a code. A report of which a value was lost is not given out all the same. */
    public Validator without(String code) {
        return changing(code, Optional.empty());
    }

    /** Makes the problems of a code as bad as this. */
    public Validator withSeverity(String code, Severity severity) {
        return changing(code, Optional.of(severity));
    }

    /** The problem as it counts here; nothing where its code is switched off. */
    public Optional<Problem> judge(Problem problem) {
        Optional<Severity> severity = changed.get(problem.code());
        return severity == null ? Optional.of(problem) : severity.map(problem::withSeverity);
    }

    private Validator changing(String code, Optional<Severity> severity) {
        Map<String, Optional<Severity>> all = new HashMap<>(changed);
        all.put(code, severity);
        return new Validator(all);
    }
}
