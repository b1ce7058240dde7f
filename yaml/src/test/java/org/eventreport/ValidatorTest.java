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

class ValidatorTest {

    private static final String HEAD =
            "title: Two days\nauthors: [Ana]\nevent: {name: Days, startDate: 2014-11-25, endDate: 2014-11-26}\n";

    private static final Event EVENT =
            Event.builder().name("Days").startDate(LocalDate.of(2014, 11, 25)).build();

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
        assertThat(Told.by(result)).isEqualTo("no-author  1:1; no-slides /talks/0 9:5");
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
