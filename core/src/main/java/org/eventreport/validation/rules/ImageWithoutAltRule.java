package org.eventreport.validation.rules;

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
        if (report.image().isPresent()
                && report.image().get().alt().isEmpty()
                && context.isKnown(JsonPointer.of("image", "alt"))
                && context.isComplete(JsonPointer.of("image"))) {
            context.report(JsonPointer.of("image"), "the image has no alt text; say in alt what it shows");
        }
    }
}
