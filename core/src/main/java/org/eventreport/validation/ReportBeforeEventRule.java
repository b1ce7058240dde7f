package org.eventreport.validation;

import java.time.LocalDate;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** A report is published when the event has started, or later. */
final class ReportBeforeEventRule extends FormatRule {

    ReportBeforeEventRule() {
        super(ProblemCode.REPORT_BEFORE_EVENT);
    }

    @Override
    public void check(Report report, Findings findings) {
        LocalDate start = report.event().startDate();
        report.date().filter(date -> date.isBefore(start)).ifPresent(date -> {
            boolean daysFit = !report.event().lastDay().isBefore(start);
            if (daysFit && findings.isKnown("/event/startDate")) {
                findings.report(
                        "/date",
                        "the report is dated " + date + ", before the event starts on " + start
                                + "; correct one of the two");
            }
        });
    }
}
