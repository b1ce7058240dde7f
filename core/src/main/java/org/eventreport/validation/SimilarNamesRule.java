package org.eventreport.validation;

import java.util.List;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** No two speakers, and no two projects, have nearly the same name. */
final class SimilarNamesRule extends FormatRule {

    SimilarNamesRule() {
        super(ProblemCode.SIMILAR_NAMES);
    }

    @Override
    public void check(Report report, Findings findings) {
        check("/speakers/", report.speakers().stream().map(Speaker::name).toList(), findings);
        check("/projects/", report.projects().stream().map(Project::name).toList(), findings);
    }

    private static void check(String list, List<String> names, Findings findings) {
        int[] similar = SimilarNames.earlierOf(names);
        for (int i = 0; i < similar.length; i++) {
            if (similar[i] >= 0) {
                findings.report(
                        list + i + "/name",
                        Shown.quoted(names.get(i)) + " is nearly the name of " + list + similar[i] + ", "
                                + Shown.quoted(names.get(similar[i])) + "; if they are one, keep one of them");
            }
        }
    }
}
