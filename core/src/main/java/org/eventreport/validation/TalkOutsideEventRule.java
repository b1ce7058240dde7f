package org.eventreport.validation;

import java.time.LocalDate;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** A talk is given on one of the days of the event. */
final class TalkOutsideEventRule extends FormatRule {

    TalkOutsideEventRule() {
        super(ProblemCode.TALK_OUTSIDE_EVENT);
    }

    @Override
    public void check(Report report, Findings findings) {
        LocalDate first = report.event().startDate();
        LocalDate last = report.event().lastDay();
        boolean daysKnown = findings.isKnown("/event/startDate") && findings.isKnown("/event/endDate");
        if (!daysKnown || last.isBefore(first)) {
            return;
        }
        String days = first.equals(last) ? "on " + first : "from " + first + " to " + last;
        for (int i = 0; i < report.talks().size(); i++) {
            LocalDate date = report.talks().get(i).date().orElse(first);
            if (date.isBefore(first) || date.isAfter(last)) {
                findings.report(
                        "/talks/" + i + "/date",
                        "the talk is given on " + date + ", but the event is " + days + "; correct one of the two");
            }
        }
    }
}
