package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.fixtures.ProblemSummary;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final String HEAD =
            "title: Two days\nauthors: [Ana]\nevent: {name: Days, startDate: 2014-11-25, endDate: 2014-11-26}\n";

    private static final Path CASES = Path.of("src/test/resources/org/eventreport/conformance/rules");

    private static final Event EVENT =
            Event.builder().name("Days").startDate(LocalDate.of(2014, 11, 25)).build();

    /** What follows the head of a report, and the problems in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Days.
                "`talks: [{title: a, date: 2014-11-25}, {title: b, date: 2014-11-26}, {title: c}]`|``",
                "`talks: [{title: a, date: 2014-11-24}, {title: b, date: 2014-11-27}]`"
                        + "|talk-outside-event /talks/0/date 4:26; talk-outside-event /talks/1/date 4:56",
                "`date: 2014-11-25`|``",
                "`date: 2014-12-02\npublishedAt: 2014-12-02T00:30:00+01:00`|``",
                "`date: 2014-12-01\npublishedAt: 2014-12-02T00:30:00+01:00`|date-mismatch /date 4:7",
                "`publishedAt: 2014-12-02T00:30:00+01:00\nupdatedAt: 2014-12-01T23:30:00Z`|``",
                "`publishedAt: 2014-12-02T00:30:00+01:00\nupdatedAt: 2014-12-01T23:29:59Z`|date-mismatch /updatedAt 5:12",
                // Ids.
                "`talks: [{id: a, title: a}, {id: a, title: b}, {id: a, title: c}]`"
                        + "|duplicate-id /talks/1/id 4:33; duplicate-id /talks/2/id 4:52",
                "`authors: []`|duplicate-key /authors 4:1",
                // Cycles.
                "`projects: [{id: a, name: A, partOf: a}]`|reference-cycle /projects/0/partOf 4:37",
                "`projects: [{id: a, name: A, partOf: b}, {id: b, name: B, partOf: c}, {id: c, name: C, partOf: b}, {id: d, name: D, partOf: d}]\n"
                        + "talks: [{title: a, projects: [a]}]`"
                        + "|reference-cycle /projects/1/partOf 4:66; reference-cycle /projects/3/partOf 4:124",
                "`projects: [{id: a, name: A, partOf: b}, {id: b, name: B}]\ntalks: [{title: a, projects: [a]}]`|``",
                // Texts.
                "`summary: \" a \"`|``",
                "`summary: \"\\n\"`|blank-text /summary 4:10",
                "`tags: [\"a \", \" \"]`|untrimmed-text /tags/0 4:8; blank-text /tags/1 4:14",
                "`speakers: [{id: a, name: A, accounts: {x: \" a\"}}]\ntalks: [{title: a, speakers: [a]}]`"
                        + "|untrimmed-text /speakers/0/accounts/x 4:43",
                // Lists.
                "`tags: [a, b, A]\ntalks: [{title: a, tags: [É, é]}]`|duplicate-tag /tags/2 4:14; duplicate-tag /talks/0/tags/1 5:30",
                "`projects: [{id: b, name: B, tags: [x, y, X]}]\ntalks: [{title: a, projects: [b]}]`|duplicate-tag /projects/0/tags/2 4:42",
                // Names.
                "`projects: [{id: a, name: Rump Kernel}, {id: b, name: Rump Kernels}]\ntalks: [{title: a, projects: [a, b]}]`|similar-names /projects/1/name 4:54",
            })
    void rulesReportWhatBreaksThem(String text, String expected) {
        assertThat(ProblemSummary.of(YamlFormat.yaml().check(HEAD + text + "\n")))
                .isEqualTo(expected);
    }

    /** What follows the head of a report, and the message of its only problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`speakers: [{id: antti, name: Antti}]\ntalks: [{title: a, speakers: [antti, anti]}]`"
                        + "|no speaker has the id \"anti\"; did you mean \"antti\"?",
                "`speakers: [{id: antti, name: Antti}]\ntalks: [{title: a, speakers: [antti, zoe]}]`"
                        + "|`no speaker has the id \"zoe\"; declare it under speakers, or correct the id`",
                "`projects: [{id: rump, name: Rump}]\ntalks: [{title: a, projects: [rump, ramp]}]`"
                        + "|no project has the id \"ramp\"; did you mean \"rump\"?",
                "`talks: [{title: a, speakers: [ana]}]`"
                        + "|`no speaker has the id \"ana\", as the report has no speakers; declare it under speakers`",
                "`talks: [{title: a, speakers: [ana]}, {title: b, speakers: [bo, ana]}]`"
                        + "|`no speaker has the id \"ana\", as the report has no speakers; declare it and 1 other under speakers`",
                "`talks: [{title: a, projects: [ana, bo, cy]}]`"
                        + "|`no project has the id \"ana\", as the report has no projects; declare it and 2 others under projects`",
                "`projects: [{id: a, name: A, partOf: c}, {id: b, name: B, partOf: c}, {id: c, name: C, partOf: b}]\ntalks: [{title: a, projects: [a]}]`"
                        + "|the project is part of itself: \"b\" → \"c\" → \"b\"; remove the partOf that is wrong",
                "`talks: [{title: a, date: 2014-11-24}]`"
                        + "|`the talk is given on 2014-11-24, but the event is from 2014-11-25 to 2014-11-26; correct one of the two`",
            })
    void aMessageSaysWhatToDo(String text, String message) {
        assertThat(YamlFormat.yaml().check(HEAD + text + "\n").problems())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    /** Front matter may have keys that a report does not have. The ids in a list show that it is one of a report. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`people: [{id: ana, name: Ana}, {id: bo, name: Bo}]\ntalks: [{title: a, speakers: [ana, bo]}]`"
                        + "|unknown-field /x-front-matter/people 5:1",
                "`software: [{id: rump, name: Rump}, 7]\ntalks: [{title: a, projects: [rump]}]`"
                        + "|unknown-field /x-front-matter/software 5:1",
                "`people: [{id: ana, name: Ana}]\ntalks: [{title: a, speakers: [ana, bo]}]`"
                        + "|dangling-reference /talks/0/speakers/0 6:31",
                "`people: [ana]\ntalks: [{title: a, speakers: [ana]}]`|dangling-reference /talks/0/speakers/0 6:31",
                "`people: {id: ana}\ntalks: [{title: a, speakers: [ana]}]`|dangling-reference /talks/0/speakers/0 6:31",
                "`people: [{id: ana, name: Ana}, {id: bo, name: Bo}]\ntalks: [{title: a, speakers: [ana, bo]}]\nspeakers: [{id: ana, name: Ana}]`"
                        + "|dangling-reference /talks/0/speakers/1 6:36",
                "`people: [{id: ana, name: Ana}]`|``",
            })
    void aListOfFrontMatterThatTheReportRefersToIsAnUnknownField(String text, String expected) {
        assertThat(ProblemSummary.of(MarkdownFormat.markdown().check("---\n" + HEAD + text + "\n---\n")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"6, '\"p5\" → \"p0\"'", "7, '\"p5\" → … → \"p0\"'"})
    void ofALongCycleSixProjectsAreNamed(int length, String end) {
        Report report = Report.builder()
                .title("a")
                .event(EVENT)
                .addAllProjects(IntStream.range(0, length)
                        .mapToObj(i -> Project.builder()
                                .id("p" + i)
                                .name("P")
                                .partOf("p" + (i + 1) % length)
                                .build())
                        .toList())
                .build();

        assertThat(Validator.standard().validate(report))
                .extracting(Problem::message)
                .contains("the project is part of itself: \"p0\" → \"p1\" → \"p2\" → \"p3\" → \"p4\" → " + end
                        + "; remove the partOf that is wrong");
    }

    @Test
    void theFirstTwentyDanglingReferencesHaveASuggestion() {
        Report report = Report.builder()
                .title("a")
                .event(EVENT)
                .addSpeakers(Speaker.builder().id("antti").name("Antti Kantee").build())
                .addTalks(Talk.builder()
                        .title("a")
                        .addSpeakers("antti")
                        .addAllSpeakers(IntStream.range(0, 21)
                                .mapToObj(i -> "antti" + (char) ('a' + i))
                                .toList())
                        .build())
                .build();

        assertThat(Validator.standard().validate(report).stream()
                        .filter(problem -> problem.code().equals("dangling-reference"))
                        .map(Problem::suggestion))
                .hasSize(21)
                .startsWith(Optional.of("antti"))
                .endsWith(Optional.of("antti"), Optional.empty());
    }

    /** The reports of a file, each followed by its problems after {@code =>}. */
    @ParameterizedTest
    @MethodSource
    void eachCaseHasTheseProblemsAndNoOthers(String report, String expected) {
        assertThat(ProblemSummary.of(YamlFormat.yaml().check(report))).isEqualTo(expected);
    }

    static Stream<Arguments> eachCaseHasTheseProblemsAndNoOthers() throws IOException {
        return Stream.concat(cases("boundaries.txt"), cases("mistakes.txt"));
    }

    private static Stream<Arguments> cases(String file) throws IOException {
        return Arrays.stream(Files.readString(CASES.resolve(file)).split("====\n"))
                .map(text -> text.split("(?m)^=> ", 2))
                .map(parts -> Arguments.of(
                        parts[0], parts[1].strip().replace("\n=> ", "; ").replaceFirst("^none$", "")));
    }

    /** Two talks of one speaker, their times, and whether they overlap. */
    @ParameterizedTest
    @CsvSource({
        "09:30, PT30M, 10:00, PT30M, false",
        "09:30, PT31M, 10:00, PT30M, true",
        "10:00, PT30M, 09:30, PT31M, true",
        "09:30, , 09:30, , true",
        "09:30, , 09:31, , false",
        "09:30, PT45M, 09:45, , true",
        "23:30, PT2H, 00:30, , false",
    })
    void talksOverlapIfOneStartsBeforeTheOtherEnds(
            String start, String duration, String otherStart, String otherDuration, boolean overlap) {
        String talks = talk(start, duration, "a, speakers: [antti], room: Hall")
                + talk(otherStart, otherDuration, "b, speakers: [antti], room: Attic");

        assertThat(withSpeaker(talks)).matches(overlap ? "double-booking /talks/[01]/startTime .*" : "");
        assertThat(withSpeaker(talks.replaceFirst("speakers: \\[antti]", "x-a: 1")))
                .isEmpty();
        assertThat(withSpeaker(
                        talks.replaceFirst("speakers: \\[antti]", "x-a: 1").replace("Attic", "Hall")))
                .matches(overlap ? "double-booking /talks/[01]/startTime .*" : "");
    }

    private static String talk(String start, String duration, String more) {
        String length = duration == null ? "" : ", duration: " + duration;
        return "  - {startTime: \"" + start + "\"" + length + ", title: " + more + "}\n";
    }

    private static String withSpeaker(String talks) {
        return ProblemSummary.of(
                YamlFormat.yaml().check(HEAD + "speakers: [{id: antti, name: Antti Kantee}]\ntalks:\n" + talks));
    }

    @Test
    void aTalkThatRunsPastMidnightOverlapsWithTheNextDay() {
        String talks = talk("23:30", "PT2H", "a, speakers: [antti]")
                + talk("00:30", null, "b, date: 2014-11-26, speakers: [antti]");
        assertThat(withSpeaker(talks)).isEqualTo("double-booking /talks/1/startTime 7:17");
    }

    /** Two names of speakers, and whether they are nearly the same. */
    @ParameterizedTest
    @CsvSource({
        "Antti Kantee, Antti Kantee, true",
        "Antti Kantee, ANTTI KANTEE, true",
        "Stéfan van der Walt, Stefan Van der Walt, true",
        "Jean-Luc Picard, Jean Luc Picard, true",
        "Antti Kantee, Anti Kantee, true",
        "Anti Kantee, Antti Kantee, true",
        "Antti Kantee, Antti Kantes, true",
        "Antti Kantee, Entti Kantee, true",
        "Antti Kantee, Antti Kanteel, true",
        "Antti Kantee, Anti Kantes, false",
        "Antti Kantee, Anna Kantee, false",
        "Antti Kantee, Natti Kantee, false",
        "Antti 'Rump' Kantee, 'antti rump, kantee', true",
        "Łukasz Kowalski, Łukasz Kowalska, true",
        "Kantee 1, Kantee1, true",
        "Rust, rust, true",
        "NUSE, FUSE, false",
        "Seven77, Seven7, false",
        "Eightlet, Eightles, true",
        "Version 10, Version 1, false",
        "C, C++, false",
        "C, C#, false",
        "C++, c++, true",
        "김민수, 김민서, false",
        "'', '', false",
        "Conference 1, Conference 2, false",
        "日本 太郎, 日本 太朗, false",
    })
    void namesThatDifferByCaseAccentsPunctuationOrOneLetterAreSimilar(String name, String other, boolean similar) {
        Report report = Report.builder()
                .title("a")
                .event(EVENT)
                .addSpeakers(
                        Speaker.builder().id("a").name(name).build(),
                        Speaker.builder().id("b").name(other).build())
                .build();

        assertThat(Validator.standard().validate(report).stream()
                        .filter(problem -> problem.code().equals("similar-names"))
                        .map(problem -> problem.pointer().toString()))
                .isEqualTo(similar ? List.of("/speakers/1/name") : List.of());
    }
}
