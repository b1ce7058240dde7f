package org.eventreport.validation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** Every project is named by a talk, or by a project that is part of it. */
final class UnreferencedProjectRule extends FormatRule {

    UnreferencedProjectRule() {
        super(ProblemCode.UNREFERENCED_PROJECT);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        Set<String> named = new LinkedHashSet<>();
        report.talks().forEach(talk -> named.addAll(talk.projects()));
        report.projects().forEach(project -> project.partOf().ifPresent(named::add));
        Set<String> declared =
                report.projects().stream().map(Project::id).collect(Collectors.toCollection(LinkedHashSet::new));
        named.addAll(MistypedIds.meant(named, declared));
        for (int i = 0; i < report.projects().size(); i++) {
            String id = report.projects().get(i).id();
            if (!named.contains(id) && !context.isMentioned(id)) {
                context.report(
                        JsonPointer.of("projects").index(i).field("id"),
                        "no talk and no project names the project " + ProblemText.quote(id)
                                + "; add its id to a talk, or remove the project");
            }
        }
    }
}
