package org.eventreport.validation.rules;

import java.io.Serial;
import java.io.Serializable;
import org.eventreport.model.Report;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.jspecify.annotations.Nullable;

/** A rule of the format, which has an entry in the catalogue of problems. It has no state, so it equals others with its code. */
abstract class FormatRule implements Rule, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final String keyword;

    FormatRule(ProblemCode code) {
        this.code = code;
        this.keyword = code.keyword();
    }

    /** Looks for problems in the report of these facts. */
    abstract void validate(ReportFacts facts, RuleContext context);

    @Override
    public final void validate(Report report, RuleContext context) {
        validate(new ReportFacts(report, true), context);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof FormatRule rule && code == rule.code;
    }

    @Override
    public final int hashCode() {
        return keyword.hashCode();
    }

    @Override
    public final String code() {
        return keyword;
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
