package org.eventreport.validation;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** A picture has a text for those who do not see it. */
final class ImageWithoutAltRule extends FormatRule {

    ImageWithoutAltRule() {
        super(ProblemCode.IMAGE_WITHOUT_ALT);
    }

    @Override
    public void check(Report report, Findings findings) {
        if (report.image().isPresent() && report.image().get().alt().isEmpty() && findings.isKnown("/image/alt")) {
            findings.report("/image", "the image has no alt text; say in alt what it shows");
        }
    }
}
