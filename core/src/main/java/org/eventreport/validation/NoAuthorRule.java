package org.eventreport.validation;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** A report has an author. */
final class NoAuthorRule extends FormatRule {

    NoAuthorRule() {
        super(ProblemCode.NO_AUTHOR);
    }

    @Override
    public void check(Report report, Findings findings) {
        if (report.authors().isEmpty() && findings.isKnown("/authors")) {
            findings.report("", "the report has no author; name them under authors");
        }
    }
}
