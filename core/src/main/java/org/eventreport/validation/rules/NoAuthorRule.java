package org.eventreport.validation.rules;

import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A report has an author. */
final class NoAuthorRule extends FormatRule {

    NoAuthorRule() {
        super(ProblemCode.NO_AUTHOR);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (report.authors().isEmpty()
                && context.isKnown(JsonPointer.of("authors"))
                && context.isComplete(JsonPointer.root())) {
            context.report(JsonPointer.root(), "the report has no author; name them under authors");
        }
    }
}
