package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Event;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final String HEAD =
            "title: Two days\nauthors: [Ana]\nevent: {name: Days, startDate: 2014-11-25, endDate: 2014-11-26}\n";

    private static final Event EVENT =
            Event.builder().name("Days").startDate(LocalDate.of(2014, 11, 25)).build();

    /** Reports each talk without slides. */
    private static class SlidesRule implements Rule {
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
        public void validate(Report report, RuleContext context) {
            for (int i = 0; i < report.talks().size(); i++) {
                if (report.talks().get(i).links().stream()
                        .noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
                    context.report(
                            JsonPointer.of("talks").index(i), "the talk has no slides; link to them with rel: slides");
                }
            }
        }
    }

    @Test
    void callersAddRulesSwitchOffCodesAndChangeSeverities() {
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
                .withOptions(ReadOptions.builder().validator(validator).build())
                .check(json);
        assertThat(ProblemSummary.of(result)).isEqualTo("no-author  1:1; no-slides /talks/0 9:5");
        assertThat(result.report()).isEmpty();
        assertThat(JsonFormat.json().check(json).report()).contains(report);
        assertThatIllegalArgumentException().isThrownBy(() -> validator.without("no-such-code"));
    }

    @Test
    void switchingOffACodeGivesNoReportThatLacksAValue() {
        ReadOptions options = ReadOptions.builder()
                .validator(Validator.standard().without("invalid-url").without("unknown-field"))
                .build();
        ReportFormat yaml = YamlFormat.yaml().withOptions(options);

        assertThat(yaml.check(HEAD + "colour: red\n").report()).isPresent();
        ReadResult lost = yaml.check(HEAD + "url: example.org\n");
        assertThat(lost.problems()).isEmpty();
        assertThat(lost.report()).isEmpty();
    }

    @Test
    void aBuiltReportIsCheckedForValuesThatNoFileCanContain() {
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
    void anErrorMadeAWarningStillGivesAReport() {
        ReadOptions options = ReadOptions.builder()
                .validator(Validator.standard().withSeverity("dangling-reference", Severity.WARNING))
                .build();
        String text = HEAD + "talks: [{title: a, speakers: [antti]}]\n";

        ReadResult strict = YamlFormat.yaml().check(text);
        assertThat(ProblemSummary.of(strict)).isEqualTo("dangling-reference /talks/0/speakers/0 4:31");
        assertThat(strict.report()).isEmpty();
        assertThat(strict.errors()).isEqualTo(1);

        ReadResult lenient = YamlFormat.yaml().withOptions(options).check(text);
        assertThat(ProblemSummary.of(lenient)).isEqualTo("dangling-reference /talks/0/speakers/0 4:31");
        assertThat(lenient.report()).isPresent();
        assertThat(lenient.errors()).isZero();
        assertThat(lenient.warnings()).isEqualTo(1);
    }

    @Test
    void aCustomRuleReportsPlacesInTheFileAndCanBeSwitchedOff() {
        Validator validator = Validator.standard().with(new SlidesRule());
        String text = HEAD + "Talks:\n  - {title: a, links: [{rel: slides}]}\n  - {title: b}\n  - title: {}\n";

        assertThat(ProblemSummary.of(
                        YamlFormat.yaml().withOptions(with(validator)).check(text)))
                .isEqualTo("unknown-field /Talks 4:1; missing-field /Talks/0/links/0/url 5:24;"
                        + " no-slides /Talks/1 6:5; no-slides /Talks/2 7:5; wrong-type /Talks/2/title 7:12");
        assertThat(ProblemSummary.of(YamlFormat.yaml()
                        .withOptions(with(validator.without("no-slides")))
                        .check(text)))
                .isEqualTo("unknown-field /Talks 4:1; missing-field /Talks/0/links/0/url 5:24;"
                        + " wrong-type /Talks/2/title 7:12");
    }

    @Test
    void aProblemAboutAMissingValueIsPlacedAtItsObject() {
        Rule language = new SlidesRule() {
            @Override
            public void validate(Report report, RuleContext context) {
                context.report(JsonPointer.of("talks", "0", "language"), "the talk has no language");
                context.report(JsonPointer.of("language"), "the report has no language");
            }
        };

        assertThat(ProblemSummary.of(YamlFormat.yaml()
                        .withOptions(with(Validator.standard().with(language)))
                        .check(HEAD + "talks: [{title: 日本}]\n")))
                .isEqualTo("no-slides /language 1:1; no-slides /talks/0/language 4:9");
    }

    private static ReadOptions with(Validator validator) {
        return ReadOptions.builder().validator(validator).build();
    }

    @Test
    void anUnknownCodeIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().withSeverity("no-slides", Severity.ERROR))
                .withMessageContaining("no-slides");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().without(""));
        assertThat(Validator.standard()
                        .with(new SlidesRule())
                        .withSeverity("no-slides", Severity.ERROR)
                        .validate(Report.builder()
                                .title("a")
                                .event(EVENT)
                                .addTalks(Talk.builder().title("b").build())
                                .build()))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR);
    }
}
