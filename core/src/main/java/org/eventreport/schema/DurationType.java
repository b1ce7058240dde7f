package org.eventreport.schema;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** A duration of hours, minutes and seconds, longer than zero: {@code PT…H…M…S} (ISO 8601-1:2019, 5.5.2.2). */
final class DurationType extends ScalarType<Duration> {

    /** What is compiled only for a text that is no duration. */
    private static final class Patterns {
        static final Pattern HOURS_AND_MINUTES = Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,3})(?: ?min(?:utes)?)?");
    }

    DurationType() {
        super(
                "duration",
                "a duration",
                Form.TEXT,
                Syntax.of(
                                "string",
                                "A duration of hours, minutes and seconds, longer than zero, ISO 8601, such as `PT45M`.")
                        .matching("^PT([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}([.,][0-9]{1,9})?S)?$")
                        .matching("[1-9]"),
                Duration.ofSeconds(1));
    }

    @Override
    public @Nullable Duration parse(String text) {
        if (!text.startsWith("PT")) {
            return null;
        }
        long seconds = 0;
        int nanoseconds = 0;
        String units = "HMS";
        int at = 2;
        while (at < text.length()) {
            int end = Digits.end(text, at);
            int fraction = end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            int unitAt = Digits.end(text, fraction);
            int unit = unitAt < text.length() ? units.indexOf(text.charAt(unitAt)) : -1;
            if (unit < 0 || end == at || end - at > Digits.MAX_DIGITS || unitAt - fraction > Digits.MAX_DIGITS) {
                return null;
            }
            if (fraction > end && (unitAt == fraction || units.charAt(unit) != 'S')) {
                return null;
            }
            int number = Digits.number(text, at, end);
            switch (units.charAt(unit)) {
                case 'H' -> seconds += number * 3600L;
                case 'M' -> seconds += number * 60L;
                default -> {
                    seconds += number;
                    nanoseconds = Digits.nanoseconds(text, fraction, unitAt);
                }
            }
            units = units.substring(unit + 1);
            at = unitAt + 1;
        }
        return seconds == 0 && nanoseconds == 0 ? null : Duration.ofSeconds(seconds, nanoseconds);
    }

    @Override
    public String format(Duration value) {
        return value.toString();
    }

    @Override
    public InvalidValue explain(String text) {
        String reason = isZero(text)
                ? " is no time at all; a duration is longer than zero"
                : " is not a duration (ISO 8601) of hours, minutes and seconds, such as PT45M or PT1H30M";
        return InvalidValue.of(ProblemCode.INVALID_DURATION, ProblemText.quote(text) + reason)
                .suggesting(nearest(text.strip()));
    }

    /** Returns whether a text has the characters of a duration, and no digit but 0. */
    private static boolean isZero(String text) {
        return text.startsWith("P")
                && text.indexOf('0') > 0
                && text.chars().skip(1).allMatch(c -> "0.THMSD".indexOf(c) >= 0);
    }

    private Optional<String> nearest(String text) {
        Matcher minutes = Patterns.HOURS_AND_MINUTES.matcher(text);
        if (!minutes.matches()) {
            return Optional.empty();
        }
        String hours = minutes.group(1) == null ? "" : minutes.group(1) + "H";
        return Optional.ofNullable(parse("PT" + hours + minutes.group(2) + "M")).map(Duration::toString);
    }
}
