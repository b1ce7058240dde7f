package org.eventreport.validation;

import java.util.List;
import java.util.function.Function;
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
        check("/speakers/", report.speakers(), Speaker::name, Speaker::id, findings);
        check("/projects/", report.projects(), Project::name, Project::id, findings);
    }

    private static <T> void check(
            String list, List<T> items, Function<T, String> nameOf, Function<T, String> idOf, Findings findings) {
        List<String> names = items.stream().map(nameOf).toList();
        int[] similar = SimilarNames.earlierOf(names);
        for (int i = 0; i < similar.length; i++) {
            if (similar[i] >= 0 && !idOf.apply(items.get(i)).equals(idOf.apply(items.get(similar[i])))) {
                findings.report(
                        list + i + "/name",
                        Shown.quoted(names.get(i)) + " is nearly the name of " + list + similar[i] + ", "
                                + Shown.quoted(names.get(similar[i])) + "; if they are one, keep one of them");
            }
        }
    }
}
