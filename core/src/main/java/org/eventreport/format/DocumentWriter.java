package org.eventreport.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.schema.ValueValidator;
import org.eventreport.validation.rules.RuleRunner;
import org.eventreport.validation.rules.UnreadValues;

/** Writes reports, but only those that can be read again with the same options. */
final class DocumentWriter {

    private final FormatProvider format;
    private final ReadOptions options;

    DocumentWriter(FormatProvider format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * Returns the text of reports.
     *
     * @throws IllegalArgumentException if a file of the format cannot contain that many reports
     * @throws InvalidReportException with the errors of the first report that has any
     */
    String write(List<Report> reports) {
        if (!format.canContain(reports.size())) {
            throw new IllegalArgumentException(
                    "a file of the format " + format.name() + " cannot contain " + reports.size() + " reports");
        }
        reports.forEach(this::validate);
        StringBuilder text = new StringBuilder();
        try (TokenWriter out = format.writer(text, reports.size())) {
            ReportEncoder encoder = new ReportEncoder(out);
            for (Report report : reports) {
                int start = text.length();
                encoder.encode(report);
                limitSize(text, start);
            }
        }
        return text.toString();
    }

    private void validate(Report report) {
        List<Problem> errors = new ArrayList<>();
        UnreadValues invalid = new UnreadValues();
        Limits limits = options.limits();
        for (Problem problem : ValueValidator.validate(report, limits.maxDepth(), limits.maxNumberDigits())) {
            invalid.addValue(problem.pointer());
            errors.add(problem);
        }
        RuleRunner.run(
                options.validator().rules(),
                rule -> options.validator().severity(rule).filter(severity -> severity == Severity.ERROR),
                report,
                invalid,
                errors::add);
        if (!errors.isEmpty()) {
            int kept = Math.min(errors.size(), limits.maxProblems());
            throw new InvalidReportException(errors.subList(0, kept), errors.size() - kept);
        }
    }

    private void limitSize(StringBuilder text, int start) {
        int max = options.limits().maxDocumentBytes();
        boolean mayBeTooLarge = text.length() - start > max / 3;
        if (mayBeTooLarge && text.substring(start).getBytes(StandardCharsets.UTF_8).length > max) {
            Problem problem = Problem.builder(ProblemCode.LIMIT_EXCEEDED)
                    .pointer(JsonPointer.root())
                    .message("the document is larger than " + max + " bytes; split it, or allow larger documents")
                    .build();
            throw new InvalidReportException(List.of(problem), 0);
        }
    }
}
