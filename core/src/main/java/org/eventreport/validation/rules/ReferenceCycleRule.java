package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** No project is part of itself, directly or through others. */
final class ReferenceCycleRule extends FormatRule {

    private static final int MAX_SHOWN = 6;
    private static final int NONE = -1;

    ReferenceCycleRule() {
        super(ProblemCode.REFERENCE_CYCLE);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        List<Project> projects = report.projects();
        if (!isAnyPart(projects)) {
            return;
        }
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            byId.putIfAbsent(projects.get(i).id(), i);
            if (!context.isKnown(JsonPointer.of("projects").index(i).field("id"))) {
                byId.put(projects.get(i).id(), NONE);
            }
        }
        int[] whole = new int[projects.size()];
        for (int i = 0; i < whole.length; i++) {
            Optional<String> partOf = projects.get(i).partOf();
            whole[i] = partOf.isPresent() ? byId.getOrDefault(partOf.get(), NONE) : NONE;
        }
        int[] seenFrom = new int[whole.length];
        Arrays.fill(seenFrom, NONE);
        for (int start = 0; start < whole.length; start++) {
            int at = start;
            while (at != NONE && seenFrom[at] == NONE) {
                seenFrom[at] = start;
                at = whole[at];
            }
            if (at != NONE && seenFrom[at] == start) {
                report(at, whole, projects, context);
            }
        }
    }

    private static boolean isAnyPart(List<Project> projects) {
        for (Project project : projects) {
            if (project.partOf().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void report(int inCycle, int[] whole, List<Project> projects, RuleContext context) {
        List<Integer> cycle = new ArrayList<>();
        int at = inCycle;
        do {
            cycle.add(at);
            at = whole[at];
        } while (at != inCycle);
        int first = Collections.min(cycle);
        Collections.rotate(cycle, -cycle.indexOf(first));
        String path = cycle.stream()
                .limit(MAX_SHOWN)
                .map(index -> ProblemText.quote(projects.get(index).id()) + " → ")
                .collect(Collectors.joining());
        context.report(
                JsonPointer.of("projects").index(first).field("partOf"),
                "the project is part of itself: " + path + (cycle.size() > MAX_SHOWN ? "… → " : "")
                        + ProblemText.quote(projects.get(first).id()) + "; remove the partOf that is wrong");
    }
}
