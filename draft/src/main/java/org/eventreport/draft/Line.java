package org.eventreport.draft;

/** Texts of one line. */
final class Line {

    private Line() {}

    /** Returns a text on one line: trimmed, with single spaces in place of white space and control characters. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}\\uFEFF]+", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
    }
}
