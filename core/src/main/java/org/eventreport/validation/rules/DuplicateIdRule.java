package org.eventreport.validation.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;
import org.jspecify.annotations.Nullable;

/** No two talks, speakers or projects have one id. */
final class DuplicateIdRule extends FormatRule {

    DuplicateIdRule() {
        super(ProblemCode.DUPLICATE_ID);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (mayHaveDuplicateIds(report.talks())) {
            validate(JsonPointer.of("talks"), report.talks(), talk -> talk.id().orElse(null), context);
        }
        if (facts.speakers().haveDuplicateIds()) {
            validate(JsonPointer.of("speakers"), report.speakers(), Speaker::id, context);
        }
        if (facts.projects().haveDuplicateIds()) {
            validate(JsonPointer.of("projects"), report.projects(), Project::id, context);
        }
    }

    /** Returns whether the ids of two talks have the same hash. */
    private static boolean mayHaveDuplicateIds(List<Talk> talks) {
        int[] hashes = new int[talks.size()];
        int size = 0;
        for (Talk talk : talks) {
            if (talk.id().isPresent()) {
                hashes[size++] = talk.id().get().hashCode();
            }
        }
        Arrays.sort(hashes, 0, size);
        for (int i = 1; i < size; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static <T> void validate(
            JsonPointer list, List<T> items, Function<T, @Nullable String> idOf, RuleContext context) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = idOf.apply(items.get(i));
            Integer other = id == null ? null : first.putIfAbsent(id, i);
            if (other != null) {
                context.report(
                        list.index(i).field("id"),
                        ProblemText.quote(id) + " is the id of " + list.index(other)
                                + " already; give one of them another id");
            }
        }
    }
}
