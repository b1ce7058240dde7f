package org.eventreport.validation.rules;

import org.eventreport.model.RecordingStatus;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** A recording that is available has an address. */
final class RecordingWithoutUrlRule extends FormatRule {

    RecordingWithoutUrlRule() {
        super(ProblemCode.RECORDING_WITHOUT_URL);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        Recordings.forEach(report, (recording, pointer) -> {
            if (recording.url().isEmpty()
                    && recording.status() == RecordingStatus.AVAILABLE
                    && context.isKnown(pointer.field("url"))
                    && context.isKnown(pointer.field("status"))
                    && context.isComplete(pointer)) {
                context.report(
                        pointer,
                        "the recording is available, but has no url; give its url, or its status: expected, withheld"
                                + " or removed");
            }
        });
    }
}
