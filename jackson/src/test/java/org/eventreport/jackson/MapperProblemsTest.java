package org.eventreport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.eventreport.fixtures.Mutations;
import org.eventreport.fixtures.Mutations.Mutation;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MapperProblemsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String HEAD = "{\"from\":\"Ana\",\n \"report\":";

    /** How many characters precede the report on its line. */
    private static final int INDENT = " \"report\":".length();

    private static final String MINIMAL =
            "{\"title\":\"A\",\"authors\":[\"Ana\"],\"event\":{\"name\":\"B\",\"startDate\":\"2014-11-25\"}}";

    record Checked(String from, ReadResult report) {}

    private static ReportDatabindException failure(String json, Class<?> type) {
        return catchThrowableOfType(ReportDatabindException.class, () -> MAPPER.readValue(json, type));
    }

    private static String summary(List<Problem> problems) {
        return problems.stream().map(ProblemSummary::of).collect(Collectors.joining("; "));
    }

    /** Returns a problem of a report of one line as it is in a submission. */
    private static Problem inSubmission(Problem problem, JsonPointer prefix) {
        Place place = problem.place().orElseThrow();
        return problem.withPointer(JsonPointer.parse(prefix.toString() + problem.pointer()))
                .withPlace(place.withLine(place.line() + 1).withColumn(place.column() + INDENT));
    }

    private static String inSubmission(ReadResult result, JsonPointer prefix) {
        return summary(result.problems().stream()
                .map(problem -> inSubmission(problem, prefix))
                .toList());
    }

    @Test
    void aReportInAnotherTypeHasTheProblemsThatItHasAlone() throws IOException {
        String json = MAPPER.readTree(
                        JsonFormat.compact().write(YamlFormat.yaml().read(RealReports.everyField())))
                .toString();
        List<Mutation> mutations = Mutations.some(json, 600, new Random(1)).toList();
        int invalid = 0;
        for (Mutation mutation : mutations) {
            ReadResult alone = JsonFormat.json().check(mutation.json());
            String submission = HEAD + mutation.json() + ",\n\"talks\":[]}";

            if (alone.report().isPresent()) {
                assertThat(MAPPER.readValue(submission, Submission.class).report())
                        .as(mutation.what())
                        .isEqualTo(alone.report().get());
            } else {
                invalid++;
                ReportDatabindException e = failure(submission, Submission.class);
                assertThat(summary(e.problems()))
                        .as(mutation.what())
                        .isEqualTo(inSubmission(alone, JsonPointer.of("report")));
                assertThat(e.getPathReference()).contains("Submission[\"report\"]");
            }
            byte[] bytes = submission.replace(",\n\"talks\":[]", "").getBytes(StandardCharsets.UTF_8);
            ReadResult checked = MAPPER.readValue(bytes, Checked.class).report();
            assertThat(summary(checked.problems()))
                    .as(mutation.what())
                    .isEqualTo(inSubmission(alone, JsonPointer.root()));
            assertThat(checked.report()).as(mutation.what()).isEqualTo(alone.report());
        }
        assertThat(invalid).isBetween(mutations.size() / 4, mutations.size() - 1);
    }

    @Test
    void aDocumentThatEndsEarlyHasTheProblemsBeforeItsEndToo() {
        String report = MINIMAL.replace("2014-11-25", "2014-11-31");
        for (int end = 1; end < report.length(); end++) {
            String cut = report.substring(0, end);
            ReportDatabindException e = failure(HEAD + cut, Submission.class);
            assertThat(e.problems())
                    .as(cut)
                    .extracting(problem -> problem.code() + " " + problem.pointer())
                    .containsExactlyElementsOf(JsonFormat.json().check(cut).problems().stream()
                            .map(problem -> problem.code() + " /report" + problem.pointer())
                            .toList());
            assertThat(e).hasCauseInstanceOf(JacksonException.class);
        }
        assertThatThrownBy(() -> MAPPER.readValue("{\"report\":" + report.substring(0, 9), Checked.class))
                .isInstanceOf(ReportDatabindException.class);
    }

    @Test
    void aPartHasPointersFromTheRootOfTheDocument() {
        String json = "{\"from\":\"Ana\",\"talks\":[{\"title\":\"A\"},\n{\"title\":\"B\",\"duration\":\"45 minutes\","
                + "\"kind\":\"keynot\"}]}";
        ReportDatabindException e = failure(json, Submission.class);

        assertThat(summary(e.problems()))
                .isEqualTo("invalid-duration /talks/1/duration 2:25; unknown-value /talks/1/kind 2:45");
        assertThat(e.problems().get(1).suggestion()).contains("keynote");
        assertThat(e).hasMessageContaining("2:25: error:").hasMessageContaining("Submission[\"talks\"]");
    }

    @Test
    void theSecondOfTwoEqualKeysIsReported() {
        ReportDatabindException e =
                failure(MINIMAL.replace("\"title\":\"A\"", "\"title\":\"A\",\"title\":\"B\""), Report.class);

        assertThat(summary(e.problems())).isEqualTo("duplicate-key /title 1:14");
    }

    @Test
    void aReportOfATreeHasProblemsWithoutPlaces() {
        String json = "{\"report\":" + MINIMAL.replace("\"B\"", "1") + "}";
        ReportDatabindException e = catchThrowableOfType(
                ReportDatabindException.class, () -> MAPPER.treeToValue(MAPPER.readTree(json), Submission.class));

        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasToString("/report/event/name");
            assertThat(problem.place()).isEmpty();
        });
        assertThat(e).hasMessageContaining("/report/event/name: error: expected a text");
    }

    @Test
    void warningsAreReadWithAReadResult() {
        ReadResult result = MAPPER.readValue(MINIMAL.replace("[\"Ana\"]", "[]"), ReadResult.class);

        assertThat(result.report()).isPresent();
        assertThat(summary(result.problems())).isEqualTo("no-author  1:1");
    }

    @Test
    void theModuleTakesOptions() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new EventReportModule(ReadOptions.builder()
                        .validator(Validator.standard().withSeverity("no-author", Severity.ERROR))
                        .limits(Limits.defaults().withMaxElements(8))
                        .build()))
                .build();
        String anonymous = MINIMAL.replace("[\"Ana\"]", "[]");

        assertThat(mapper.readValue(MINIMAL, Report.class).title()).isEqualTo("A");
        assertThatThrownBy(() -> mapper.readValue(anonymous, Report.class)).hasMessageContaining("[no-author]");
        assertThatThrownBy(() -> mapper.writeValueAsString(MAPPER.readValue(anonymous, Report.class)))
                .isInstanceOf(ReportDatabindException.class)
                .hasMessageContaining("[no-author]");
        assertThatThrownBy(
                        () -> mapper.readValue(MINIMAL.replace("[\"Ana\"]", "[\"Ana\",\"Bo\",\"Cy\"]"), Report.class))
                .hasMessageContaining("[limit-exceeded]");
    }

    @Test
    void limitsOfJacksonAreProblemsToo() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(3)
                                .build())
                        .build())
                .findAndAddModules()
                .build();
        String deep = MINIMAL.replace("\"title\"", "\"x-deep\":[[[[1]]]],\"title\"");

        assertThatThrownBy(() -> mapper.readValue(deep, Report.class))
                .isInstanceOfSatisfying(
                        ReportDatabindException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("limit-exceeded"));
    }

    @Test
    void aParserThatRefusesDuplicateKeysEndsTheReading() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .findAndAddModules()
                .build();

        assertThatThrownBy(() -> mapper.readValue("{\"title\":\"A\",\"title\":\"B\"}", Report.class))
                .isInstanceOfSatisfying(
                        ReportDatabindException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("syntax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "+1", ".5", "007"})
    void numbersThatJsonDoesNotHaveAreReadIfTheyAreNumbers(String literal) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .findAndAddModules()
                .build();
        String json = MINIMAL.replace("\"title\"", "\"x-number\":" + literal + ",\"title\"");
        ReadResult result = mapper.readValue(json, ReadResult.class);

        if (literal.startsWith("N") || literal.startsWith("I")) {
            assertThat(summary(result.problems())).isEqualTo("wrong-type /x-number 1:13");
        } else {
            String number = literal.equals(".5") ? "0.5" : literal.equals("+1") ? "1" : "7";
            assertThat(result.report().orElseThrow().extensions().get("x-number"))
                    .hasToString(number);
        }
    }

    @Test
    void yamlScalarsHaveTheTypeOfTheirField() {
        YAMLMapper mapper = YAMLMapper.builder().findAndAddModules().build();
        Project project = mapper.readValue(
                "id: netbsd\nname: 2014\nversion: 1.10\nx-a: 31.\nx-b: true\n" + "x-c: 1.e99999999999", Project.class);

        assertThat(project.name()).isEqualTo("2014");
        assertThat(project.version()).contains("1.10");
        assertThat(project.extensions().get("x-a")).hasToString("31");
        assertThat(project.extensions().get("x-b")).isEqualTo(ExtensionValue.of(true));
        assertThat(project.extensions().get("x-c")).isEqualTo(ExtensionValue.of("1.e99999999999"));
        assertThatThrownBy(() -> mapper.readValue("title: A\nduration: 45", Talk.class))
                .hasMessageContaining("2:11: error:")
                .hasMessageContaining("[invalid-duration]");
    }

    @Test
    void anInvalidReportIsNotWritten() {
        Report report = Report.builder()
                .title("A")
                .event(Event.builder()
                        .name("B")
                        .startDate(LocalDate.of(2014, 11, 25))
                        .endDate(LocalDate.of(2014, 11, 24))
                        .build())
                .addTalks(Talk.builder().title("C\nD").build())
                .build();
        StringWriter out = new StringWriter();

        assertThatThrownBy(() -> MAPPER.writeValue(out, new Submission("Ana", report, List.of())))
                .isInstanceOfSatisfying(ReportDatabindException.class, e -> {
                    assertThat(e.problems())
                            .extracting(problem -> problem.code() + " " + problem.pointer())
                            .containsExactly("invalid-text /talks/0/title", "end-before-start /event/endDate");
                    assertThat(e.getPathReference()).contains("Submission[\"report\"]");
                });
        assertThat(out.toString()).doesNotContain("title");
    }

    @Test
    void problemsAreWrittenAsTheCommandDoes() {
        Problem problem = failure("{\"title\":1}", Talk.class).problems().get(0);

        assertThat(MAPPER.writeValueAsString(List.of(problem)))
                .isEqualTo("[{\"document\":1,\"line\":1,\"column\":10,\"pointer\":\"/title\",\"code\":\"wrong-type\","
                        + "\"severity\":\"error\",\"message\":"
                        + MAPPER.writeValueAsString(problem.message()) + "}]");
    }

    @Test
    void nothingOfTheLibraryIsWrittenAsAnEmptyObject() {
        List<Object> others = List.of(
                MAPPER.readValue(MINIMAL, ReadResult.class),
                ReadOptions.defaults(),
                Limits.defaults(),
                Validator.standard(),
                JsonFormat.json(),
                Place.builder().line(1).column(1).excerpt("").excerptColumn(1).build(),
                Talk.builder());
        for (Object other : others) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(Optional.of(other)))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("not written");
        }
        assertThat(MAPPER.writeValueAsString(JsonPointer.of("talks"))).isEqualTo("\"/talks\"");
    }
}
