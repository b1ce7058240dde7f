package org.eventreport.validation.rules;

import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** Every speaker is named by a talk or an author. */
final class UnreferencedSpeakerRule extends FormatRule {

    UnreferencedSpeakerRule() {
        super(ProblemCode.UNREFERENCED_SPEAKER);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Unreferenced.report(
                facts.speakers(),
                context,
                "no talk and no author names the speaker %s; add the id to a talk, or remove the speaker");
    }
}
