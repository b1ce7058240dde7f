package org.eventreport.conformance.faults;

import java.nio.charset.StandardCharsets;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;

/**
 * A report with one mistake, and the problem that should be reported.
 *
 * @param place where, as an index into the text
 * @param lastPlace the last place that is right too, where the syntax of a format does not say where reading stops
 */
record Fault(byte[] file, String code, JsonPointer pointer, String text, int place, int lastPlace) {

    static Fault of(Edit edit, ProblemCode code, JsonPointer pointer, int place) {
        return of(edit.text(), code, pointer, place);
    }

    static Fault of(String text, ProblemCode code, JsonPointer pointer, int place) {
        return new Fault(text.getBytes(StandardCharsets.UTF_8), code.keyword(), pointer, text, place, place);
    }

    /** Returns a mistake of syntax, at which reading stops at one place. */
    static Fault syntax(Edit edit, int place) {
        return of(edit, ProblemCode.SYNTAX, JsonPointer.root(), place);
    }

    /** Returns a mistake of syntax, at which reading stops between two places. */
    static Fault syntax(Edit edit, int from, int to) {
        String text = edit.text();
        return new Fault(
                text.getBytes(StandardCharsets.UTF_8),
                ProblemCode.SYNTAX.keyword(),
                JsonPointer.root(),
                text,
                from,
                to);
    }

    /** Returns whether a place is that of the mistake. */
    boolean isAt(int line, int column) {
        for (int at = place; at <= lastPlace; at++) {
            if (lineAndColumn(at).equals(line + ":" + column)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the line and column of an index into the text, in code points. */
    String lineAndColumn(int at) {
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        long line = text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (text.codePointCount(lineStart, Math.min(at, text.length())) + 1);
    }

    @Override
    public String toString() {
        return code + " " + pointer + " " + lineAndColumn(place);
    }
}
