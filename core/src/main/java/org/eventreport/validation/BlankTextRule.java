package org.eventreport.validation;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** A text says something. */
final class BlankTextRule extends FormatRule {

    BlankTextRule() {
        super(ProblemCode.BLANK_TEXT);
    }

    @Override
    public void check(Report report, Findings findings) {
        TextWalk.over(report, (text, type, pointer) -> {
            if (text.isBlank()) {
                findings.report(pointer.get(), "the text is blank; write something, or take the field out");
            }
        });
    }
}
