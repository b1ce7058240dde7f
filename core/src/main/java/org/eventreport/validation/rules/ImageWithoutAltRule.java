package org.eventreport.validation.rules;

import java.util.List;
import java.util.Optional;
import org.eventreport.model.Image;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** An image has a text for people who do not see it. */
final class ImageWithoutAltRule extends FormatRule {

    ImageWithoutAltRule() {
        super(ProblemCode.IMAGE_WITHOUT_ALT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (isWithoutAlt(report.image())) {
            report(JsonPointer.root(), context);
        }
        for (LocatedRecording located : facts.recordings()) {
            if (isWithoutAlt(located.recording().image())) {
                report(located.pointer(), context);
            }
        }
        List<Speaker> speakers = report.speakers();
        for (int i = 0; i < speakers.size(); i++) {
            if (isWithoutAlt(speakers.get(i).image())) {
                report(JsonPointer.of("speakers").index(i), context);
            }
        }
    }

    private static boolean isWithoutAlt(Optional<Image> image) {
        return image.isPresent() && image.get().alt().isEmpty();
    }

    private static void report(JsonPointer owner, RuleContext context) {
        JsonPointer pointer = owner.field("image");
        if (context.isKnown(pointer.field("alt")) && context.isComplete(pointer)) {
            context.report(pointer, "the image has no alt text; say in alt what it shows");
        }
    }
}
