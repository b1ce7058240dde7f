package org.eventreport.validation;

import java.util.Optional;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** A text of one line has no white space around it. */
final class UntrimmedTextRule extends FormatRule {

    UntrimmedTextRule() {
        super(ProblemCode.UNTRIMMED_TEXT);
    }

    @Override
    public void check(Report report, Findings findings) {
        TextWalk.over(report, (text, type, pointer) -> {
            if (type == TextWalk.Kind.LINE && !text.isBlank() && isUntrimmed(text)) {
                findings.report(
                        pointer.get(),
                        Shown.quoted(text) + " starts or ends with white space; take it out",
                        Optional.of(text.strip()));
            }
        });
    }

    private static boolean isUntrimmed(String text) {
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
