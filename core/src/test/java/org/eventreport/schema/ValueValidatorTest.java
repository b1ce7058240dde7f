package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.Image;
import org.eventreport.model.Link;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.Venue;
import org.eventreport.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueValidatorTest {

    private static final Event EVENT = Event.builder()
            .name("Kernel Days")
            .startDate(LocalDate.of(2014, 11, 25))
            .build();

    private static final Report REPORT =
            Report.builder().title("Two days").event(EVENT).build();

    private static final Talk TALK = Talk.builder().title("Rump kernels").build();

    private static final Venue VENUE = Venue.builder().build();

    private static List<String> problems(Report report) {
        return ValueValidator.validate(report, 1_000_000, 64, 1000, TokenSink.NONE).stream()
                .map(ValueValidatorTest::brief)
                .toList();
    }

    private static String brief(Problem problem) {
        assertThat(problem.place()).isEmpty();
        return problem.code() + " " + problem.pointer();
    }

    static Stream<Arguments> aValueThatNoFileCanContainIsReported() {
        return Stream.of(
                arguments(REPORT.withTitle("a\nb"), "invalid-text /title"),
                arguments(REPORT.withSummary("a\u0007"), "invalid-text /summary"),
                arguments(REPORT.withSummary("\uDF89\uD83C"), "invalid-text /summary"),
                arguments(REPORT.withId("Two Days"), "invalid-id /id"),
                arguments(REPORT.withId(""), "invalid-id /id"),
                arguments(REPORT.withSchemaVersion(2), "unsupported-version /schemaVersion"),
                arguments(REPORT.withDate(LocalDate.of(12345, 1, 1)), "invalid-date /date"),
                arguments(REPORT.withDate(LocalDate.of(-1, 1, 1)), "invalid-date /date"),
                arguments(
                        REPORT.withPublishedAt(OffsetDateTime.parse("2014-12-01T15:20:24+01:00:30")),
                        "invalid-date-time /publishedAt"),
                arguments(REPORT.withLanguage("english language"), "invalid-language /language"),
                arguments(REPORT.withUrl(URI.create("ftp://a.example/")), "invalid-url /url"),
                arguments(REPORT.withUrl(URI.create("a.html")), "invalid-url /url"),
                arguments(REPORT.withImage(Image.builder().url(URI.create("")).build()), "invalid-url /image/url"),
                arguments(REPORT.withTags("a", "b\r"), "invalid-text /tags/1"),
                arguments(
                        REPORT.withLinks(
                                Link.builder().url(URI.create("http:/a")).build()),
                        "invalid-url /links/0/url"),
                arguments(
                        REPORT.withEvent(EVENT.withVenue(VENUE.withLatitude(new BigDecimal("90.01")))),
                        "out-of-range /event/venue/latitude"),
                arguments(
                        REPORT.withEvent(EVENT.withVenue(VENUE.withLongitude(new BigDecimal("-181")))),
                        "out-of-range /event/venue/longitude"),
                arguments(
                        REPORT.withEvent(EVENT.withVenue(VENUE.withCountry("UK"))),
                        "invalid-country /event/venue/country"),
                arguments(
                        REPORT.withEvent(EVENT.withTimezone(ZoneId.of("+01:00"))), "invalid-timezone /event/timezone"),
                arguments(
                        REPORT.withTalks(TALK, TALK.withStartTime(LocalTime.of(9, 30, 0, 1))),
                        "invalid-time /talks/1/startTime"),
                arguments(REPORT.withTalks(TALK.withDuration(Duration.ZERO)), "invalid-duration /talks/0/duration"),
                arguments(
                        REPORT.withTalks(TALK.withDuration(Duration.ofMinutes(-5))),
                        "invalid-duration /talks/0/duration"),
                arguments(
                        REPORT.withAuthors(Author.builder()
                                .name("Ana")
                                .putAccounts("Twitter", "ana")
                                .build()),
                        "unknown-field /authors/0/accounts/Twitter"),
                arguments(
                        REPORT.withSpeakers(Speaker.builder()
                                .id("ana")
                                .name("Ana")
                                .putAccounts("twitter", "a\nb")
                                .build()),
                        "invalid-text /speakers/0/accounts/twitter"),
                arguments(REPORT.withExtensions(Map.of("own", ExtensionValue.none())), "unknown-field /own"),
                arguments(
                        REPORT.withExtensions(Map.of("x-a/b~c", ExtensionValue.of("\u0000"))),
                        "invalid-text /x-a~1b~0c"),
                arguments(
                        REPORT.withExtensions(Map.of(
                                "x-a",
                                ExtensionValue.of(List.of(
                                        ExtensionValue.none(),
                                        ExtensionValue.of(Map.of("\u0085", ExtensionValue.none())))))),
                        "invalid-text /x-a/1/\u0085"));
    }

    @ParameterizedTest
    @MethodSource
    void aValueThatNoFileCanContainIsReported(Report report, String problem) {
        assertThat(problems(report)).containsExactly(problem);
    }

    @Test
    void aReportThatAFileCanContainHasNoProblems() {
        assertThat(problems(REPORT)).isEmpty();
    }

    @Test
    void everyProblemIsReported() {
        assertThat(problems(REPORT.withId(" ").withTitle("\n").withTalks(TALK.withTitle("\n"))))
                .containsExactly("invalid-id /id", "invalid-text /title", "invalid-text /talks/0/title");
    }

    @Test
    void aProblemAfterMapsExtensionsAndListsHasItsPointer() {
        Speaker ana = Speaker.builder()
                .id("ana")
                .name("Ana")
                .putAccounts("mastodon", "ana")
                .putAccounts("twitter", "ana")
                .url(URI.create("a.html"))
                .build();
        ExtensionValue value = ExtensionValue.of(List.of(
                ExtensionValue.of(List.of(ExtensionValue.of(Map.of("k", ExtensionValue.of(1))))),
                ExtensionValue.of("\u0007")));
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        extensions.put("x-a", value);
        extensions.put("x-b", ExtensionValue.of("\u0007"));

        assertThat(problems(REPORT.withSpeakers(ana.withExtensions(extensions))))
                .containsExactly(
                        "invalid-url /speakers/0/url",
                        "invalid-text /speakers/0/x-a/1",
                        "invalid-text /speakers/0/x-b");
    }

    @Test
    void aProblemDeepInAnExtensionHasItsPointer() {
        ExtensionValue nested = ExtensionValue.of("\u0007");
        for (int depth = 1; depth < 40; depth++) {
            nested = ExtensionValue.of(Map.of("k", nested));
        }

        assertThat(problems(REPORT.withExtensions(Map.of("x-a", nested))))
                .containsExactly("invalid-text /x-a" + "/k".repeat(39));
    }

    @Test
    void anOwnKeyHasToStartWithX() {
        Report report = REPORT.withEvent(EVENT.withExtensions(Map.of("own", ExtensionValue.none())));

        assertThat(ValueValidator.validate(report, 1_000_000, 64, 1000, TokenSink.NONE))
                .extracting(Problem::message)
                .containsExactly("\"own\" is not a field of Event; keys of your own start with x-");
    }

    /** Six elements: the report, its version, its title, the event, and the event's name and day. Then five more. */
    @Test
    void everyScalarObjectAndListIsAnElement() {
        Report report = REPORT.withExtensions(Map.of(
                "x-a",
                ExtensionValue.of(List.of(
                        ExtensionValue.none(),
                        ExtensionValue.of(1),
                        ExtensionValue.of(Map.of("k", ExtensionValue.of("a")))))));

        assertThat(ValueValidator.validate(REPORT, 6, 64, 1000, TokenSink.NONE)).isEmpty();
        assertThat(ValueValidator.validate(REPORT, 5, 64, 1000, TokenSink.NONE))
                .extracting(ValueValidatorTest::brief)
                .containsExactly("limit-exceeded /event/startDate");
        assertThat(ValueValidator.validate(report, 11, 64, 1000, TokenSink.NONE))
                .isEmpty();
        assertThat(ValueValidator.validate(report, 10, 64, 1000, TokenSink.NONE))
                .extracting(ValueValidatorTest::brief)
                .containsExactly("limit-exceeded /x-a/2/k");
    }

    @Test
    void aNumberHasNoMoreDigitsThanTheLimit() {
        Report report = REPORT.withEvent(EVENT.withVenue(VENUE.withLatitude(new BigDecimal("-10.90"))))
                .withExtensions(Map.of("x-a", new NumberValue("-10.9e0")));

        assertThat(ValueValidator.validate(report, 1_000_000, 64, 4, TokenSink.NONE))
                .isEmpty();
        assertThat(ValueValidator.validate(report, 1_000_000, 64, 3, TokenSink.NONE))
                .extracting(ValueValidatorTest::brief)
                .containsExactly("limit-exceeded /event/venue/latitude", "limit-exceeded /x-a");
    }

    /** Sixty levels of a list that has the next one twice: 2⁶⁰ values. */
    @Test
    void whatIsBeyondTheLimitOfElementsIsNotVisited() {
        ExtensionValue value = ExtensionValue.of("a");
        for (int i = 0; i < 60; i++) {
            value = ExtensionValue.of(List.of(value, value));
        }

        List<String> problems = problems(REPORT.withExtensions(Map.of("x-a", value)));

        assertThat(problems).singleElement().asString().startsWith("limit-exceeded /x-a/0/0/0");
    }

    @Test
    void extensionsAreNestedNoDeeperThanCanBeRead() {
        ExtensionValue nested = ExtensionValue.of(1);
        for (int depth = 1; depth < 64; depth++) {
            nested = ExtensionValue.of(List.of(nested));
        }
        Report deep = REPORT.withExtensions(Map.of("x-a", nested));
        Report deeper = REPORT.withExtensions(Map.of("x-a", ExtensionValue.of(List.of(nested))));

        assertThat(problems(deep)).isEmpty();
        assertThat(problems(deeper)).containsExactly("limit-exceeded /x-a" + "/0".repeat(63));
        assertThat(ValueValidator.validate(deeper, 1_000_000, 65, 1000, TokenSink.NONE))
                .isEmpty();
    }
}
