package org.eventreport.validation.rules;

import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** The dates of publication and of the last change agree with each other. */
final class DateMismatchRule extends FormatRule {

    DateMismatchRule() {
        super(ProblemCode.DATE_MISMATCH);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        if (!context.isKnown(JsonPointer.of("publishedAt"))) {
            return;
        }
        report.publishedAt().ifPresent(published -> {
            report.date()
                    .filter(date -> !date.equals(published.toLocalDate()))
                    .ifPresent(date -> context.report(
                            JsonPointer.of("date"),
                            "the report is dated " + date + ", but published on " + published.toLocalDate()
                                    + " by publishedAt; correct one of the two"));
            report.updatedAt()
                    .filter(updated -> updated.isBefore(published))
                    .ifPresent(updated -> context.report(
                            JsonPointer.of("updatedAt"),
                            "the report was changed at " + updated + ", before it was published at " + published
                                    + "; correct one of the two"));
        });
    }
}
