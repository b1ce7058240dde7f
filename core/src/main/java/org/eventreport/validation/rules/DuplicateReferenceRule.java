package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** A talk names a speaker once, and a project. */
final class DuplicateReferenceRule extends FormatRule {

    DuplicateReferenceRule() {
        super(ProblemCode.DUPLICATE_REFERENCE);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            validate(talk.speakers(), i, "speakers", context);
            validate(talk.projects(), i, "projects", context);
        }
    }

    private static void validate(List<String> ids, int talk, String field, RuleContext context) {
        if (ids.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                context.report(
                        JsonPointer.of("talks").index(talk).field(field).index(i),
                        ProblemText.quote(ids.get(i)) + " is in this list already; remove one");
            }
        }
    }
}
