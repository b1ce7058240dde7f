package org.eventreport.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** No tag stands twice in one list; case makes no difference. */
final class DuplicateTagRule extends FormatRule {

    DuplicateTagRule() {
        super(ProblemCode.DUPLICATE_TAG);
    }

    @Override
    public void check(Report report, Findings findings) {
        check(report.tags(), "/tags/", findings);
        check(report.event().hashtags(), "/event/hashtags/", findings);
        for (int i = 0; i < report.talks().size(); i++) {
            check(report.talks().get(i).tags(), "/talks/" + i + "/tags/", findings);
        }
        for (int i = 0; i < report.projects().size(); i++) {
            check(report.projects().get(i).tags(), "/projects/" + i + "/tags/", findings);
        }
    }

    private static void check(List<String> tags, String path, Findings findings) {
        if (tags.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!seen.add(tags.get(i).toLowerCase(Locale.ROOT))) {
                findings.report(
                        path + i, "the tag " + Shown.quoted(tags.get(i)) + " is in this list already; take one out");
            }
        }
    }
}
