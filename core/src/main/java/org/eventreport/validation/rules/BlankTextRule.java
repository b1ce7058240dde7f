package org.eventreport.validation.rules;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A text is not blank. */
final class BlankTextRule extends FormatRule {

    BlankTextRule() {
        super(ProblemCode.BLANK_TEXT);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        TextVisitor.visit(report, (text, type, pointer) -> {
            if (text.isBlank()) {
                context.report(pointer.get(), "the text is blank; write something, or remove the field");
            }
        });
    }
}
