package org.eventreport.validation.rules;

import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** Every project is named by a talk, or by a project that is part of it. */
final class UnreferencedProjectRule extends FormatRule {

    UnreferencedProjectRule() {
        super(ProblemCode.UNREFERENCED_PROJECT);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Unreferenced.report(
                facts.projects(),
                context,
                "no talk and no project names the project %s; add its id to a talk, or remove the project");
    }
}
