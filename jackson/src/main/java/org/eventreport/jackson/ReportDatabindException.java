package org.eventreport.jackson;

import java.io.Serial;
import java.util.List;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/**
 * Thrown if a report, or a part of one, that is read or written by a mapper of Jackson is not valid. It carries every problem,
 * and its message shows them.
 */
public final class ReportDatabindException extends DatabindException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<Problem> problems;
    private final int omitted;

    private ReportDatabindException(ParserTokens in, List<Problem> problems, int omitted) {
        super(in.parser(), message(problems, omitted), in.start(), in.cause());
        this.problems = problems;
        this.omitted = omitted;
    }

    private ReportDatabindException(JsonGenerator generator, InvalidReportException e) {
        super(generator, message(e.problems(), e.omitted()));
        this.problems = e.problems();
        this.omitted = e.omitted();
    }

    private static String message(List<Problem> problems, int omitted) {
        return "The report is not valid:\n" + ProblemText.of(problems, omitted).stripTrailing();
    }

    /** Returns the exception for a value that was read. */
    static ReportDatabindException reading(ParserTokens in, List<Problem> problems, int omitted) {
        JsonPointer start = in.pointer();
        List<Problem> inDocument = problems.stream()
                .map(problem -> problem.withPointer(below(start, problem.pointer())))
                .toList();
        return new ReportDatabindException(in, inDocument, omitted);
    }

    private static JsonPointer below(JsonPointer start, JsonPointer pointer) {
        JsonPointer whole = start;
        for (String step : pointer.tokens()) {
            whole = whole.field(step);
        }
        return whole;
    }

    /** Returns the exception for a value that cannot be written. */
    static ReportDatabindException writing(JsonGenerator generator, InvalidReportException e) {
        return new ReportDatabindException(generator, e);
    }

    /**
     * Returns the problems.
     *
     * @return the problems in the order of the document, as many as the {@linkplain org.eventreport.format.Limits limits}
     *     allow. Of what was read, their pointers start at the root of the whole document, in the report only a part of it. Of
     *     what was written, they start at the report
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns how many problems {@link #problems} leaves out.
     *
     * @return the number of further problems, 0 if there are none
     */
    public int omitted() {
        return omitted;
    }
}
