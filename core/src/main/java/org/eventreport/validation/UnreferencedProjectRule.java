package org.eventreport.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** Every project is named by a talk or by a project that is part of it. */
final class UnreferencedProjectRule extends FormatRule {

    UnreferencedProjectRule() {
        super(ProblemCode.UNREFERENCED_PROJECT);
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> named = new LinkedHashSet<>();
        report.talks().forEach(talk -> named.addAll(talk.projects()));
        report.projects().forEach(project -> project.partOf().ifPresent(named::add));
        Set<String> declared =
                report.projects().stream().map(Project::id).collect(Collectors.toCollection(LinkedHashSet::new));
        named.addAll(MistypedIds.meant(named, declared));
        for (int i = 0; i < report.projects().size(); i++) {
            String id = report.projects().get(i).id();
            if (!named.contains(id) && !findings.isMentioned(id)) {
                findings.report(
                        "/projects/" + i + "/id",
                        "no talk and no project names the project " + Shown.quoted(id)
                                + "; add the id to the talk, or take the project out");
            }
        }
    }
}
