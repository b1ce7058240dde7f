package org.eventreport.validation.rules;

import java.util.Optional;
import org.eventreport.model.Image;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** An image has a text for people who do not see it. */
final class ImageWithoutAltRule extends FormatRule {

    ImageWithoutAltRule() {
        super(ProblemCode.IMAGE_WITHOUT_ALT);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        validate(report.image(), JsonPointer.root(), context);
        Recordings.forEach(report, (recording, pointer) -> validate(recording.image(), pointer, context));
        for (int i = 0; i < report.speakers().size(); i++) {
            validate(
                    report.speakers().get(i).image(), JsonPointer.of("speakers").index(i), context);
        }
    }

    private static void validate(Optional<Image> image, JsonPointer owner, RuleContext context) {
        if (image.isEmpty() || image.get().alt().isPresent()) {
            return;
        }
        JsonPointer pointer = owner.field("image");
        if (context.isKnown(pointer.field("alt")) && context.isComplete(pointer)) {
            context.report(pointer, "the image has no alt text; say in alt what it shows");
        }
    }
}
