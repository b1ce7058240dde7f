package org.eventreport.diff;

import java.util.Optional;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemText;

/** A change as a line for people. */
final class ChangeLine {

    /** How many characters of a value the line has. */
    private static final int MAX_VALUE = 80;

    /** How many of them precede the first difference. */
    private static final int CONTEXT = 20;

    private ChangeLine() {}

    static String of(Change change, String now) {
        String where = change.pointer().toString();
        String what = switch (change.kind()) {
            case ADDED, REMOVED, CHANGED -> values(change, now);
            case RENAMED -> "renamed, " + values(change, now);
            case MOVED ->
                "moved, " + now + " at "
                        + change.pointerAfter().map(JsonPointer::toString).orElseThrow();
        };
        return ProblemText.visible((where.isEmpty() ? "" : where + ": ") + what);
    }

    private static String values(Change change, String now) {
        int start = start(change.valueBefore().orElse(""), change.valueAfter().orElse(""));
        return "was " + excerpt(change.valueBefore(), start) + ", " + now + " " + excerpt(change.valueAfter(), start);
    }

    /** Returns where excerpts of two texts start that show the first difference. */
    private static int start(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return Math.max(0, same - CONTEXT);
    }

    private static String excerpt(Optional<String> value, int start) {
        return value.map(text -> excerpt(text, start)).orElse("absent");
    }

    /** Returns the part of a JSON text from some place on, in quotation marks if it is a string. */
    private static String excerpt(String json, int start) {
        if (json.length() <= MAX_VALUE) {
            return json;
        }
        String quote = json.startsWith("\"") ? "\"" : "";
        String text = json.substring(quote.length(), json.length() - quote.length());
        int from = text.length() <= MAX_VALUE ? 0 : boundary(text, Math.min(start, text.length() - MAX_VALUE));
        int to = boundary(text, Math.min(from + MAX_VALUE, text.length()));
        return quote + (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "") + quote;
    }

    /** Returns the index of a character, or the one before it if that would split a surrogate pair. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
