package org.eventreport.validation.rules;

import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** An event does not end before it starts. */
final class EndBeforeStartRule extends FormatRule {

    EndBeforeStartRule() {
        super(ProblemCode.END_BEFORE_START);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        Event event = report.event();
        event.endDate().filter(end -> end.isBefore(event.startDate())).ifPresent(end -> {
            if (context.isKnown(JsonPointer.of("event", "startDate"))) {
                context.report(
                        JsonPointer.of("event", "endDate"),
                        "the event ends on " + end + ", before it starts on " + event.startDate()
                                + "; correct one of the two");
            }
        });
    }
}
