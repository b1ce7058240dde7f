package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** No list has a tag twice, whatever the case. */
final class DuplicateTagRule extends FormatRule {

    DuplicateTagRule() {
        super(ProblemCode.DUPLICATE_TAG);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        validate(report.tags(), () -> JsonPointer.of("tags"), context);
        validate(report.event().hashtags(), () -> JsonPointer.of("event", "hashtags"), context);
        List<Talk> talks = report.talks();
        for (int i = 0; i < talks.size(); i++) {
            int index = i;
            validate(
                    talks.get(i).tags(),
                    () -> JsonPointer.of("talks").index(index).field("tags"),
                    context);
        }
        List<Project> projects = report.projects();
        for (int i = 0; i < projects.size(); i++) {
            int index = i;
            validate(
                    projects.get(i).tags(),
                    () -> JsonPointer.of("projects").index(index).field("tags"),
                    context);
        }
    }

    private static void validate(List<String> tags, Supplier<JsonPointer> list, RuleContext context) {
        if (tags.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!seen.add(tags.get(i).toLowerCase(Locale.ROOT))) {
                context.report(
                        list.get().index(i),
                        "the tag " + ProblemText.quote(tags.get(i)) + " is in this list already; remove one");
            }
        }
    }
}
