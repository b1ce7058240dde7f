package org.eventreport.validation;

import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** An event ends on the day it starts, or later. */
final class EndBeforeStartRule extends FormatRule {

    EndBeforeStartRule() {
        super(ProblemCode.END_BEFORE_START);
    }

    @Override
    public void check(Report report, Findings findings) {
        Event event = report.event();
        event.endDate().filter(end -> end.isBefore(event.startDate())).ifPresent(end -> {
            if (findings.isKnown("/event/startDate")) {
                findings.report(
                        "/event/endDate",
                        "the event ends on " + end + ", before it starts on " + event.startDate()
                                + "; correct one of the two");
            }
        });
    }
}
