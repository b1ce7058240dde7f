package org.eventreport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        validate(report.image(), JsonPointer::root, context);
        Recordings.forEach(report, (recording, pointer) -> validate(recording.image(), pointer::get, context));
        List<Speaker> speakers = report.speakers();
        for (int i = 0; i < speakers.size(); i++) {
            int index = i;
            validate(speakers.get(i).image(), () -> JsonPointer.of("speakers").index(index), context);
        }
    }

    private static void validate(Optional<Image> image, Supplier<JsonPointer> owner, RuleContext context) {
        if (image.isEmpty() || image.get().alt().isPresent()) {
            return;
        }
        JsonPointer pointer = owner.get().field("image");
        if (context.isKnown(pointer.field("alt")) && context.isComplete(pointer)) {
            context.report(pointer, "the image has no alt text; say in alt what it shows");
        }
    }
}
