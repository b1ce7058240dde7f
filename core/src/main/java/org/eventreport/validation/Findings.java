package org.eventreport.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;

/** Takes what a {@link Rule} finds in one report, and knows what could not be read of it. */
public final class Findings {

    private final String code;
    private final Severity severity;
    private final Unread unread;
    private final Consumer<Problem> problems;

    Findings(Rule rule, Severity severity, Unread unread, Consumer<Problem> problems) {
        this.code = rule.code();
        this.severity = severity;
        this.unread = unread;
        this.problems = problems;
    }

    /**
     * Tells a problem.
     *
     * @param pointer the value it is about, a JSON Pointer (RFC 6901) from the root of the report
     * @param message what is wrong, and what would be right
     */
    public void report(String pointer, String message) {
        report(pointer, message, Optional.empty());
    }

    /**
     * Tells a problem, and what was probably meant.
     *
     * @param pointer the value it is about, a JSON Pointer (RFC 6901) from the root of the report
     * @param message what is wrong, and what would be right
     * @param suggestion the value that was probably meant
     */
    public void report(String pointer, String message, Optional<String> suggestion) {
        if (isKnown(pointer)) {
            problems.accept(Problem.builder()
                    .code(code)
                    .severity(severity)
                    .pointer(pointer)
                    .message(message)
                    .suggestion(suggestion)
                    .build());
        }
    }

    /**
     * Whether a value, or its absence, is the author's; false where a problem tells of it already: it could not be read,
     * or, for a rule that only warns, its key has no value.
     */
    public boolean isKnown(String pointer) {
        return unread.isKnown(pointer) && (severity == Severity.ERROR || !unread.hasEmpty(pointer));
    }

    /** Whether everything could be read. */
    boolean isAllKnown() {
        return unread.isEmpty();
    }

    /** Whether an id occurs in what could not be read. */
    boolean isMentioned(String id) {
        return unread.isMentioned(id);
    }
}
