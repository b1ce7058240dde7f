package org.eventreport.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * A date and time with an offset: RFC 3339, section 5.6. As blog engines write it, a space may replace {@code T},
 * {@code UTC} may replace {@code Z}, the seconds may be absent, and the offset may have spaces before it and no colon.
 */
final class DateTimeType extends ScalarType<OffsetDateTime> {

    private static final int TIME = DateType.LENGTH + 1;
    private static final int END_OF_MINUTES = TIME + "15:20".length();
    private static final int END_OF_SECONDS = END_OF_MINUTES + ":24".length();

    DateTimeType() {
        super(
                "date-time",
                "a date and time",
                Form.DATE,
                Syntax.of(
                                "string",
                                "A date and time with an offset, RFC 3339, such as `2014-12-01T15:20:24Z`;"
                                        + " also as blog engines write it, such as `2014-12-01 15:20:24 +0100` or"
                                        + " `2014-12-01 15:20 UTC`.")
                        .matching(
                                "^" + DateType.PATTERN + "[Tt ]" + TimeType.MINUTE_PATTERN
                                        + "(:[0-5][0-9](\\.[0-9]{1,9})?)? *([Zz]|UTC|[-+](0[0-9]|1[0-7]):?[0-5][0-9]|[-+]18:?00)$"),
                OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }

    @Override
    public @Nullable OffsetDateTime parse(String text) {
        if (text.length() <= END_OF_MINUTES || "Tt ".indexOf(text.charAt(DateType.LENGTH)) < 0) {
            return null;
        }
        boolean seconds = text.charAt(END_OF_MINUTES) == ':';
        int end = seconds ? END_OF_SECONDS : END_OF_MINUTES;
        if (text.length() <= end) {
            return null;
        }
        LocalDate date = DateType.atStartOf(text);
        LocalTime time = TimeType.time(text.substring(TIME, end));
        if (date == null || time == null) {
            return null;
        }
        if (seconds && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = Digits.end(text, fraction);
            if (end == fraction || end - fraction > Digits.MAX_DIGITS) {
                return null;
            }
            time = time.withNano(Digits.nanoseconds(text, fraction, end));
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        ZoneOffset offset = offset(text.substring(end));
        return offset == null ? null : OffsetDateTime.of(date, time, offset);
    }

    private static @Nullable ZoneOffset offset(String text) {
        if (text.equals("Z") || text.equals("z") || text.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        String digits = text.length() == 6 && text.charAt(3) == ':' ? text.substring(0, 3) + text.substring(4) : text;
        if (digits.length() != 5 || (digits.charAt(0) != '+' && digits.charAt(0) != '-')) {
            return null;
        }
        int hours = Digits.number(digits, 1, 3);
        int minutes = Digits.number(digits, 3, 5);
        if (hours < 0 || minutes < 0 || minutes > 59) {
            return null;
        }
        int sign = digits.charAt(0) == '-' ? -1 : 1;
        try {
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String format(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                ProblemCode.INVALID_DATE_TIME,
                ProblemText.quote(text)
                        + " is not a date and time with an offset (RFC 3339), such as 2014-12-01T15:20:24Z or 2014-12-01T16:20:24+01:00");
    }
}
