package org.eventreport.testing;

import org.assertj.core.presentation.StandardRepresentation;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemText;

/** Shows a report by its title, as all of it is too long for a message. */
final class ReportRepresentation extends StandardRepresentation {

    @Override
    protected String fallbackToStringOf(Object object) {
        return object instanceof Report report
                ? "report " + ProblemText.quote(report.title())
                : super.fallbackToStringOf(object);
    }
}
