package org.eventreport.schema;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.ScalarType.Form;
import org.jspecify.annotations.Nullable;

/** The types whose values are days, times, spans of time and time zones. */
final class TimeTypes {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private static final Pattern NEARLY_A_DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");

    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3})(?: ?min(?:utes)?)?");

    private static final int MOST_DIGITS = 9;

    private static final String DATE_PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String MINUTE_PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static final ScalarType<LocalDate> DATE = new ScalarType<>(
            "date",
            "a date",
            Form.DATE,
            Syntax.of("string", "A day of the calendar, ISO 8601 `YYYY-MM-DD`, such as `2014-11-25`.")
                    .with("format", "date")
                    .matching("^" + DATE_PATTERN + "$"),
            LocalDate.EPOCH,
            TimeTypes::date,
            LocalDate::toString,
            TimeTypes::dateFault);

    static final ScalarType<OffsetDateTime> DATE_TIME = new ScalarType<>(
            "date-time",
            "a date and time",
            Form.DATE,
            Syntax.of(
                            "string",
                            "A day and time with an offset, RFC 3339, such as `2014-12-01T15:20:24Z`;"
                                    + " also as blog engines write it, such as `2014-12-01 15:20:24 UTC` or `+0100`.")
                    .matching("^" + DATE_PATTERN + "[Tt ]" + MINUTE_PATTERN
                            + ":[0-5][0-9](\\.[0-9]{1,9})? *([Zz]|UTC|[-+](0[0-9]|1[0-7]):?[0-5][0-9]|[-+]18:?00)$"),
            OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC),
            TimeTypes::dateTime,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
            text -> Fault.of(
                    ProblemCode.INVALID_DATE_TIME,
                    Shown.quoted(text)
                            + " is not a date and time with an offset (RFC 3339), such as 2014-12-01T15:20:24Z or 2014-12-01T16:20:24+01:00"));

    static final ScalarType<LocalTime> TIME = new ScalarType<>(
            "time",
            "a time",
            Form.TEXT,
            Syntax.of("string", "A time of day, `HH:MM` or `HH:MM:SS`, local to the event, such as `09:30`.")
                    .matching("^" + MINUTE_PATTERN + "(:[0-5][0-9])?$"),
            LocalTime.MIDNIGHT,
            TimeTypes::time,
            LocalTime::toString,
            text -> Fault.of(
                            ProblemCode.INVALID_TIME,
                            Shown.quoted(text) + " is not a time of day; write it as HH:MM or HH:MM:SS, such as 09:30")
                    .meant(Optional.of("0" + text).filter(padded -> time(padded) != null)));

    static final ScalarType<Duration> DURATION = new ScalarType<>(
            "duration",
            "a duration",
            Form.TEXT,
            Syntax.of("string", "A span of hours, minutes and seconds, ISO 8601, longer than zero, such as `PT45M`.")
                    .matching("^PT([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}([.,][0-9]{1,9})?S)?$")
                    .matching("[1-9]"),
            Duration.ofSeconds(1),
            TimeTypes::duration,
            Duration::toString,
            TimeTypes::durationFault);

    static final ScalarType<ZoneId> TIMEZONE = new ScalarType<>(
            "timezone",
            "the name of a time zone",
            Form.TEXT,
            Syntax.of("string", "The name of a time zone in the IANA database, such as `Europe/London`.")
                    .matching("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
            ZoneOffset.UTC,
            TimeTypes::timezone,
            ZoneId::getId,
            text -> Fault.of(
                            ProblemCode.INVALID_TIMEZONE,
                            Shown.quoted(text) + " is not the name of a time zone (IANA), such as Europe/London")
                    .meant(Nearest.to(text, ZoneId.getAvailableZoneIds())));

    private TimeTypes() {}

    /** {@code YYYY-MM-DD}, ISO 8601-1:2019, 5.2.2.1. */
    private static @Nullable LocalDate date(String text) {
        return text.length() == 10 ? dateAtStart(text) : null;
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static Fault dateFault(String text) {
        Matcher nearly = NEARLY_A_DATE.matcher(text.strip());
        Optional<String> meant = Optional.empty();
        if (nearly.matches()) {
            meant = Optional.of(nearly.group(1) + "-" + twoDigits(nearly.group(2)) + "-" + twoDigits(nearly.group(3)))
                    .filter(padded -> date(padded) != null);
        }
        String reason = text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? " is not a day of the calendar"
                : " is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25";
        return Fault.of(ProblemCode.INVALID_DATE, Shown.quoted(text) + reason).meant(meant);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /**
     * RFC 3339, section 5.6, and what blog engines write: a space for {@code T}, {@code UTC} for {@code Z}, an offset
     * with no colon.
     */
    private static @Nullable OffsetDateTime dateTime(String text) {
        if (text.length() < 20 || "Tt ".indexOf(text.charAt(10)) < 0) {
            return null;
        }
        LocalDate date = dateAtStart(text);
        LocalTime time = time(text.substring(11, 19));
        if (date == null || time == null) {
            return null;
        }
        int end = 19;
        if (text.charAt(end) == '.') {
            end = endOfDigits(text, 20);
            if (end == 20 || end - 20 > MOST_DIGITS) {
                return null;
            }
            time = time.withNano(nanos(text, 20, end));
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        ZoneOffset offset = offset(text.substring(end));
        return offset == null ? null : OffsetDateTime.of(LocalDateTime.of(date, time), offset);
    }

    private static @Nullable ZoneOffset offset(String text) {
        if (text.equals("Z") || text.equals("z") || text.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        String digits = text.length() == 6 && text.charAt(3) == ':' ? text.substring(0, 3) + text.substring(4) : text;
        if (digits.length() != 5 || (digits.charAt(0) != '+' && digits.charAt(0) != '-')) {
            return null;
        }
        int hours = digits(digits, 1, 3);
        int minutes = digits(digits, 3, 5);
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

    /** {@code HH:MM} or {@code HH:MM:SS}. */
    private static @Nullable LocalTime time(String text) {
        boolean seconds = text.length() == 8;
        if ((!seconds && text.length() != 5) || text.charAt(2) != ':' || (seconds && text.charAt(5) != ':')) {
            return null;
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = seconds ? digits(text, 6, 8) : 0;
        boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return inRange ? LocalTime.of(hour, minute, second) : null;
    }

    /** {@code PT…H…M…S}, ISO 8601-1:2019, 5.5.2.2, of hours, minutes and seconds, longer than zero. */
    private static @Nullable Duration duration(String text) {
        if (!text.startsWith("PT")) {
            return null;
        }
        Duration duration = Duration.ZERO;
        String units = "HMS";
        int at = 2;
        while (at < text.length()) {
            int end = endOfDigits(text, at);
            int fraction = end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            int unitAt = endOfDigits(text, fraction);
            int unit = unitAt < text.length() ? units.indexOf(text.charAt(unitAt)) : -1;
            if (unit < 0 || end == at || end - at > MOST_DIGITS || unitAt - fraction > MOST_DIGITS) {
                return null;
            }
            if (fraction > end && (unitAt == fraction || units.charAt(unit) != 'S')) {
                return null;
            }
            int number = digits(text, at, end);
            duration = switch (units.charAt(unit)) {
                case 'H' -> duration.plusHours(number);
                case 'M' -> duration.plusMinutes(number);
                default -> duration.plusSeconds(number).plusNanos(nanos(text, fraction, unitAt));
            };
            units = units.substring(unit + 1);
            at = unitAt + 1;
        }
        return duration.isZero() ? null : duration;
    }

    private static Fault durationFault(String text) {
        Matcher minutes = HOURS_AND_MINUTES.matcher(text.strip());
        Optional<String> meant = Optional.empty();
        if (minutes.matches()) {
            String hours = minutes.group(1) == null ? "" : minutes.group(1) + "H";
            meant = Optional.ofNullable(duration("PT" + hours + minutes.group(2) + "M"))
                    .map(Duration::toString);
        }
        String reason = text.matches("P(T?0+(\\.0+)?[HMSD])+")
                ? " is no time at all; a duration is longer than zero"
                : " is not a duration (ISO 8601) of hours, minutes and seconds, such as PT45M or PT1H30M";
        return Fault.of(ProblemCode.INVALID_DURATION, Shown.quoted(text) + reason)
                .meant(meant);
    }

    private static @Nullable ZoneId timezone(String text) {
        return ZONES.contains(text) ? ZoneId.of(text) : null;
    }

    /** The number that the digits between two places write, or -1 where there is something else. */
    private static int digits(String text, int from, int to) {
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

    /** The billionths that the digits between two places after a decimal point write; at most nine digits. */
    private static int nanos(String text, int from, int to) {
        int nanos = digits(text, from, to);
        for (int i = to - from; i < MOST_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
