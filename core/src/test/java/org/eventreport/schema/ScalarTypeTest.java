package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eventreport.model.TalkKind;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarTypeTest {

    private static final Map<String, ScalarType<?>> TYPES = Map.ofEntries(
            Map.entry("text", Tables.TEXT),
            Map.entry("line", Tables.LINE),
            Map.entry("license", Tables.LICENSE),
            Map.entry("id", Tables.ID),
            Map.entry("service", new ServiceType()),
            Map.entry("date", Tables.DATE),
            Map.entry("date-time", Tables.DATE_TIME),
            Map.entry("time", Tables.TIME),
            Map.entry("duration", Tables.DURATION),
            Map.entry("timezone", Tables.TIMEZONE),
            Map.entry("url", Tables.URL),
            Map.entry("uri", Tables.URI_REFERENCE),
            Map.entry("language", Tables.LANGUAGE),
            Map.entry("country", Tables.COUNTRY),
            Map.entry("latitude", Tables.LATITUDE),
            Map.entry("longitude", Tables.LONGITUDE),
            Map.entry("version", Tables.VERSION),
            Map.entry("boolean", Tables.BOOLEAN),
            Map.entry("kind", new KeywordType<>(TalkKind.class)));

    /** A text of the type, and its canonical form. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|`a\nb\r\n\tc`|`a\nb\r\n\tc`",
                "text|🎉 日本|🎉 日本",
                "text|~ \u00A0|~ \u00A0",
                "line|null-safe|null-safe",
                "line|`a\tb`|`a\tb`",
                "line|``|``",
                "license|CC-BY-4.0|CC-BY-4.0",
                "license|Public Domain|Public Domain",
                "id|antti-kantee|antti-kantee",
                "id|a|a",
                "id|0.9_x-1|0.9_x-1",
                "id|az09|az09",
                "service|stack-overflow|stack-overflow",
                "date|2014-11-25|2014-11-25",
                "date|2016-02-29|2016-02-29",
                "date|0000-01-01|0000-01-01",
                "date|9999-12-31|9999-12-31",
                "date-time|2014-12-01T15:20:24Z|2014-12-01T15:20:24Z",
                "date-time|2014-12-01 15:20:24 UTC|2014-12-01T15:20:24Z",
                "date-time|2014-12-01 15:20:24 +0100|2014-12-01T15:20:24+01:00",
                "date-time|2014-12-01 15:20:24+0100|2014-12-01T15:20:24+01:00",
                "date-time|2014-12-01t15:20:00z|2014-12-01T15:20:00Z",
                "date-time|2014-12-01T15:20Z|2014-12-01T15:20:00Z",
                "date-time|2014-12-01 15:20 UTC|2014-12-01T15:20:00Z",
                "date-time|2014-12-01 15:20+0100|2014-12-01T15:20:00+01:00",
                "date-time|2014-12-01 15:20:24 Z|2014-12-01T15:20:24Z",
                "date-time|2014-12-01 15:20:24.5 Z|2014-12-01T15:20:24.5Z",
                "date-time|2014-12-01T15:20:24.120-03:30|2014-12-01T15:20:24.12-03:30",
                "date-time|2014-12-01T15:20:24.123456789Z|2014-12-01T15:20:24.123456789Z",
                "date-time|2014-12-01T15:20:24+00:59|2014-12-01T15:20:24+00:59",
                "time|09:30|09:30",
                "time|09:30:00|09:30",
                "time|23:59:59|23:59:59",
                "time|00:00|00:00",
                "duration|PT45M|PT45M",
                "duration|PT90M|PT1H30M",
                "duration|PT1H2M3S|PT1H2M3S",
                "duration|PT0.5S|PT0.5S",
                "duration|PT0,25S|PT0.25S",
                "duration|PT999999999S|PT277777H46M39S",
                "duration|PT0.123456789S|PT0.123456789S",
                "timezone|Europe/London|Europe/London",
                "timezone|UTC|UTC",
                "url|http://rumpkernel.org/|http://rumpkernel.org/",
                "url|HTTPS://example.org:8080/a?b=[c]#d|HTTPS://example.org:8080/a?b=[c]#d",
                "url|mailto:a@example.org|mailto:a@example.org",
                "url|https://example.org/日本|https://example.org/日本",
                "uri|blog/london.jpg|blog/london.jpg",
                "uri|/a.png?x=1|/a.png?x=1",
                "uri|https://example.org/a.png|https://example.org/a.png",
                "language|en|en",
                "language|en-GB|en-GB",
                "language|zh-Hans-CN|zh-Hans-CN",
                "language|i-klingon|i-klingon",
                "language|x-own|x-own",
                "country|GB|GB",
                "country|NO|NO",
                "latitude|51.5074|51.5074",
                "latitude|-90|-90",
                "latitude|90.00|90.00",
                "longitude|-179.999|-179.999",
                "version|1|1",
                "version|1.0|1",
                "boolean|false|false",
                "boolean|no|false",
                "boolean|On|true",
                "kind|birds-of-a-feather|birds-of-a-feather",
            })
    void readsAndWrites(String type, String text, String canonical) {
        assertThat(canonical(TYPES.get(type), text)).isEqualTo(canonical);
    }

    private static <V> String canonical(ScalarType<V> type, String text) {
        V value = type.parse(text);
        assertThat(value).as(text).isNotNull();
        String canonical = type.format(value);
        assertThat(type.parse(canonical)).isEqualTo(value);
        return canonical;
    }

    /** A text that is not of the type, the code of the problem, and what was probably meant. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|`a\u0000b`|INVALID_TEXT|",
                "text|`a\u0085b`|INVALID_TEXT|",
                "text|`a\u007F`|INVALID_TEXT|",
                "text|`a\u009F`|INVALID_TEXT|",
                "text|`\uD83C`|INVALID_TEXT|",
                "line|`a\nb`|INVALID_TEXT|",
                "line|`a\u2028b`|INVALID_TEXT|",
                "license|`MIT\nOR ISC`|INVALID_TEXT|",
                "id|Antti Kantee|INVALID_ID|antti-kantee",
                "id|a{|INVALID_ID|a",
                "id|a@b|INVALID_ID|a-b",
                "id|``|INVALID_ID|",
                "id|-a|INVALID_ID|a",
                "id|a--b|INVALID_ID|a-b",
                "id|a.|INVALID_ID|a",
                "id|日本|INVALID_ID|",
                "id|Käthe|INVALID_ID|kathe",
                "service|a.b|UNKNOWN_FIELD|a-b",
                "service|Twitter|UNKNOWN_FIELD|twitter",
                "date|2014-02-30|INVALID_DATE|",
                "date|2015-02-29|INVALID_DATE|",
                "date|2014-1-5|INVALID_DATE|2014-01-05",
                "date|2014/11/25|INVALID_DATE|2014-11-25",
                "date|2014-11-25T10:00:00Z|INVALID_DATE|2014-11-25",
                "date|25 November 2014|INVALID_DATE|",
                "date|２０１４-11-25|INVALID_DATE|",
                "date|+12014-11-25|INVALID_DATE|",
                "date|``|INVALID_DATE|",
                "date-time|2014-12-01|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:24|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20.5Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:60Z|INVALID_DATE_TIME|",
                "date-time|2014-02-30T15:20:24Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T24:00:00Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:24+19:00|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:24.Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:24.1234567890Z|INVALID_DATE_TIME|",
                "date-time|2014-12-01T15:20:24+1:00|INVALID_DATE_TIME|",
                "date-time|`2014-12-01T15:20:24 `|INVALID_DATE_TIME|",
                "date-time|`2014-12-01T15:20:24\tZ`|INVALID_DATE_TIME|",
                "time|9:30|INVALID_TIME|09:30",
                "time|24:00|INVALID_TIME|",
                "time|09:30:60|INVALID_TIME|",
                "time|09:60|INVALID_TIME|",
                "time|0930|INVALID_TIME|",
                "duration|45|INVALID_DURATION|PT45M",
                "duration|45 min|INVALID_DURATION|PT45M",
                "duration|1:30|INVALID_DURATION|PT1H30M",
                "duration|PT0S|INVALID_DURATION|",
                "duration|PT|INVALID_DURATION|",
                "duration|P1D|INVALID_DURATION|",
                "duration|PT-5M|INVALID_DURATION|",
                "duration|PT1.5H|INVALID_DURATION|",
                "duration|PT1M1H|INVALID_DURATION|",
                "duration|PT1M1M|INVALID_DURATION|",
                "duration|PT1.S|INVALID_DURATION|",
                "duration|PT5|INVALID_DURATION|",
                "duration|PT5.|INVALID_DURATION|",
                "duration|PT9999999999S|INVALID_DURATION|",
                "duration|pt5m|INVALID_DURATION|",
                "timezone|Europe/Londn|INVALID_TIMEZONE|Europe/London",
                "timezone|+01:00|INVALID_TIMEZONE|",
                "url|ftp://example.org/|INVALID_URL|",
                "url|trillix.org|INVALID_URL|https://trillix.org",
                "url|trillix.org/.a|INVALID_URL|https://trillix.org/.a",
                "url|trillix.org:80/|INVALID_URL|https://trillix.org:80/",
                "url|AZ-09_az.org?a|INVALID_URL|https://AZ-09_az.org?a",
                "url|trillix|INVALID_URL|",
                "url|trillix/a.b|INVALID_URL|",
                "url|trillix..org|INVALID_URL|",
                "url|.trillix.org|INVALID_URL|",
                "url|trillix.org.|INVALID_URL|",
                "url|trillix.org./a|INVALID_URL|",
                "url|ana@trillix.org|INVALID_URL|",
                "url|trillix!.org|INVALID_URL|",
                "url|` http://example.org/`|INVALID_URL|http://example.org/",
                "url|http://example.org/a b|INVALID_URL|http://example.org/a%20b",
                "url|http:///a|INVALID_URL|",
                "url|https:|INVALID_URL|",
                "url|mailto:|INVALID_URL|",
                "url|http://[fe80::1%eth0]/|INVALID_URL|",
                "url|blog/london.jpg|INVALID_URL|",
                "uri|//example.org/a|INVALID_URL|",
                "uri|///a.png|INVALID_URL|",
                "uri|``|INVALID_URL|",
                "uri|ftp://example.org/a|INVALID_URL|",
                "language|english language|INVALID_LANGUAGE|",
                "language|en_GB|INVALID_LANGUAGE|en-GB",
                "language|1n|INVALID_LANGUAGE|",
                "language|e1|INVALID_LANGUAGE|",
                "language|e{|INVALID_LANGUAGE|",
                "language|``|INVALID_LANGUAGE|",
                "country|gb|INVALID_COUNTRY|GB",
                "country|UK|INVALID_COUNTRY|GB",
                "country|Norway|INVALID_COUNTRY|NO",
                "country|XX|INVALID_COUNTRY|",
                "latitude|90.0001|OUT_OF_RANGE|",
                "latitude|1e999999999|OUT_OF_RANGE|",
                "latitude|north|WRONG_TYPE|",
                "latitude|٣|WRONG_TYPE|",
                "longitude|-180.1|OUT_OF_RANGE|",
                "version|2|UNSUPPORTED_VERSION|",
                "version|1.5|WRONG_TYPE|",
                "version|one|WRONG_TYPE|",
                "boolean|maybe|WRONG_TYPE|",
                "kind|Keynote|UNKNOWN_VALUE|keynote",
                "kind|lightning talk|UNKNOWN_VALUE|lightning-talk",
                "kind|TALK|UNKNOWN_VALUE|talk",
                "kind|sing-along|UNKNOWN_VALUE|",
            })
    void explainsWhatIsWrong(String typeName, String text, ProblemCode code, String suggestion) {
        ScalarType<?> type = TYPES.get(typeName);

        assertThat(type.parse(text)).isNull();
        InvalidValue invalid = type.explain(text);
        assertThat(invalid.code()).isEqualTo(code);
        assertThat(invalid.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
        assertThat(invalid.message()).contains(ProblemText.quote(text), suggestion == null ? "" : suggestion);
    }

    /** A text that is not of the type, and the reason in the message. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|`ab\u0007`|contains a control character (U+0007); remove it",
                "text|`ab\u009F`|contains a control character (U+009F); remove it",
                "text|`ab\uD83Cc`|contains half of a surrogate pair (U+D83C); remove it",
                "text|`ab\uD83C`|contains half of a surrogate pair (U+D83C); remove it",
                "line|`ab\u2029`|contains a line break, and this field takes one line; remove it",
                "id|日本|is not an id: lower-case ASCII letters and digits, with single -, . or _ between them",
                "date|2014-02-30|is not a day of the calendar",
                "date|25 November|is not a calendar date; write it as YYYY-MM-DD, such as 2014-11-25",
                "duration|PT0S|is no time at all; a duration is longer than zero",
                "duration|PT0H0.00S|is no time at all; a duration is longer than zero",
                "duration|P0D|is no time at all; a duration is longer than zero",
                "duration|P10D|is not a duration (ISO 8601) of hours, minutes and seconds, such as PT45M or PT1H30M",
                "duration|PT|is not a duration (ISO 8601) of hours, minutes and seconds, such as PT45M or PT1H30M",
                "duration|00M|is not a duration (ISO 8601) of hours, minutes and seconds, such as PT45M or PT1H30M",
            })
    void aMessageSaysWhyATextIsNotOfTheType(String typeName, String text, String reason) {
        assertThat(TYPES.get(typeName).explain(text).message()).isEqualTo(ProblemText.quote(text) + " " + reason);
    }

    @ParameterizedTest
    @CsvSource({"version, one, a whole number", "latitude, north, a number", "boolean, maybe, true or false"})
    void aMessageSaysWhatWasExpected(String typeName, String text, String expected) {
        assertThat(TYPES.get(typeName).explain(text).message())
                .isEqualTo("expected " + expected + ", found \"" + text + "\"");
    }

    @Test
    void anIdHasAtMost200Characters() {
        assertThat(Tables.ID.parse("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(Tables.ID.parse("a".repeat(201))).isNull();
        assertThat(Tables.ID.explain("a".repeat(201)).message())
                .endsWith("…\" has 201 characters; an id has at most 200");
        assertThat(Tables.ID.explain("A".repeat(200)).suggestion()).contains("a".repeat(200));
    }

    @Test
    void parsesToTheValuesOfTheModel() {
        assertThat(Tables.DATE.parse("2014-11-25")).isEqualTo(LocalDate.of(2014, 11, 25));
        assertThat(Tables.DATE_TIME.parse("2014-12-01 15:20:24.5 +0100"))
                .isEqualTo(OffsetDateTime.parse("2014-12-01T15:20:24.5+01:00"));
        assertThat(Tables.TIME.parse("09:30:15")).isEqualTo(LocalTime.of(9, 30, 15));
        assertThat(Tables.DURATION.parse("PT1H2M3.25S"))
                .isEqualTo(Duration.ofHours(1).plusMinutes(2).plusSeconds(3).plusMillis(250));
        assertThat(Tables.TIMEZONE.parse("Asia/Tokyo")).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(Tables.LATITUDE.parse("51.50")).isEqualTo(new BigDecimal("51.50"));
    }
}
