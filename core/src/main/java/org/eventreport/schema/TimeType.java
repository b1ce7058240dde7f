package org.eventreport.schema;

import java.time.LocalTime;
import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** A time of day: {@code HH:MM} or {@code HH:MM:SS} (ISO 8601-1:2019, 5.3.1.2). */
final class TimeType extends ScalarType<LocalTime> {

    /** Hour and minute as a regular expression. */
    static final String MINUTE_PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";

    TimeType() {
        super(
                "time",
                "a time",
                Form.TEXT,
                Syntax.of("string", "A time of day, `HH:MM` or `HH:MM:SS`, local to the event, such as `09:30`.")
                        .matching("^" + MINUTE_PATTERN + "(:[0-5][0-9])?$"),
                LocalTime.MIDNIGHT);
    }

    @Override
    public @Nullable LocalTime parse(String text) {
        return time(text);
    }

    @Override
    public String format(LocalTime value) {
        return value.toString();
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.INVALID_TIME,
                        ProblemText.quote(text) + " is not a time of day; write it as HH:MM or HH:MM:SS, such as 09:30")
                .suggesting(Optional.of("0" + text).filter(padded -> time(padded) != null));
    }

    /** Returns the time of day that a text spells, or null. */
    static @Nullable LocalTime time(String text) {
        boolean seconds = text.length() == 8;
        if ((!seconds && text.length() != 5) || text.charAt(2) != ':' || (seconds && text.charAt(5) != ':')) {
            return null;
        }
        int hour = Digits.number(text, 0, 2);
        int minute = Digits.number(text, 3, 5);
        int second = seconds ? Digits.number(text, 6, 8) : 0;
        boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return inRange ? LocalTime.of(hour, minute, second) : null;
    }
}
