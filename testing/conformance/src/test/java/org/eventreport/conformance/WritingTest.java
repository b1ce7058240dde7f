package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.Venue;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read again with the same options, and nothing else is written. */
class WritingTest {

    private static final Event EVENT =
            Event.builder().name("Days").startDate(LocalDate.of(2014, 11, 25)).build();

    private static final Report REPORT = Report.builder()
            .title("Two days")
            .addAuthors(Author.builder().name("Ana").build())
            .event(EVENT)
            .build();

    private static final Talk TALK = Talk.builder().title("Rump kernels").build();

    static Stream<ReportFormat> formats() {
        return Stream.of(YamlFormat.yaml(), JsonFormat.json(), JsonLinesFormat.jsonLines(), MarkdownFormat.markdown());
    }

    /** Returns the problems for which a report is not written. */
    private static List<String> refusal(ReportFormat format, Report report) {
        InvalidReportException refusal = catchThrowableOfType(InvalidReportException.class, () -> format.write(report));
        return refusal == null
                ? List.of()
                : refusal.problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer())
                        .toList();
    }

    private static ReportFormat limited(ReportFormat format, Limits limits) {
        return format.withOptions(ReadOptions.builder().limits(limits).build());
    }

    private static ReportFormat validated(ReportFormat format, Validator validator) {
        return format.withOptions(ReadOptions.builder().validator(validator).build());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportWithErrorsIsRefusedWithItsProblems(ReportFormat format) {
        Speaker ana = Speaker.builder().id("ana").name("Ana").build();
        Project part = Project.builder().id("a").name("A").partOf("a").build();

        assertThat(refusal(format, REPORT.withTalks(TALK.withSpeakers("ana")).withSpeakers(ana, ana)))
                .containsExactly("duplicate-id /speakers/1/id");
        assertThat(refusal(format, REPORT.withTalks(TALK.withSpeakers("nobody"))))
                .containsExactly("dangling-reference /talks/0/speakers/0");
        assertThat(refusal(format, REPORT.withTalks(TALK.withProjects("a")).withProjects(part)))
                .containsExactly("reference-cycle /projects/0/partOf");
        assertThat(refusal(format, REPORT.withEvent(EVENT.withEndDate(LocalDate.of(2014, 11, 24)))))
                .containsExactly("end-before-start /event/endDate");
        assertThat(refusal(format, REPORT.withTalks(TALK.withSpeakers("nobody").withId("A b"))))
                .containsExactly("invalid-id /talks/0/id", "dangling-reference /talks/0/speakers/0");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void warningsDoNotHinderWriting(ReportFormat format) {
        Report withWarnings = REPORT.withAuthors().withSummary(" ").withTags("a", "A");

        assertThat(refusal(format, withWarnings)).isEmpty();
        assertThat(format.read(format.write(withWarnings))).isEqualTo(withWarnings);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void severitiesAreThoseOfTheOptions(ReportFormat format) {
        Report dangling = REPORT.withTalks(TALK.withSpeakers("nobody"));
        ReportFormat lenient =
                validated(format, Validator.standard().withSeverity("dangling-reference", Severity.WARNING));
        ReportFormat strict = validated(format, Validator.standard().withSeverity("no-author", Severity.ERROR));

        assertThat(lenient.read(lenient.write(dangling))).isEqualTo(dangling);
        assertThat(refusal(strict, REPORT.withAuthors())).containsExactly("no-author ");
        assertThat(strict.check(format.write(REPORT.withAuthors())).report()).isEmpty();
    }

    /** A value that no file can hold is refused even if its code is switched off: it would be lost. */
    @ParameterizedTest
    @MethodSource("formats")
    void whatNoFileCanHoldIsRefusedInAnyCase(ReportFormat format) {
        ReportFormat lenient = validated(format, Validator.standard().without("invalid-text"));

        assertThat(refusal(lenient, REPORT.withTitle("a\u0000"))).containsExactly("invalid-text /title");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDocumentOverTheLimitIsRefused(ReportFormat format) {
        Report large = REPORT.withSummary("ü".repeat(1000));
        int size = format.write(large).getBytes(StandardCharsets.UTF_8).length;

        assertThat(refusal(limited(format, Limits.defaults().withMaxDocumentBytes(size - 10)), large))
                .containsExactly("limit-exceeded ");
        ReportFormat enough = limited(format, Limits.defaults().withMaxDocumentBytes(size));
        assertThat(enough.read(enough.write(large))).isEqualTo(large);
    }

    /** The text would have 4 GB, of a report that takes few. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formats")
    void aDocumentOverTheLimitIsNotBuilt(ReportFormat format) {
        ExtensionValue text = ExtensionValue.of("a".repeat(1 << 20));
        Report large = REPORT.withExtensions(Map.of("x-a", ExtensionValue.of(Collections.nCopies(4000, text))));

        assertThat(refusal(format, large)).containsExactly("limit-exceeded ");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nestingOverTheLimitIsRefused(ReportFormat format) {
        ExtensionValue nested = ExtensionValue.of(List.of(ExtensionValue.of(List.of())));
        Report deep = REPORT.withAuthors().withExtensions(Map.of("x-a", nested));

        ReportFormat three = limited(format, Limits.defaults().withMaxDepth(3));
        assertThat(three.read(three.write(deep))).isEqualTo(deep);
        assertThat(refusal(limited(format, Limits.defaults().withMaxDepth(2)), deep))
                .containsExactly("limit-exceeded /x-a/0");
        assertThat(refusal(limited(format, Limits.defaults().withMaxDepth(1)), REPORT))
                .containsExactly("limit-exceeded /authors", "limit-exceeded /event");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void numbersOverTheLimitAreRefused(ReportFormat format) {
        ReportFormat limited = limited(format, Limits.defaults().withMaxNumberDigits(5));
        Report fits = REPORT.withExtensions(Map.of("x-a", new NumberValue("-12.34e5")))
                .withEvent(EVENT.withVenue(
                        Venue.builder().latitude(new BigDecimal("51.507")).build()));

        assertThat(refusal(limited, REPORT.withExtensions(Map.of("x-a", new NumberValue("-12.345e67")))))
                .containsExactly("limit-exceeded /x-a");
        assertThat(refusal(
                        limited,
                        REPORT.withEvent(EVENT.withVenue(Venue.builder()
                                .latitude(new BigDecimal("51.5074"))
                                .build()))))
                .containsExactly("limit-exceeded /event/venue/latitude");
        assertThat(limited.read(limited.write(fits))).isEqualTo(fits);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void problemsOverTheLimitAreCounted(ReportFormat format) {
        ReportFormat limited = limited(format, Limits.defaults().withMaxProblems(2));
        Report report = REPORT.withTags("\u0000", "\u0001", "\u0002", "\u0003");

        InvalidReportException refusal =
                catchThrowableOfType(InvalidReportException.class, () -> limited.write(report));

        assertThat(refusal.problems()).hasSize(2);
        assertThat(refusal.omitted()).isEqualTo(2);
    }

    /** Reports that are refused, each with a limit of 1,000 bytes. */
    static Stream<Arguments> refusedReports() {
        NumberValue number = new NumberValue("1".repeat(1001));
        BigDecimal latitude = new BigDecimal("0." + "1".repeat(1000));
        List<Report> reports = List.of(
                REPORT.withExtensions(Map.of("x-a", number)),
                REPORT.withExtensions(Map.of("x-a", ExtensionValue.of(List.of(number)))),
                REPORT.withEvent(
                        EVENT.withVenue(Venue.builder().latitude(latitude).build())),
                REPORT.withBody("a".repeat(1000)),
                REPORT.withTitle("\u0000"),
                REPORT.withTalks(TALK.withSpeakers("nobody")));
        return formats().flatMap(format -> reports.stream().map(report -> arguments(format, report)));
    }

    @ParameterizedTest
    @MethodSource("refusedReports")
    void nothingIsWrittenOfAReportThatIsRefused(ReportFormat format, Report refused, @TempDir Path folder)
            throws IOException {
        ReportFormat limited = limited(format, Limits.defaults().withMaxDocumentBytes(1000));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        Path file = Files.writeString(folder.resolve("old"), "old");
        List<ThrowingCallable> attempts = List.of(
                () -> limited.write(refused, stream),
                () -> limited.write(refused, writer),
                () -> limited.write(refused, file),
                () -> limited.write(refused, folder.resolve("new")));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt).isInstanceOf(InvalidReportException.class));
        assertThat(stream.size()).isZero();
        assertThat(writer.toString()).isEmpty();
        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(file).hasContent("old");
    }
}
