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
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (hasDuplicates(report.tags())) {
            report(report.tags(), JsonPointer.of("tags"), context);
        }
        List<String> hashtags = report.event().hashtags();
        if (hasDuplicates(hashtags)) {
            report(hashtags, JsonPointer.of("event", "hashtags"), context);
        }
        for (int i = 0; i < report.talks().size(); i++) {
            List<String> tags = report.talks().get(i).tags();
            if (hasDuplicates(tags)) {
                report(tags, JsonPointer.of("talks").index(i).field("tags"), context);
            }
        }
        for (int i = 0; i < report.projects().size(); i++) {
            List<String> tags = report.projects().get(i).tags();
            if (hasDuplicates(tags)) {
                report(tags, JsonPointer.of("projects").index(i).field("tags"), context);
            }
        }
    }

    private static boolean hasDuplicates(List<String> tags) {
        if (tags.size() < 2) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String tag : tags) {
            if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static void report(List<String> tags, JsonPointer list, RuleContext context) {
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
