package org.eventreport.validation.rules;

import java.time.LocalDate;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkStatus;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A talk that was held took place on one of the days of the event. */
final class TalkOutsideEventRule extends FormatRule {

    TalkOutsideEventRule() {
        super(ProblemCode.TALK_OUTSIDE_EVENT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        LocalDate first = report.event().startDate();
        LocalDate last = report.event().lastDay();
        boolean daysKnown = context.isKnown(JsonPointer.of("event", "startDate"))
                && context.isKnown(JsonPointer.of("event", "endDate"))
                && (report.event().endDate().isPresent() || context.isComplete(JsonPointer.of("event")));
        if (!daysKnown || last.isBefore(first)) {
            return;
        }
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            LocalDate date = talk.date().orElse(first);
            boolean outside = date.isBefore(first) || date.isAfter(last);
            if (!outside || talk.status() != TalkStatus.HELD) {
                continue;
            }
            JsonPointer pointer = JsonPointer.of("talks").index(i);
            if (context.isKnown(pointer.field("status"))) {
                String days = first.equals(last) ? "on " + first : "from " + first + " to " + last;
                context.report(
                        pointer.field("date"),
                        "the talk is given on " + date + ", but the event is " + days + "; correct one of the two");
            }
        }
    }
}
