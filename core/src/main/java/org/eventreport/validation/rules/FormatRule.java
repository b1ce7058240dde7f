package org.eventreport.validation.rules;

import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;

/** A rule of the format, which has an entry in the catalogue of problems. */
abstract class FormatRule implements Rule {

    private final ProblemCode code;

    FormatRule(ProblemCode code) {
        this.code = code;
    }

    @Override
    public final String code() {
        return code.keyword();
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
