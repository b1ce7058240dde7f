package org.eventreport.schema;

/** Decimal digits of ASCII in a text. */
final class Digits {

    /** The most digits of a number that {@link #number} reads, so that it fits into an {@code int}. */
    static final int MAX_DIGITS = 9;

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the index after the digits that start at an index. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the number that the digits between two indices spell, or -1 if another character is among them. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Returns the nanoseconds that the digits between two indices spell as a fraction of a second. */
    static int nanoseconds(String text, int from, int to) {
        int nanoseconds = number(text, from, to);
        for (int i = to - from; i < MAX_DIGITS; i++) {
            nanoseconds *= 10;
        }
        return nanoseconds;
    }
}
