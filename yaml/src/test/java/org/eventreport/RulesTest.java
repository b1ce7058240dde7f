package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Event;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Findings;
import org.eventreport.validation.Rule;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final String HEAD =
            "title: Two days\nauthors: [Ana]\nevent: {name: Days, startDate: 2014-11-25, endDate: 2014-11-26}\n";

    private static final Event EVENT =
            Event.builder().name("Days").startDate(LocalDate.of(2014, 11, 25)).build();

    private static String problems(ReadResult result) {
        return result.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.place().orElseThrow().line() + ":"
                        + problem.place().orElseThrow().column())
                .collect(Collectors.joining("; "));
    }

    /** What stands behind the head of a report, and the problems that it gives. */
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
            })
    void tellWhatDoesNotFit(String text, String expected) {
        assertThat(problems(YamlFormat.yaml().check(HEAD + text + "\n"))).isEqualTo(expected);
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
    void talksOverlapWhereOneBeginsBeforeTheOtherEnds(
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
        return problems(
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
        "NUSE, FUSE, false",
        "Conference 1, Conference 2, false",
        "日本 太郎, 日本 太朗, false",
    })
    void namesAreSimilarThatDifferByCaseAccentsPunctuationOrOneLetter(String name, String other, boolean similar) {
        Report report = Report.builder()
                .title("a")
                .event(EVENT)
                .addSpeakers(
                        Speaker.builder().id("a").name(name).build(),
                        Speaker.builder().id("b").name(other).build())
                .build();

        assertThat(Validator.standard().validate(report).stream()
                        .filter(problem -> problem.code().equals("similar-names"))
                        .map(Problem::pointer))
                .isEqualTo(similar ? List.of("/speakers/1/name") : List.of());
    }

    /** A report with one mistake, and the one problem that it gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`title: a\nauthor: Ana\nevent: {name: a, startDate: 2014-11-25}`|unknown-field /author 2:1",
                "`title: a\nauthors: [Ana]\nEvent: {name: a, startDate: 2014-11-25}`|unknown-field /Event 3:1",
                "`title: a\nauthors: [Ana]\nevent: {name: a, StartDate: 2014-11-25}\ndate: 2014-12-01`|unknown-field /event/StartDate 3:18",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: soon}\ndate: 2014-12-01\ntalks: [{title: a, date: 2014-12-01}]`"
                        + "|invalid-date /event/startDate 3:29",
                "`title: a\nauthors: [Ana]\nevent: {<<: {name: a, startDate: 2014-11-25}}`|unknown-field /event/<< 3:9",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakrs: [antti]}]\nspeakers: [{id: antti, name: Antti}]`"
                        + "|unknown-field /talks/0/speakrs 4:20",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, presenters: [antti]}]\nspeakers: [{id: antti, name: Antti}]`"
                        + "|unknown-field /talks/0/presenters 4:20",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: antti}]\nspeakers: [{id: antti, name: Antti}]`"
                        + "|wrong-type /talks/0/speakers 4:30",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: [Antti]}]\nspeakers: [{id: antti, name: Antti}]`"
                        + "|invalid-id /talks/0/speakers/0 4:31",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: [anti]}]\nspeakers: [{id: antti, name: Antti}]`"
                        + "|dangling-reference /talks/0/speakers/0 4:31",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: [antti-k]}]\nspeakers: [{id: Antti K, name: Antti}]`"
                        + "|invalid-id /speakers/0/id 5:17",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: [antti-k]}]\nspeakers: [{name: Antti K}]`"
                        + "|missing-field /speakers/0/id 5:12",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "talks: [{title: a, speakers: [antti]}]\npeople: [{id: antti, name: Antti}]`"
                        + "|unknown-field /people 5:1",
                "`title: a\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25, endDate: 2014-11-24}\n"
                        + "talks: [{title: a, date: 2014-11-25}]`|end-before-start /event/endDate 3:50",
                "`title: a\nauthors: Ana\nevent: {name: a, startDate: 2014-11-25}`|wrong-type /authors 2:10",
                "`title:\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}`|missing-field /title 1:1",
                "`title: a\nauthors: [\" Ana\"]\nevent: {name: a, startDate: 2014-11-25}`|untrimmed-text /authors/0 2:11",
                "`title: a\nauthors: [{name: Ana, speaker: ana}]\nevent: {name: a, startDate: 2014-11-25}\n"
                        + "speekers: [{id: ana, name: \"Ana \"}]`"
                        + "|unknown-field /speekers 4:1; untrimmed-text /speekers/0/name 4:28",
            })
    void oneMistakeIsOneProblem(String text, String expected) {
        assertThat(problems(YamlFormat.yaml().check(text + "\n"))).isEqualTo(expected);
    }

    /** Tells each talk without slides. */
    private static final class SlidesRule implements Rule {
        @Override
        public String code() {
            return "no-slides";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String meaning() {
            return "A talk has no link to its slides.";
        }

        @Override
        public void check(Report report, Findings findings) {
            for (int i = 0; i < report.talks().size(); i++) {
                if (report.talks().get(i).links().stream()
                        .noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
                    findings.report("/talks/" + i, "the talk has no slides; link to them with rel: slides");
                }
            }
        }
    }

    @Test
    void aCallerAddsRulesSwitchesCodesOffAndChangesSeverities() {
        Report report = Report.builder()
                .title(" a")
                .event(EVENT)
                .addTalks(Talk.builder().title("b").build())
                .build();
        Validator validator = Validator.standard()
                .with(new SlidesRule())
                .without("untrimmed-text")
                .withSeverity("no-author", Severity.ERROR);

        assertThat(Validator.standard().validate(report))
                .extracting(Problem::code)
                .containsExactly("untrimmed-text", "no-author");
        assertThat(validator.validate(report))
                .extracting(Problem::toString)
                .containsExactly(
                        "error: the report has no author; name them under authors [no-author]",
                        "/talks/0: warning: the talk has no slides; link to them with rel: slides [no-slides]");

        String json = JsonFormat.json().write(report);
        ReadResult result = JsonFormat.json()
                .with(ReadOptions.builder().validator(validator).build())
                .check(json);
        assertThat(problems(result)).isEqualTo("no-author  1:1; no-slides /talks/0 9:5");
        assertThat(result.report()).isEmpty();
        assertThat(JsonFormat.json().check(json).report()).contains(report);
        assertThatIllegalArgumentException().isThrownBy(() -> validator.without("no-such-code"));
    }

    @Test
    void aCodeThatIsSwitchedOffGivesNoReportThatLacksAValue() {
        ReadOptions options = ReadOptions.builder()
                .validator(Validator.standard().without("invalid-url").without("unknown-field"))
                .build();
        YamlFormat yaml = YamlFormat.yaml().with(options);

        assertThat(yaml.check(HEAD + "colour: red\n").report()).isPresent();
        ReadResult lost = yaml.check(HEAD + "url: example.org\n");
        assertThat(lost.problems()).isEmpty();
        assertThat(lost.report()).isEmpty();
    }

    @Test
    void aBuiltReportIsCheckedForValuesThatNoFileHolds() {
        Report report = Report.builder()
                .title("a\nb")
                .event(EVENT.withStartDate(LocalDate.of(12345, 1, 1)))
                .addSpeakers(Speaker.builder().id("Not an id").name("A").build())
                .build();

        assertThat(Validator.standard().without("no-author").validate(report).stream()
                        .map(problem -> problem.code() + " " + problem.pointer()))
                .containsExactly("invalid-text /title", "invalid-date /event/startDate", "invalid-id /speakers/0/id");
    }

    @Test
    @Timeout(20)
    void twentyThousandOfEverythingAreCheckedQuickly() {
        Random random = new Random(1);
        int count = 20_000;
        Report report = Report.builder()
                .title("a")
                .event(EVENT)
                .addAllSpeakers(IntStream.range(0, count)
                        .mapToObj(i -> Speaker.builder()
                                .id("speaker-" + i)
                                .name(name(random) + " " + name(random))
                                .build())
                        .toList())
                .addAllTalks(IntStream.range(0, count)
                        .mapToObj(i -> Talk.builder()
                                .title("a")
                                .addSpeakers("nobody-" + i)
                                .build())
                        .toList())
                .build();

        List<Problem> problems = Validator.standard().validate(report);

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("dangling-reference"))
                .hasSize(count);
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("unreferenced-speaker"))
                .hasSize(count);
    }

    private static String name(Random random) {
        return random.ints(6, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
