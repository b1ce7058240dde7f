package org.eventreport.validation.rules;

import java.util.List;
import java.util.function.Function;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** No two speakers have nearly the same name, and no two projects. */
final class SimilarNamesRule extends FormatRule {

    SimilarNamesRule() {
        super(ProblemCode.SIMILAR_NAMES);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        validate(JsonPointer.of("speakers"), report.speakers(), Speaker::name, Speaker::id, context);
        validate(JsonPointer.of("projects"), report.projects(), Project::name, Project::id, context);
    }

    private static <T> void validate(
            JsonPointer list,
            List<T> items,
            Function<T, String> nameOf,
            Function<T, String> idOf,
            RuleContext context) {
        List<String> names = items.stream().map(nameOf).toList();
        int[] similar = SimilarNames.earlierOf(names);
        for (int i = 0; i < similar.length; i++) {
            if (similar[i] >= 0 && !idOf.apply(items.get(i)).equals(idOf.apply(items.get(similar[i])))) {
                context.report(
                        list.index(i).field("name"),
                        ProblemText.quote(names.get(i)) + " is nearly the name of " + list.index(similar[i]) + ", "
                                + ProblemText.quote(names.get(similar[i]))
                                + "; if they are the same, keep one of them");
            }
        }
    }
}
