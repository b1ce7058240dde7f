package org.eventreport.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days in words. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns a first and a last day, such as {@code 25–27 November 2014}. */
    static String of(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + of(last)
                : DAY_OF_YEAR.format(first) + " – " + of(last);
    }
}
