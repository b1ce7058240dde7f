package org.eventreport.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
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

    /** Stands for any number of reports that is greater than one. */
    private static final int SEVERAL = 2;

    /** Receives the bytes of each document when it is complete. */
    @FunctionalInterface
    interface Destination {
        void document(ByteArrayOutputStream bytes) throws IOException;
    }

    private final FormatProvider format;
    private final ReadOptions options;

    DocumentWriter(FormatProvider format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * Writes reports one by one, so that only the text of one is in memory.
     *
     * @throws IllegalArgumentException if a file of the format cannot contain that many reports; nothing is written then
     * @throws InvalidReportException with the errors of the first report that has any; those before it are written then
     * @throws IOException if the output cannot be written to
     */
    void write(Iterator<Report> reports, Destination destination) throws IOException {
        Report report = reports.hasNext() ? reports.next() : null;
        int count = report == null ? 0 : reports.hasNext() ? SEVERAL : 1;
        if (!format.canContain(count)) {
            throw new IllegalArgumentException("a file of the format " + format.name() + " cannot contain "
                    + (count == 0 ? "no report" : "several reports"));
        }
        Output out = new Output();
        TokenWriter tokens = format.writer(out, count);
        while (report != null) {
            encode(report, tokens, out);
            limitSize(out.encoded().size());
            destination.document(out.encoded());
            out.encoded().reset();
            report = reports.hasNext() ? reports.next() : null;
        }
        tokens.end();
        destination.document(out.encoded());
    }

    private void encode(Report report, TokenWriter tokens, Output out) {
        Limits limits = options.limits();
        tokens.beginDocument();
        List<Problem> errors = ValueValidator.validate(
                report,
                limits.maxElements(),
                limits.maxDepth(),
                limits.maxNumberDigits(),
                new ReportEncoder(tokens, () -> limitSize(out.size())));
        if (errors.isEmpty()) {
            tokens.endDocument();
        }
        addErrorsOfRules(report, options, errors);
        throwIfAny(errors, options);
    }

    /** Runs the rules whose severity is error, which are silent about values with errors. */
    static void addErrorsOfRules(Report report, ReadOptions options, List<Problem> errors) {
        UnreadValues invalid = new UnreadValues();
        errors.forEach(problem -> invalid.addValue(problem.pointer()));
        RuleRunner.run(
                options.validator().rules(),
                rule -> options.validator().severity(rule).filter(severity -> severity == Severity.ERROR),
                report,
                invalid,
                true,
                errors::add);
    }

    /** Throws an exception with the errors, as many as the limits allow, if there are any. */
    static void throwIfAny(List<Problem> errors, ReadOptions options) {
        if (!errors.isEmpty()) {
            int kept = Math.min(errors.size(), options.limits().maxProblems());
            throw new InvalidReportException(errors.subList(0, kept), errors.size() - kept);
        }
    }

    private void limitSize(long bytes) {
        int max = options.limits().maxDocumentBytes();
        if (bytes > max) {
            Problem problem = Problem.builder(ProblemCode.LIMIT_EXCEEDED)
                    .pointer(JsonPointer.root())
                    .message("the document is larger than " + max + " bytes; split it, or allow larger documents")
                    .build();
            throw new InvalidReportException(List.of(problem), 0);
        }
    }
}
