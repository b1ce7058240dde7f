package org.eventreport.draft;

import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;

/** Reports that a post has no day to propose for its event. */
final class PostWithoutDateRule implements Rule {

    @Override
    public String code() {
        return ProblemCode.MISSING_FIELD.keyword();
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
    public void validate(Report report, RuleContext context) {
        context.report(
                JsonPointer.of("date"),
                "the post has no \"date\", and the name of its file does not start with one; the first day of the event"
                        + " is proposed from it, so give it one, such as date: 2014-12-01");
    }
}
