package org.eventreport.validation.rules;

import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** A text of one line does not start or end with white space. */
final class UntrimmedTextRule extends FormatRule {

    UntrimmedTextRule() {
        super(ProblemCode.UNTRIMMED_TEXT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        if (!facts.mayHaveDoubtfulTexts()) {
            return;
        }
        TextVisitor.visit(facts.report(), (text, type, pointer) -> {
            if (type != TextVisitor.Kind.PROSE && !text.isBlank() && DoubtfulTexts.isLoose(text)) {
                context.report(
                        pointer.get(),
                        ProblemText.quote(text) + " starts or ends with white space; remove it",
                        Optional.of(text.strip()));
            }
        });
    }
}
