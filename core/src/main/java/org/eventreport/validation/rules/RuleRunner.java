package org.eventreport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;

/** Runs rules on a report, some values of which may be placeholders. */
public final class RuleRunner {

    private RuleRunner() {}

    /**
     * Runs rules on a report.
     *
     * @param severities the severity of the problems of a rule, or empty to leave the rule out
     * @param unread the values that are placeholders
     * @param problems receives the problems
     */
    public static void run(
            List<Rule> rules,
            Function<Rule, Optional<Severity>> severities,
            Report report,
            UnreadValues unread,
            Consumer<Problem> problems) {
        for (Rule rule : rules) {
            severities
                    .apply(rule)
                    .ifPresent(severity -> rule.validate(report, new Context(rule.code(), severity, unread, problems)));
        }
    }

    private record Context(String code, Severity severity, UnreadValues unread, Consumer<Problem> problems)
            implements RuleContext {

        @Override
        public void report(JsonPointer pointer, String message, Optional<String> suggestion) {
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

        @Override
        public boolean isKnown(JsonPointer pointer) {
            return unread.isRead(pointer) && (severity == Severity.ERROR || !unread.isEmpty(pointer));
        }

        @Override
        public boolean isMentioned(String text) {
            return unread.mentions(text);
        }
    }
}
