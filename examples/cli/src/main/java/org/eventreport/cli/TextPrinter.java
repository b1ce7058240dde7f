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
    private final Style style = Terminal.isCapable() ? Style.COLOURED : Style.PLAIN;

    TextPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(List<Problem> problems, int omitted, Optional<String> file) {
        out.print(ProblemText.of(problems, omitted, style));
    }

    @Override
    public void end(Totals totals) {
        out.print(count(totals.reports(), "report") + ": " + count(totals.errors(), "error") + ", "
                + count(totals.warnings(), "warning") + "\n");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
