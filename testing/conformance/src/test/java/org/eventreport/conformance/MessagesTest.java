package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Event;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.Problem;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message quotes a value in a shortened form, however long it is. */
class MessagesTest {

    private static final int MAX_LENGTH = 400;

    private static final String LONG = "a".repeat(100_000);

    private static final String DIGITS = "1".repeat(10_000);

    private static final ReadOptions LARGE_NUMBERS = ReadOptions.builder()
            .limits(Limits.defaults().withMaxNumberDigits(1_000_000))
            .build();

    private static Arguments yaml(String text) {
        return Arguments.of(YamlFormat.yaml().withOptions(LARGE_NUMBERS), text);
    }

    private static Arguments json(String text) {
        return Arguments.of(JsonFormat.json().withOptions(LARGE_NUMBERS), text);
    }

    static Stream<Arguments> textsWithLongValues() {
        return Stream.of(
                yaml("title: !" + LONG + " b\n"),
                yaml("title: !<tag:" + LONG + "> [b]\n"),
                yaml("x-a: !" + LONG + " b\n"),
                yaml("? !" + LONG + " b\n: c\n"),
                yaml("title: *" + LONG + "\n"),
                yaml(LONG + ": b\n"),
                yaml("talks: " + LONG + "\n"),
                yaml("date: " + LONG + "\npublishedAt: " + LONG + "\nid: " + LONG + " \nurl: " + LONG + "\n"),
                yaml("language: " + LONG + "\nstatus: " + LONG + "\nschemaVersion: " + LONG + "\n"),
                yaml("event: {timezone: " + LONG + ", venue: {country: " + LONG + ", latitude: " + LONG + "}}\n"),
                yaml("talks: [{startTime: " + LONG + ", duration: " + LONG + ", attended: " + LONG + "}]\n"),
                yaml("authors: [{name: a, accounts: {" + LONG + "_: b}}]\n"),
                yaml("summary: \"" + LONG + "\\x01\"\ntitle: \"" + LONG + "\\n\"\n"),
                yaml("schemaVersion: " + DIGITS + "\nevent: {venue: {latitude: " + DIGITS + "}}\n"),
                yaml("title: \" " + LONG + "\"\ntags: [" + LONG + ", " + LONG + "]\nlicense: " + LONG + "\n"),
                json("{\"" + LONG + "\": 1, \"title\": " + DIGITS + ", \"tags\": " + DIGITS + "}"),
                json("{\"" + LONG + "\": 1, \"" + LONG + "\": 1, \"x-a\": {\"" + LONG + "\": 1, \"" + LONG + "\": 2}}"),
                json("{\"title\": " + LONG + "}"),
                Arguments.of(MarkdownFormat.markdown(), "---\n" + LONG + ": !" + LONG + " b\n---\n"));
    }

    @ParameterizedTest
    @MethodSource("textsWithLongValues")
    void aLongValueOfATextIsShortened(ReportFormat format, String text) {
        List<Problem> problems = format.check(text).problems();

        assertThat(problems).isNotEmpty().allSatisfy(MessagesTest::isShort);
    }

    @Test
    void aLongValueOfABuiltReportIsShortened() {
        Report report = Report.builder()
                .title(" " + LONG)
                .addTags(LONG, LONG)
                .event(Event.builder()
                        .name("a")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .build())
                .addTalks(
                        Talk.builder()
                                .title(LONG)
                                .addSpeakers(LONG, LONG, "b" + LONG)
                                .build(),
                        Talk.builder().id(LONG).title("a").build(),
                        Talk.builder().id(LONG).title("b").build())
                .addSpeakers(
                        Speaker.builder().id(LONG).name(LONG).build(),
                        Speaker.builder().id("c" + LONG).name(LONG).build())
                .addProjects(
                        Project.builder().id(LONG).name("A").partOf("b" + LONG).build(),
                        Project.builder().id("b" + LONG).name("B").partOf(LONG).build())
                .build();

        assertThat(Validator.standard().validate(report)).hasSizeGreaterThan(8).allSatisfy(MessagesTest::isShort);
    }

    private static void isShort(Problem problem) {
        assertThat(problem.message()).hasSizeLessThan(MAX_LENGTH);
    }
}
