package org.eventreport.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;
import org.jspecify.annotations.Nullable;

/** No two talks, speakers or projects have one id. */
final class DuplicateIdRule extends FormatRule {

    DuplicateIdRule() {
        super(ProblemCode.DUPLICATE_ID);
    }

    @Override
    public void check(Report report, Findings findings) {
        check("/talks/", report.talks(), talk -> talk.id().orElse(null), findings);
        check("/speakers/", report.speakers(), Speaker::id, findings);
        check("/projects/", report.projects(), Project::id, findings);
    }

    private static <T> void check(String list, List<T> items, Function<T, @Nullable String> idOf, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = idOf.apply(items.get(i));
            Integer other = id == null ? null : first.putIfAbsent(id, i);
            if (other != null) {
                findings.report(
                        list + i + "/id",
                        Shown.quoted(id) + " is the id of " + list + other + " already; give one of them another id");
            }
        }
    }
}
