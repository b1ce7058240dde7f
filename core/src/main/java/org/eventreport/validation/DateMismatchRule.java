package org.eventreport.validation;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** The dates of publication and change follow each other. */
final class DateMismatchRule extends FormatRule {

    DateMismatchRule() {
        super(ProblemCode.DATE_MISMATCH);
    }

    @Override
    public void check(Report report, Findings findings) {
        if (!findings.isKnown("/publishedAt")) {
            return;
        }
        report.publishedAt().ifPresent(published -> {
            report.date()
                    .filter(date -> !date.equals(published.toLocalDate()))
                    .ifPresent(date -> findings.report(
                            "/date",
                            "the report is dated " + date + ", but published on " + published.toLocalDate()
                                    + " by publishedAt; correct one of the two"));
            report.updatedAt()
                    .filter(updated -> updated.isBefore(published))
                    .ifPresent(updated -> findings.report(
                            "/updatedAt",
                            "the report was changed at " + updated + ", before it was published at " + published
                                    + "; correct one of the two"));
        });
    }
}
