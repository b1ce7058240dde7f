package org.eventreport.validation.rules;

import org.eventreport.model.Report;
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
        Referents referents = Referents.projects(report);
        Unreferenced.indices(referents, context)
                .forEach(index -> context.report(
                        referents.idAt(index),
                        "no talk and no project names the project "
                                + ProblemText.quote(referents.ids().get(index))
                                + "; add its id to a talk, or remove the project"));
    }
}
