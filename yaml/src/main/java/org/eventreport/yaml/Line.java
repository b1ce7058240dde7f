package org.eventreport.yaml;

/** Texts on one line. */
final class Line {

    private Line() {}

    /** A text on one line, without white space at its ends and more than one space inside it, and nothing unreadable. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}\\uFEFF]+", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
    }
}
