package org.eventreport.validation;

import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;

/** A rule that the format names. */
abstract class FormatRule implements Rule {

    private final ProblemCode code;

    FormatRule(ProblemCode code) {
        this.code = code;
    }

    @Override
    public final String code() {
        return code.word();
    }

    @Override
    public final Severity severity() {
        return code.severity();
    }

    @Override
    public final String meaning() {
        return code.meaning();
    }
}
