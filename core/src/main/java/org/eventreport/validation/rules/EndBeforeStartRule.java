package org.eventreport.validation.rules;

import java.time.Duration;
import java.time.LocalDate;
import org.eventreport.model.Event;
import org.eventreport.model.Recording;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** An event does not end before it starts, and a talk ends after it starts in its recording. */
final class EndBeforeStartRule extends FormatRule {

    EndBeforeStartRule() {
        super(ProblemCode.END_BEFORE_START);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        validate(facts.report().event(), context);
        for (LocatedRecording recording : facts.recordings()) {
            validate(recording, context);
        }
    }

    private static void validate(Event event, RuleContext context) {
        LocalDate end = event.lastDay();
        if (end.isBefore(event.startDate()) && context.isKnown(JsonPointer.of("event", "startDate"))) {
            context.report(
                    JsonPointer.of("event", "endDate"),
                    "the event ends on " + end + ", before it starts on " + event.startDate()
                            + "; correct one of the two");
        }
    }

    private static void validate(LocatedRecording located, RuleContext context) {
        Recording recording = located.recording();
        if (recording.start().isEmpty() || recording.end().isEmpty()) {
            return;
        }
        Duration start = recording.start().get();
        Duration end = recording.end().get();
        if (end.compareTo(start) <= 0) {
            context.report(
                    located.pointer().field("end"),
                    "the talk ends at " + end + " of the recording, but starts at " + start
                            + "; correct one of the two");
        }
    }
}
