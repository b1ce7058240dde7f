package org.eventreport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import org.eventreport.problem.ProblemText.Style;

/** Prints problems for people: each with its line of the file, and a caret under the place. */
final class TextPrinter implements ProblemPrinter {

    private final PrintWriter out;

    TextPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(List<Problem> problems, int omitted, Optional<String> file) {
        if (!problems.isEmpty() || omitted > 0) {
            Style style = Terminal.isCapable() ? Style.COLOURED : Style.PLAIN;
            out.print(ProblemText.of(problems, omitted, style));
        }
    }

    @Override
    public void end(Totals totals) {
        print(totals.reports(), "report", ": ");
        print(totals.errors(), "error", ", ");
        print(totals.warnings(), "warning", "\n");
    }

    private void print(int number, String what, String separator) {
        out.print(number);
        out.print(' ');
        out.print(what);
        out.print(number == 1 ? "" : "s");
        out.print(separator);
    }
}
