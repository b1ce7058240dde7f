package org.eventreport.problem;

import java.util.List;

/**
 * Problems as text for a person to read: one line that says where and what, then the line at fault with a caret under
 * the place.
 *
 * <pre>
 * talks.yaml:7:14: error: "2014-11-31" is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25 [invalid-date]
 *   startDate: 2014-11-31
 *              ^
 * </pre>
 *
 * Control characters come out as visible stand-ins, so that no text can give a terminal orders.
 */
public final class ProblemText {

    /** How the text is dressed up. */
    public enum Style {
        /** Not at all, for files, exceptions and logs. */
        PLAIN,
        /** With colour, by the escape sequences of ECMA-48, for terminals. */
        COLOURED;

        private String paint(String code, String text) {
            return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
        }

        private String bold(String text) {
            return paint("1", text);
        }

        private String faint(String text) {
            return paint("2", text);
        }

        private String of(Severity severity, String text) {
            return paint(severity == Severity.ERROR ? "1;31" : "1;33", text);
        }
    }

    private ProblemText() {}

    /** All of them, each as {@link #of(Problem)}, and how many more there are. */
    public static String of(List<Problem> problems, int more) {
        return of(problems, more, Style.PLAIN);
    }

    /** All of them in a style, and how many more there are. */
    public static String of(List<Problem> problems, int more, Style style) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(of(problem, style));
        }
        if (more > 0) {
            text.append(more(more)).append('\n');
        }
        return text.toString();
    }

    /** How many problems are left out, as in "… and 2 more problems", with no line feed. */
    public static String more(int count) {
        return "… and " + count + (count == 1 ? " more problem" : " more problems");
    }

    /** One line, and where the place is known two more; each ends with a line feed. */
    public static String of(Problem problem) {
        return of(problem, Style.PLAIN);
    }

    private static String of(Problem problem, Style style) {
        String line = line(problem, style) + "\n";
        return problem.place()
                .map(place -> line + excerpt(place, problem.severity(), style))
                .orElse(line);
    }

    /** Where, how bad, what, and which code, in one line with no line feed. */
    static String line(Problem problem) {
        return line(problem, Style.PLAIN);
    }

    private static String line(Problem problem, Style style) {
        String where = visible(problem.place().map(Place::toString).orElse(problem.pointer()));
        return (where.isEmpty() ? "" : style.bold(where + ":") + " ")
                + style.of(problem.severity(), problem.severity().word() + ":")
                + " " + visible(problem.message()) + " "
                + style.faint(visible("[" + problem.code() + "]"));
    }

    private static String excerpt(Place place, Severity severity, Style style) {
        if (place.excerpt().isBlank()) {
            return "";
        }
        StringBuilder before = new StringBuilder();
        place.excerpt().codePoints().limit(place.excerptColumn() - 1L).forEach(c -> before.append(blank(c)));
        return "  " + visible(place.excerpt()) + "\n  " + before + style.of(severity, "^") + "\n";
    }

    /** As much white space as the character takes on a terminal. */
    private static String blank(int codePoint) {
        return codePoint == '\t' ? "\t" : " ".repeat(TerminalWidth.of(visible(codePoint)));
    }

    /** The text with a visible character for each that would not show, or would steer a terminal. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(c == '\t' ? c : visible(c)));
        return visible.toString();
    }

    private static int visible(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        boolean steers = Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
        return steers ? 0xFFFD : c;
    }
}
