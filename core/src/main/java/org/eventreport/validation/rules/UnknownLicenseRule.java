package org.eventreport.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** A licence is an SPDX license expression. */
final class UnknownLicenseRule extends FormatRule {

    /** Keeps suggestions cheap in a report with many different licences that are unknown. */
    private static final int MAX_SUGGESTIONS = 100;

    UnknownLicenseRule() {
        super(ProblemCode.UNKNOWN_LICENSE);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        if (!facts.mayHaveDoubtfulTexts()) {
            return;
        }
        Map<String, Optional<String>> meant = new HashMap<>();
        TextVisitor.visit(facts.report(), (text, kind, pointer) -> {
            if (kind != TextVisitor.Kind.LICENSE || text.isBlank()) {
                return;
            }
            String license = text.strip();
            if (!LicenseExpression.isValid(license, LicenseList.SPDX)) {
                Optional<String> nearest = meant.size() < MAX_SUGGESTIONS
                        ? meant.computeIfAbsent(license, LicenseSuggestions::nearest)
                        : meant.getOrDefault(license, Optional.empty());
                context.report(pointer.get(), message(license, nearest), nearest);
            }
        });
    }

    private static String message(String license, Optional<String> nearest) {
        return ProblemText.quote(license) + " is not an SPDX license expression; "
                + nearest.map(expression -> "did you mean " + ProblemText.quote(expression) + "?")
                        .orElseGet(() -> advice(license));
    }

    private static String advice(String license) {
        List<String> versions = LicenseSuggestions.versionsOf(license);
        if (!versions.isEmpty()) {
            return "say which one, such as " + String.join(", ", versions);
        }
        return "write an identifier of the SPDX License List " + LicenseList.SPDX.version()
                + ", such as CC-BY-4.0, or LicenseRef- and a name if the list does not have the licence";
    }
}
