package org.eventreport.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;

/** No project is part of itself, by way of others or directly. */
final class ReferenceCycleRule extends FormatRule {

    private static final int MOST_SHOWN = 6;
    private static final int NONE = -1;

    ReferenceCycleRule() {
        super(ProblemCode.REFERENCE_CYCLE);
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Project> projects = report.projects();
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            byId.putIfAbsent(projects.get(i).id(), i);
        }
        int[] whole = new int[projects.size()];
        for (int i = 0; i < whole.length; i++) {
            Integer index = projects.get(i).partOf().map(byId::get).orElse(null);
            whole[i] = index == null ? NONE : index;
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
                report(at, whole, projects, findings);
            }
        }
    }

    private static void report(int inCycle, int[] whole, List<Project> projects, Findings findings) {
        List<Integer> cycle = new ArrayList<>();
        int at = inCycle;
        do {
            cycle.add(at);
            at = whole[at];
        } while (at != inCycle);
        int first = Collections.min(cycle);
        Collections.rotate(cycle, -cycle.indexOf(first));
        String way = cycle.stream()
                .limit(MOST_SHOWN)
                .map(index -> projects.get(index).id() + " → ")
                .collect(Collectors.joining());
        findings.report(
                "/projects/" + first + "/partOf",
                "the project is part of itself: " + way + (cycle.size() > MOST_SHOWN ? "… → " : "")
                        + projects.get(first).id() + "; take out the partOf that is wrong");
    }
}
