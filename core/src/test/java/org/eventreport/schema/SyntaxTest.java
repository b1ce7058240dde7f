package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the patterns that the tables give to other programs with what the library accepts. */
class SyntaxTest {

    private static final List<String> PIECES = List.of(
            " ",
            "-",
            "--",
            ".",
            "_",
            ":",
            "/",
            "//",
            "?",
            "#",
            "[",
            "]",
            "[::1]",
            "%",
            "%41",
            "%4",
            "@",
            "&",
            "+",
            ",",
            "\"",
            "\\",
            "{",
            "|",
            "^",
            "`",
            "<",
            "é",
            "🎉",
            "\n",
            "\t",
            "\0",
            "\177",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u1680",
            "\u2003",
            "\u202F",
            "\u205F",
            "\u3000",
            "0",
            "1",
            "02",
            "30",
            "60",
            "2014",
            "a",
            "A",
            "x",
            "T",
            "Z",
            "H",
            "S",
            "UTC",
            "utc",
            "z",
            "-u-",
            "https://");

    private static final Predicate<String> NONE = text -> false;

    /** Days that not every month has, or not every February. */
    private static final Predicate<String> RARE_DAYS =
            Pattern.compile("-(02-(29|30|31)|(04|06|09|11)-31)").asPredicate();

    private static final Predicate<String> BRACKETS =
            Pattern.compile("[\\[\\]]").asPredicate();

    private static final Predicate<String> LONE_SURROGATE =
            text -> text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);

    private static final Predicate<String> ALL = text -> true;

    /** Returns types, the texts that docs/schema.md lists as valid for the pattern only, and texts to edit. */
    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(Tables.TEXT, NONE, List.of("", "Two\nlines")),
                Arguments.of(Tables.LINE, NONE, List.of("", "One line")),
                Arguments.of(Tables.LICENSE, NONE, List.of("", "MIT OR ISC")),
                Arguments.of(Tables.ID, NONE, List.of("antti-kantee", "a".repeat(199))),
                Arguments.of(new ServiceType(), NONE, List.of("stack-overflow")),
                Arguments.of(
                        Tables.LANGUAGE, ALL, List.of("en-GB", "zh-Hans-CN", "de-u-co-phonebk", "x-a", "i-klingon")),
                Arguments.of(
                        Tables.URL,
                        BRACKETS,
                        List.of("http://example.org:80/a/b?c=d#e", "mailto:a@example.org", "HTTPS://[::1]/")),
                Arguments.of(
                        Tables.URI_REFERENCE,
                        BRACKETS,
                        List.of("blog/london.jpg", "/a", "../a?b", "https://example.org/a")),
                Arguments.of(Tables.DATE, RARE_DAYS, List.of("2014-11-25")),
                Arguments.of(
                        Tables.DATE_TIME,
                        RARE_DAYS,
                        List.of(
                                "2014-12-01T15:20:24Z",
                                "2014-12-01 15:20:24.5 +0100",
                                "2014-12-01t15:20:24 UTC",
                                "2014-12-01 15:20 Z")),
                Arguments.of(Tables.TIME, NONE, List.of("09:30", "09:30:15")),
                Arguments.of(Tables.DURATION, NONE, List.of("PT1H30M", "PT0.5S", "PT90M")),
                Arguments.of(Tables.TIMEZONE, ALL, List.copyOf(ZoneId.getAvailableZoneIds())));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void thePatternsAcceptWhatTheLibraryAccepts(
            ScalarType<?> type, Predicate<String> validForPatternOnly, List<String> texts) {
        Predicate<String> validForPattern = pattern(type.syntax());
        Random random = new Random(2014);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = texts.get(i % texts.size());
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                text = edited(text, random);
            }
            if (type.parse(text) != null) {
                accepted++;
                assertThat(validForPattern.test(text)).as(text).isTrue();
            } else if (!validForPatternOnly.test(text) && !LONE_SURROGATE.test(text)) {
                assertThat(validForPattern.test(text)).as(text).isFalse();
            }
        }
        assertThat(accepted).isBetween(10_000, 49_000);
    }

    /** Returns a text with something inserted, removed, or both. */
    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        String piece = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    /** Returns what the patterns and the maximum length accept. */
    private static Predicate<String> pattern(Syntax syntax) {
        int maxLength = (int) syntax.keywords().getOrDefault("maxLength", Integer.MAX_VALUE);
        Predicate<String> all = text -> text.length() <= maxLength;
        for (String pattern : syntax.patterns()) {
            // In Java, unlike in JSON Schema, $ also matches before a line feed at the end.
            all = all.and(Pattern.compile(pattern.replace("$", "\\z")).asPredicate());
        }
        return all;
    }
}
