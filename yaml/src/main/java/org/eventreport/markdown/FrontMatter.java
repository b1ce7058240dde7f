package org.eventreport.markdown;

import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;

/**
 * Where the front matter and the body of a Markdown file are.
 *
 * @param start where the YAML starts, after the line {@code ---}
 * @param end where it ends, before the line {@code ---} or {@code ...}
 * @param body where the body starts, after one blank line if there is one
 */
record FrontMatter(int start, int end, int body) {

    /** More bytes than any engine writes on the line that front matter starts with. */
    static final int MAX_MARK = 64;

    /** Returns whether a text starts with front matter, in YAML or TOML. */
    static boolean startsWithMark(String text) {
        String first = line(text, 0);
        return first.equals("---") || first.equals("+++");
    }

    /** Finds the front matter of a text. */
    static FrontMatter of(String text) {
        String first = line(text, 0);
        if (first.equals("+++")) {
            throw syntax("the front matter is TOML; write it in YAML, between two lines of ---", 0);
        }
        if (!first.equals("---")) {
            throw syntax("there is no front matter; start the file with YAML between two lines of ---", 0);
        }
        int start = nextLine(text, 0);
        for (int at = start; at < text.length(); at = nextLine(text, at)) {
            String line = line(text, at);
            if (line.equals("---") || line.equals("...")) {
                int body = nextLine(text, at);
                boolean blank = body < text.length() && line(text, body).isEmpty();
                return new FrontMatter(start, at, blank ? nextLine(text, body) : body);
            }
        }
        throw syntax("the front matter does not end; close it with a line of ---", text.length());
    }

    /** Returns a line without white space at its end. */
    private static String line(String text, int start) {
        return text.substring(start, endOfLine(text, start)).stripTrailing();
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int start) {
        int end = endOfLine(text, start);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    private static UnreadableException syntax(String message, int offset) {
        return new UnreadableException(ProblemCode.SYNTAX, message, offset);
    }
}
