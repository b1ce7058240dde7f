package org.eventreport.validation.rules;

import org.eventreport.model.Recording;
import org.eventreport.model.RecordingStatus;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A recording that is available has an address. */
final class RecordingWithoutUrlRule extends FormatRule {

    RecordingWithoutUrlRule() {
        super(ProblemCode.RECORDING_WITHOUT_URL);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        for (LocatedRecording located : facts.recordings()) {
            Recording recording = located.recording();
            if (recording.status() == RecordingStatus.AVAILABLE
                    && recording.rawUrl().isEmpty()) {
                report(located.pointer(), context);
            }
        }
    }

    private static void report(JsonPointer pointer, RuleContext context) {
        if (context.isKnown(pointer.field("url"))
                && context.isKnown(pointer.field("status"))
                && context.isComplete(pointer)) {
            context.report(
                    pointer,
                    "the recording is available, but has no url; give its url, or its status: expected, withheld or"
                            + " removed");
        }
    }
}
