package org.eventreport.validation.rules;

import java.util.Optional;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** A text of one line does not start or end with white space. */
final class UntrimmedTextRule extends FormatRule {

    UntrimmedTextRule() {
        super(ProblemCode.UNTRIMMED_TEXT);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        TextVisitor.visit(report, (text, type, pointer) -> {
            if (type != TextVisitor.Kind.PROSE && !text.isBlank() && isUntrimmed(text)) {
                context.report(
                        pointer.get(),
                        ProblemText.quote(text) + " starts or ends with white space; remove it",
                        Optional.of(text.strip()));
            }
        });
    }

    private static boolean isUntrimmed(String text) {
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
