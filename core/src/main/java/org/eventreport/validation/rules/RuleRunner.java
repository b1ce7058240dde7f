package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** More errors than anybody reads before correcting the first of them. */
    private static final int MAX_WRONG = 10_000;

    private RuleRunner() {}

    /**
     * Runs rules on a report.
     *
     * @param severities the severity of the problems of a rule, or empty to leave the rule out
     * @param unread the values that are placeholders
     * @param mayHaveDoubtfulTexts whether a text of the report may be {@linkplain DoubtfulTexts doubtful}
     * @param problems receives the problems
     */
    public static void run(
            List<Rule> rules,
            Function<Rule, Optional<Severity>> severities,
            Report report,
            UnreadValues unread,
            boolean mayHaveDoubtfulTexts,
            Consumer<Problem> problems) {
        ReportFacts facts = new ReportFacts(report, mayHaveDoubtfulTexts);
        Set<JsonPointer> wrong = new HashSet<>();
        for (Rule rule : rules) {
            Severity severity = severities.apply(rule).orElse(null);
            if (severity == null) {
                continue;
            }
            RuleContext context = new Context(rule.code(), severity, unread, wrong, problems);
            if (rule instanceof FormatRule formatRule) {
                formatRule.validate(facts, context);
            } else {
                rule.validate(report, context);
            }
        }
    }

    /**
     * The context of one rule.
     *
     * @param wrong the values at which rules reported errors
     */
    private record Context(
            String code, Severity severity, UnreadValues unread, Set<JsonPointer> wrong, Consumer<Problem> problems)
            implements RuleContext {

        @Override
        public void report(JsonPointer pointer, String message, Optional<String> suggestion) {
            if (isRead(pointer)) {
                if (severity == Severity.ERROR && wrong.size() < MAX_WRONG) {
                    wrong.add(pointer);
                }
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
            return isRead(pointer) && !wrong.contains(pointer);
        }

        private boolean isRead(JsonPointer pointer) {
            return unread.isRead(pointer) && (severity == Severity.ERROR || !unread.isEmpty(pointer));
        }

        @Override
        public boolean isComplete(JsonPointer object) {
            return unread.isComplete(object);
        }

        @Override
        public boolean isMentioned(String text) {
            return unread.mentions(text);
        }
    }
}
