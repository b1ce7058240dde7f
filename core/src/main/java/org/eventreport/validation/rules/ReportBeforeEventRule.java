package org.eventreport.validation.rules;

import java.time.LocalDate;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A report is not published before the event starts. */
final class ReportBeforeEventRule extends FormatRule {

    ReportBeforeEventRule() {
        super(ProblemCode.REPORT_BEFORE_EVENT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        LocalDate start = report.event().startDate();
        if (report.date().isEmpty() || !report.date().get().isBefore(start)) {
            return;
        }
        boolean daysFit = !report.event().lastDay().isBefore(start);
        if (daysFit && context.isKnown(JsonPointer.of("event", "startDate"))) {
            context.report(
                    JsonPointer.of("date"),
                    "the report is dated " + report.date().get() + ", before the event starts on " + start
                            + "; correct one of the two");
        }
    }
}
