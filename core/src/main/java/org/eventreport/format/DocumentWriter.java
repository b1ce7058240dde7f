package org.eventreport.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
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

    /** Stands for any number of reports that is greater than one. */
    private static final int SEVERAL = 2;

    private static final int MAX_BYTES_OF_CHAR = 3;

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
    void write(Iterator<Report> reports, Appendable out) throws IOException {
        Report report = reports.hasNext() ? reports.next() : null;
        int count = report == null ? 0 : reports.hasNext() ? SEVERAL : 1;
        if (!format.canContain(count)) {
            throw new IllegalArgumentException("a file of the format " + format.name() + " cannot contain "
                    + (count == 0 ? "no report" : "several reports"));
        }
        StringBuilder text = new StringBuilder();
        try (TokenWriter tokens = format.writer(text, count)) {
            ReportEncoder encoder = new ReportEncoder(tokens, () -> limitSize(text.length()));
            while (report != null) {
                validate(report);
                encoder.encode(report);
                if (text.length() > options.limits().maxDocumentBytes() / MAX_BYTES_OF_CHAR) {
                    limitSize(utf8Length(text));
                }
                out.append(text);
                text.setLength(0);
                report = reports.hasNext() ? reports.next() : null;
            }
        }
        out.append(text);
    }

    private void validate(Report report) {
        List<Problem> errors = new ArrayList<>();
        UnreadValues invalid = new UnreadValues();
        Limits limits = options.limits();
        for (Problem problem :
                ValueValidator.validate(report, limits.maxElements(), limits.maxDepth(), limits.maxNumberDigits())) {
            invalid.addValue(problem.pointer());
            errors.add(problem);
        }
        RuleRunner.run(
                options.validator().rules(),
                rule -> options.validator().severity(rule).filter(severity -> severity == Severity.ERROR),
                report,
                invalid,
                true,
                errors::add);
        if (!errors.isEmpty()) {
            int kept = Math.min(errors.size(), limits.maxProblems());
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

    /** Returns how many bytes a text without unpaired surrogates takes in UTF-8, which is no less than its characters. */
    private static long utf8Length(CharSequence text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
