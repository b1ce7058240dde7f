package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventreport.model.Report;
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
    public void validate(Report report, RuleContext context) {
        validate(report.tags(), JsonPointer.of("tags"), context);
        validate(report.event().hashtags(), JsonPointer.of("event", "hashtags"), context);
        for (int i = 0; i < report.talks().size(); i++) {
            validate(
                    report.talks().get(i).tags(),
                    JsonPointer.of("talks").index(i).field("tags"),
                    context);
        }
        for (int i = 0; i < report.projects().size(); i++) {
            validate(
                    report.projects().get(i).tags(),
                    JsonPointer.of("projects").index(i).field("tags"),
                    context);
        }
    }

    private static void validate(List<String> tags, JsonPointer list, RuleContext context) {
        if (tags.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!seen.add(tags.get(i).toLowerCase(Locale.ROOT))) {
                context.report(
                        list.index(i),
                        "the tag " + ProblemText.quote(tags.get(i)) + " is in this list already; remove one");
            }
        }
    }
}
