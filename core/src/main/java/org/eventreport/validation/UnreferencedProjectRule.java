package org.eventreport.validation;

import java.util.HashSet;
import java.util.Set;
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
        Set<String> named = new HashSet<>();
        report.talks().forEach(talk -> named.addAll(talk.projects()));
        report.projects().forEach(project -> project.partOf().ifPresent(named::add));
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
