package org.eventreport.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** A talk names a speaker, or a project, once. */
final class DuplicateReferenceRule extends FormatRule {

    DuplicateReferenceRule() {
        super(ProblemCode.DUPLICATE_REFERENCE);
    }

    @Override
    public void check(Report report, Findings findings) {
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            check(talk.speakers(), i, "speakers", findings);
            check(talk.projects(), i, "projects", findings);
        }
    }

    private static void check(List<String> ids, int talk, String field, Findings findings) {
        if (ids.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                findings.report(
                        "/talks/" + talk + "/" + field + "/" + i,
                        Shown.quoted(ids.get(i)) + " is in this list already; take one out");
            }
        }
    }
}
