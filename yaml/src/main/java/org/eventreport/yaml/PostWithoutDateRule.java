package org.eventreport.yaml;

import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Findings;
import org.eventreport.validation.Rule;

/** Tells of a post that nothing says the day of, so that none can be proposed for its event. */
final class PostWithoutDateRule implements Rule {

    @Override
    public String code() {
        return ProblemCode.MISSING_FIELD.word();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String meaning() {
        return ProblemCode.MISSING_FIELD.meaning();
    }

    @Override
    public void check(Report report, Findings findings) {
        findings.report(
                "/date",
                "the post has no \"date\", and the name of its file begins with none; the event's first day is"
                        + " proposed from it, so give it one, such as date: 2014-12-01");
    }
}
