package org.eventreport.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.schema.Tables;

/**
 * The {@code date} of front matter. It may be more than a date or date-time of a report: months, days, hours and offsets may
 * have one digit, and an offset may be of hours only, as in the
 * <a href="https://yaml.org/type/timestamp.html">timestamps of YAML 1.1</a>. Slashes or dots may replace the hyphens, and
 * the name of a time zone the offset.
 *
 * @param day the day, in the canonical form
 * @param hasTime whether there is a time of day
 * @param dateTime the day and time as a date-time of a report; empty if there is no time or no offset
 */
record FrontMatterDate(String day, boolean hasTime, Optional<String> dateTime) {

    /** More characters than any date has, so that no long text is matched. */
    private static final int MAX_LENGTH = 100;

    private static final String WORD = "(?:[-+:/_A-Za-z0-9]*[A-Za-z0-9])";

    /** What this matches is the same text as a plain scalar of YAML: no colon ends a word, and no space the text. */
    private static final Pattern PARTS = Pattern.compile("(?<year>[0-9]{4})(?<sign>[-/.])(?<month>[0-9]{1,2})"
            + "\\k<sign>(?<day>[0-9]{1,2})"
            + "(?:(?:[Tt]| +)(?<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)"
            + "(?: *(?<zone>(?=[-+A-Za-z])" + WORD + "(?: +" + WORD + ")*))?)?");

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    /** Returns the date that a text spells; empty if it is none. */
    static Optional<FrontMatterDate> of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (text.length() > MAX_LENGTH || !parts.matches()) {
            return Optional.empty();
        }
        String day = parts.group("year") + "-" + twoDigits(parts.group("month")) + "-" + twoDigits(parts.group("day"));
        if (Tables.DATE.parse(day) == null) {
            return Optional.empty();
        }
        String time = parts.group("time");
        return time == null
                ? Optional.of(new FrontMatterDate(day, false, Optional.empty()))
                : withTime(day, time, Optional.ofNullable(parts.group("zone")).orElse(""));
    }

    private static Optional<FrontMatterDate> withTime(String day, String time, String zone) {
        String local = day + "T" + (time.indexOf(':') == 1 ? "0" : "") + time;
        if (Tables.DATE_TIME.parse(local + "Z") == null) {
            return Optional.empty();
        }
        String dateTime = local + offset(zone);
        if (Tables.DATE_TIME.parse(dateTime) != null) {
            return Optional.of(new FrontMatterDate(day, true, Optional.of(dateTime)));
        }
        return zone.isEmpty() || LETTER.matcher(zone).find()
                ? Optional.of(new FrontMatterDate(day, true, Optional.empty()))
                : Optional.empty();
    }

    /** Returns a zone; an offset of one digit or of hours only as one of hours and minutes. */
    private static String offset(String zone) {
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return zone;
        }
        boolean oneDigit = zone.length() == 2 || zone.indexOf(':') == 2;
        String offset = oneDigit ? zone.charAt(0) + twoDigits(zone.substring(1)) : zone;
        return offset.length() == 3 ? offset + ":00" : offset;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 || number.indexOf(':') == 1 ? "0" + number : number;
    }

    /**
     * Returns whether the report cannot have all of the date, so that its text is kept.
     *
     * @param publishedAt whether the time of publication is given elsewhere
     */
    boolean isKept(boolean publishedAt) {
        return hasTime && (publishedAt || dateTime.isEmpty());
    }
}
