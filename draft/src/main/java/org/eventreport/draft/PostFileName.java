package org.eventreport.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a post's file. As Jekyll and Middleman name posts, {@code 2014-12-01-two-days-of-unikernels.html.md} has a day
 * and a title.
 */
final class PostFileName {

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)(?:[-_. ]|$))?([^.]*).*");

    private final Optional<String> day;
    private final String words;

    PostFileName(String file) {
        Matcher parts = PARTS.matcher(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        boolean named = parts.matches();
        this.day = named ? Optional.ofNullable(parts.group(1)) : Optional.empty();
        this.words = named ? Line.of(parts.group(2).replaceAll("[-_]+", " ")) : "";
    }

    /** Returns the day that the name starts with, as it is written. */
    Optional<String> day() {
        return day;
    }

    /** Returns the words after the day, the first one with a capital letter. */
    Optional<String> title() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int first = words.codePointAt(0);
        return Optional.of(
                Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first)));
    }
}
