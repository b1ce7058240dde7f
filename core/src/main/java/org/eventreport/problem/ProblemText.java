package org.eventreport.problem;

import java.util.List;

/**
 * Problems as text for people: a line with place, severity, message and code, then the line of the file and a caret under
 * the place.
 *
 * <pre>
 * talks.yaml:7:14: error: "2014-11-31" is not a day of the calendar [invalid-date]
 *   startDate: 2014-11-31
 *              ^
 * </pre>
 *
 * <p>Control characters appear as visible symbols, so that no text of a file can control a terminal.
 */
public final class ProblemText {

    private static final int MAX_QUOTED = 40;

    /** Whether the text has colours. */
    public enum Style {
        /** Plain text, for files, exceptions and logs. */
        PLAIN,
        /** Coloured by escape sequences (ECMA-48), for terminals. */
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

        private String paint(Severity severity, String text) {
            return paint(severity == Severity.ERROR ? "1;31" : "1;33", text);
        }
    }

    private ProblemText() {}

    /**
     * Returns problems as plain text.
     *
     * @param problems the problems
     * @param omitted how many more problems there are, for a last line
     * @return the text; empty if there are none
     */
    public static String of(List<Problem> problems, int omitted) {
        return of(problems, omitted, Style.PLAIN);
    }

    /**
     * Returns problems as text in a style.
     *
     * @param problems the problems
     * @param omitted how many more problems there are, for a last line
     * @param style the style
     * @return the text; empty if there are none
     */
    public static String of(List<Problem> problems, int omitted, Style style) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(of(problem, style));
        }
        if (omitted > 0) {
            text.append(omitted(omitted)).append('\n');
        }
        return text.toString();
    }

    /**
     * Returns a problem as plain text.
     *
     * @param problem the problem
     * @return one line, and where the place is known two more; each ends with a line feed
     */
    public static String of(Problem problem) {
        return of(problem, Style.PLAIN);
    }

    private static String of(Problem problem, Style style) {
        String line = line(problem, style) + "\n";
        return problem.place()
                .map(place -> line + excerpt(place, problem.severity(), style))
                .orElse(line);
    }

    /**
     * Returns how many problems are left out, as in "… and 2 more problems".
     *
     * @param count the number of problems
     * @return the text, without a line feed
     */
    public static String omitted(int count) {
        return "… and " + count + (count == 1 ? " more problem" : " more problems");
    }

    static String line(Problem problem) {
        return line(problem, Style.PLAIN);
    }

    private static String line(Problem problem, Style style) {
        String where = visible(
                problem.place().map(Place::toString).orElse(problem.pointer().toString()));
        return (where.isEmpty() ? "" : style.bold(where + ":") + " ")
                + style.paint(problem.severity(), problem.severity().keyword() + ":")
                + " " + visible(problem.message()) + " "
                + style.faint(visible("[" + problem.code() + "]"));
    }

    private static String excerpt(Place place, Severity severity, Style style) {
        if (place.excerpt().isBlank()) {
            return "";
        }
        StringBuilder before = new StringBuilder();
        place.excerpt().codePoints().limit(place.excerptColumn() - 1L).forEach(c -> before.append(blank(c)));
        return "  " + visible(place.excerpt()) + "\n  " + before + style.paint(severity, "^") + "\n";
    }

    /** Returns as much white space as a character takes on a terminal. */
    private static String blank(int codePoint) {
        return codePoint == '\t' ? "\t" : " ".repeat(TerminalWidth.of(visible(codePoint)));
    }

    /**
     * Returns a value as messages quote it: between quotation marks, with its control characters escaped, and shortened
     * to 40 code points.
     *
     * @param text the value
     * @return the quoted text
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int end = 0;
        for (int count = 0; count < MAX_QUOTED && end < text.length(); count++) {
            int c = text.codePointAt(end);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
            end += Character.charCount(c);
        }
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** Returns the start of a text, with an ellipsis at its end, in this many characters or one less. */
    static String shortened(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /**
     * Returns a text with a visible symbol for each character that controls a terminal or the direction of text; tabs
     * stay.
     *
     * @param text the text
     * @return the text to print
     */
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
        boolean controls = Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
        return controls ? 0xFFFD : c;
    }
}
