package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadOptionsTest {

    private static final String START =
            "{\"title\": \"Two days\", \"event\": {\"name\": \"Kernel Days\", \"startDate\": \"2014-11-25\"}";

    private static final String NO_AUTHOR = START + "}";

    private static final String WITH_AUTHOR = START + ", \"authors\": [\"Ana\"]";

    private static ReadResult check(ReadOptions options, String text) {
        ReadResult result = JsonFormat.json().withOptions(options).check(text);
        assertThat(YamlFormat.yaml().withOptions(options).check(text).toString())
                .isEqualTo(result.toString());
        return result;
    }

    private static ReadResult check(Validator validator, String text) {
        return check(ReadOptions.builder().validator(validator).build(), text);
    }

    @Test
    void aWarningStillGivesAReport() {
        ReadResult result = check(Validator.standard(), NO_AUTHOR);

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("no-author"));
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.report()).isPresent();
    }

    @Test
    void aResultWithoutProblemsSaysSo() throws IOException {
        assertThat(YamlFormat.yaml().check(RealReports.example()))
                .hasToString(RealReports.example() + ": no problems\n");
        assertThat(check(Validator.standard(), WITH_AUTHOR + "}")).hasToString("no problems\n");
        assertThat(check(Validator.standard().without("invalid-date"), WITH_AUTHOR + ", \"date\": \"today\"}"))
                .hasToString("no report, as it lost a value to a problem that is switched off\n");
    }

    @Test
    void aCodeThatIsSwitchedOffIsNotReported() {
        ReadResult result = check(Validator.standard().without("no-author"), NO_AUTHOR);

        assertThat(result.problems()).isEmpty();
        assertThat(result.report()).isPresent();
    }

    @Test
    void aWarningMadeAnErrorGivesNoReport() {
        ReadResult result = check(Validator.standard().withSeverity("no-author", Severity.ERROR), NO_AUTHOR);

        assertThat(result.errors()).isEqualTo(1);
        assertThat(result.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.report()).isEmpty();
    }

    @Test
    void anErrorThatLosesNoValueCanBeMadeAWarning() {
        Validator validator = Validator.standard().withSeverity("dangling-reference", Severity.WARNING);
        ReadResult result = check(validator, WITH_AUTHOR + ", \"talks\": [{\"title\": \"a\", \"speakers\": [\"b\"]}]}");

        assertThat(result.errors()).isZero();
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.report()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"invalid-id, '\"id\": \"A b\"'", "wrong-type, '\"tags\": {}'", "invalid-date, '\"date\": \"x\"'"})
    void anErrorThatLosesAValueGivesNoReportEvenIfSwitchedOff(String code, String member) {
        ReadResult result = check(Validator.standard().without(code), WITH_AUTHOR + ", " + member + "}");

        assertThat(result.problems()).isEmpty();
        assertThat(result.report()).isEmpty();
    }

    @Test
    void anUnknownCodeIsRejected() {
        assertThatThrownBy(() -> Validator.standard().without("no-autor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-autor");
    }

    @ParameterizedTest
    @CsvSource({
        "3, ''",
        "2, '1:112: error: objects and lists are nested more than 2 levels deep; nest them less [limit-exceeded]'"
    })
    void theCallerChoosesTheMaximumDepth(int depth, String problem) {
        ReadOptions options = ReadOptions.builder()
                .limits(Limits.defaults().withMaxDepth(depth))
                .build();

        assertThat(check(options, WITH_AUTHOR + ", \"x-a\": [[1]]}").problems().stream()
                        .map(Object::toString)
                        .reduce("", String::concat))
                .isEqualTo(problem);
    }

    @Test
    void aLimitOnProblemsDoesNotChangeTheirNumbers() {
        ReadOptions options = ReadOptions.builder()
                .limits(Limits.defaults().withMaxProblems(2))
                .build();
        ReadResult result = check(options, START + ", \"a\": 1, \"b\": 2, \"c\": 3}");

        assertThat(result.problems()).hasSize(2);
        assertThat(result.errors()).isEqualTo(3);
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.omitted()).isEqualTo(2);
    }

    @Test
    void theOptionsOfOneFormatDoNotAffectAnother() {
        ReportFormat lenient = JsonFormat.json()
                .withOptions(ReadOptions.builder()
                        .validator(Validator.standard().without("no-author"))
                        .build());

        assertThat(lenient.check(NO_AUTHOR).problems()).isEmpty();
        assertThat(JsonFormat.json().check(NO_AUTHOR).problems()).hasSize(1);
    }

    /** A line with problems, and another one where one report is expected: the limit and the codes hold for all of them. */
    @Test
    void limitAndCodesHoldForASecondReportToo() {
        String lines = (START + ", \"a\": 1}\n").repeat(5);
        Limits one = Limits.defaults().withMaxProblems(1);
        ReportFormat limited = JsonLinesFormat.jsonLines()
                .withOptions(ReadOptions.builder().limits(one).build());
        ReportFormat silent = JsonLinesFormat.jsonLines()
                .withOptions(ReadOptions.builder()
                        .validator(Validator.standard().without("wrong-type").without("no-author"))
                        .build());

        ReadResult result = limited.check(lines);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.errors()).isEqualTo(2);
        assertThat(result.warnings()).isEqualTo(1);
        assertThat(result.omitted()).isEqualTo(2);

        ReadResult second = silent.check((START + "}\n").repeat(2));
        assertThat(second.problems()).isEmpty();
        assertThat(second.report()).isEmpty();
    }

    @Test
    void aLimitIsWithinItsRange() {
        assertThatThrownBy(() -> Limits.builder().maxDepth(1001).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth is 1001, but has to be from 1 to 1000");
        assertThatThrownBy(
                        () -> Limits.builder().maxDocumentBytes((1 << 30) + 1).build())
                .isInstanceOf(IllegalArgumentException.class);

        assertThatThrownBy(() -> Limits.builder().maxDepth(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThat(Limits.builder().maxAliasElements(0).build().maxAliasElements())
                .isZero();
    }

    @Test
    void everyLimitIsWithinItsRange() {
        Limits limits = Limits.defaults();

        assertThat(List.<ThrowingCallable>of(
                        () -> limits.withMaxDocumentBytes(0),
                        () -> limits.withMaxElements(0),
                        () -> limits.withMaxAliasElements(-1),
                        () -> limits.withMaxAliasBytes(-1),
                        () -> limits.withMaxNumberDigits(0),
                        () -> limits.withMaxProblems(0)))
                .allSatisfy(change -> assertThatThrownBy(change)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("max\\w+ is -?\\d, but has to be from [01] to \\d+"));
        assertThat(limits.withMaxDepth(1000).withMaxDocumentBytes(1 << 30).maxDepth())
                .isEqualTo(1000);
    }
}
