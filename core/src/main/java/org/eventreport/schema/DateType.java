package org.eventreport.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** A calendar date: {@code YYYY-MM-DD} (ISO 8601-1:2019, 5.2.2.1). */
final class DateType extends ScalarType<LocalDate> {

    /** A date as a regular expression, which takes 30 February too. */
    static final String PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    static final int LENGTH = 10;

    /** What is compiled only for a text that is no date. */
    private static final class Patterns {
        static final Pattern NEARLY_A_DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");

        static final Pattern IN_THE_FORM_OF_A_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    DateType() {
        super(
                "date",
                "a date",
                Form.DATE,
                Syntax.of("string", "A calendar date, ISO 8601 `YYYY-MM-DD`, such as `2014-11-25`.")
                        .with("format", "date")
                        .matching("^" + PATTERN + "$"),
                LocalDate.EPOCH);
    }

    @Override
    public @Nullable LocalDate parse(String text) {
        return text.length() == LENGTH ? atStartOf(text) : null;
    }

    @Override
    public String format(LocalDate value) {
        return value.toString();
    }

    @Override
    public InvalidValue explain(String text) {
        String reason = Patterns.IN_THE_FORM_OF_A_DATE.matcher(text).matches()
                ? " is not a day of the calendar"
                : " is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25";
        return InvalidValue.of(ProblemCode.INVALID_DATE, ProblemText.quote(text) + reason)
                .suggesting(nearest(text.strip()));
    }

    private Optional<String> nearest(String text) {
        Matcher date = Patterns.NEARLY_A_DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        String padded = date.group(1) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(3));
        return Optional.of(padded).filter(nearest -> parse(nearest) != null);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns the date that the first {@link #LENGTH} characters of a text spell, or null. */
    static @Nullable LocalDate atStartOf(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = Digits.number(text, 0, 4);
        int month = Digits.number(text, 5, 7);
        int day = Digits.number(text, 8, LENGTH);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }
}
