package org.eventreport.validation.rules;

import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A text is not blank. */
final class BlankTextRule extends FormatRule {

    BlankTextRule() {
        super(ProblemCode.BLANK_TEXT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        if (!facts.mayHaveDoubtfulTexts()) {
            return;
        }
        TextVisitor.visit(facts.report(), (text, type, pointer) -> {
            if (text.isBlank()) {
                context.report(pointer.get(), "the text is blank; write something, or remove the field");
            }
        });
    }
}
