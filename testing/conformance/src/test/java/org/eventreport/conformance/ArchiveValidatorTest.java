package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveValidatorTest {

    private static final String HEAD = "title: x\nauthors: [a]\nevent: {name: e, startDate: 2024-01-01}\n";

    @TempDir
    private Path folder;

    private final ArchiveValidator archive = new ArchiveValidator(ReadOptions.defaults());

    private void addFolder() throws IOException {
        try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
            results.forEach(archive::add);
        }
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), HEAD + String.join("\n", lines) + "\n");
    }

    private List<String> problems() throws IOException {
        return archive.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private static Report report(Speaker... speakers) {
        return Report.builder()
                .title("x")
                .event(Event.builder()
                        .name("e")
                        .startDate(LocalDate.of(2024, 1, 1))
                        .build())
                .addSpeakers(speakers)
                .build();
    }

    private static Speaker speaker(String id, String name) {
        return Speaker.builder().id(id).name(name).build();
    }

    private static Stream<ReadResult> results(List<Report> reports) {
        return JsonLinesFormat.jsonLines().checkAll(JsonLinesFormat.jsonLines().writeAll(reports.stream()));
    }

    @Test
    void twoReportsWithOneIdAreAnError() throws IOException {
        write("a.yaml", "id: days", "---", HEAD + "id: other");
        write("b.yaml", "id: new", "---", HEAD + "id: days");
        addFolder();

        assertThat(problems())
                .containsExactly("b.yaml:9:5: error: \"days\" is the id of the report at a.yaml:4:5 already;"
                        + " give one of them another id [duplicate-id]");
        assertThat(archive.errors()).isEqualTo(1);
        assertThat(archive.problems().get(0).pointer()).hasToString("/id");
        assertThat(archive.problems().get(0).place().orElseThrow().document()).isEqualTo(2);
        assertThat(archive.problems().get(0).place().orElseThrow().excerpt()).isEqualTo("id: days");
    }

    @Test
    void aSpeakerWithTwoNamesIsAWarningAtTheLaterName() throws IOException {
        write("a.yaml", "speakers:", "  - {id: ana, name: Ana Ruiz}");
        write("b.yaml", "speakers:", "  - {id: bo, name: Bo Li}", "  - id: ana", "    name: Anna Ruiz");
        write("c.yaml", "speakers:", "  - {id: ana, name: Ana Ruiz}");
        write("d.yaml", "projects:", "  - {id: ana, name: Ana}");
        addFolder();

        assertThat(problems())
                .containsExactly("b.yaml:7:11: warning: the name of \"ana\" is \"Anna Ruiz\" here, but \"Ana Ruiz\""
                        + " at a.yaml:5:21; use one name and put the other into aliases, or give one of them another id"
                        + " [conflicting-name]");
    }

    @Test
    void namesThatAreNearlyTheSameAreAWarningAtBothPlaces() throws IOException {
        write("a.yaml", "speakers:", "  - {id: victor, name: Víctor Terrón}");
        write("b.yaml", "speakers:", "  - {id: vic, name: Victor Terron}");
        write("c.yaml", "projects:", "  - {id: runtime, name: Rump Kernels}", "  - {id: rumps, name: 日本}");
        write("d.yaml", "projects:", "  - {id: rump, name: Rump Kernel}");
        write("e.yaml", "speakers:", "  - {id: vic, name: Victor Terron}");
        addFolder();

        assertThat(problems())
                .containsExactly(
                        "b.yaml:5:21: warning: \"Victor Terron\" is nearly the name of \"victor\", \"Víctor Terrón\""
                                + " at a.yaml:5:24; if they are the same, give them one id [similar-names]",
                        "d.yaml:5:22: warning: \"Rump Kernel\" is nearly the name of \"runtime\", \"Rump Kernels\""
                                + " at c.yaml:5:25; if they are the same, give them one id [similar-names]");
        assertThat(archive.warnings()).isEqualTo(2);
    }

    @Test
    void anAliasInEitherReportIsNoConflict() throws IOException {
        write("a.yaml", "speakers:", "  - {id: ana, name: Ana Ruiz, aliases: [Ana R.]}");
        write("b.yaml", "speakers:", "  - {id: ana, name: Ana R.}");
        write("c.yaml", "speakers:", "  - {id: ana, name: A. Ruiz, aliases: [Ana Ruiz]}");
        write("d.yaml", "speakers:", "  - {id: ana, name: A. Ruiz}");
        write("e.yaml", "speakers:", "  - {id: ana, name: Anna, aliases: [Ana R.]}");
        addFolder();

        assertThat(problems())
                .containsExactly("e.yaml:5:21: warning: the name of \"ana\" is \"Anna\" here, but \"Ana Ruiz\""
                        + " at a.yaml:5:21; use one name and put the other into aliases, or give one of them another id"
                        + " [conflicting-name]");
    }

    @Test
    void anAliasCountsAsAName() throws IOException {
        write("a.yaml", "speakers:", "  - {id: stefan, name: Stefan Walt, aliases: [Stéfan van der Walt]}");
        write("b.yaml", "speakers:", "  - {id: s-walt, name: S. Walt, aliases: [S, Stefan van der Walt, stefan walt]}");
        write("c.yaml", "speakers:", "  - {id: walt, name: Stefan van der Walt}");
        addFolder();

        assertThat(problems())
                .containsExactly(
                        "b.yaml:5:46: warning: \"Stefan van der Walt\" is nearly an alias of \"stefan\","
                                + " \"Stéfan van der Walt\" at a.yaml:5:47; if they are the same, give them one id"
                                + " [similar-names]",
                        "c.yaml:5:22: warning: \"Stefan van der Walt\" is nearly an alias of \"stefan\","
                                + " \"Stéfan van der Walt\" at a.yaml:5:47; if they are the same, give them one id"
                                + " [similar-names]");
    }

    @Test
    void speakersWhoseNamesAreEachOthersAliasesAreToldApart() throws IOException {
        write("a.yaml", "speakers:", "  - {id: jon, name: Jonny Smith, aliases: [Johnny Smith]}");
        write("b.yaml", "speakers:", "  - {id: john, name: Johnny Smith, aliases: [Jonny Smith]}");
        addFolder();

        assertThat(problems()).isEmpty();
    }

    @Test
    void whatTheRulesForOneReportFindIsNotReportedAgain() throws IOException {
        write("a.yaml", "speakers:", "  - {id: ana, name: Ana Ruiz-Gil}", "  - {id: anna, name: Anna Ruiz-Gil}");
        addFolder();

        assertThat(problems()).isEmpty();
    }

    @Test
    void aReportOfAStreamIsNamedByItsDocument() throws IOException {
        results(List.of(report(speaker("ana", "Ana")), report(speaker("ana", "Anna"))))
                .forEach(archive::add);

        assertThat(problems())
                .containsExactly("/speakers/0/name: warning: in document 2: the name of \"ana\" is \"Anna\" here,"
                        + " but \"Ana\" in document 1;"
                        + " use one name and put the other into aliases, or give one of them another id"
                        + " [conflicting-name]");
    }

    @Test
    void aReportWithErrorsIsPassedOver() throws IOException {
        write("a.yaml", "id: days", "language: no language");
        write("b.yaml", "id: days");
        addFolder();

        assertThat(problems()).isEmpty();
    }

    @Test
    void codesCanBeSwitchedOffAndGetAnotherSeverity() throws IOException {
        ArchiveValidator strict = new ArchiveValidator(ReadOptions.builder()
                .validator(
                        Validator.standard().without("similar-names").withSeverity("conflicting-name", Severity.ERROR))
                .build());
        results(List.of(
                        report(speaker("ana", "Ana Ruiz-Gil")),
                        report(speaker("ana", "Ana Gil"), speaker("anna", "Anna Ruiz-Gil"))))
                .forEach(strict::add);

        assertThat(strict.problems())
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("conflicting-name", Severity.ERROR));
    }

    @Test
    void problemsBeyondTheLimitAreCounted() throws IOException {
        ArchiveValidator limited = new ArchiveValidator(ReadOptions.builder()
                .limits(Limits.builder().maxProblems(3).build())
                .build());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            reports.add(report().withId("same"));
        }
        results(reports).forEach(limited::add);

        assertThat(limited.problems()).hasSize(3);
        assertThat(limited.errors()).isEqualTo(5);
        assertThat(limited.omitted()).isEqualTo(2);
    }

    @Test
    void theIdsOfManyReportsAreRemembered() throws IOException {
        ArchiveValidator many = new ArchiveValidator(ReadOptions.builder()
                .limits(Limits.builder().maxProblems(1000).build())
                .build());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            reports.add(report(speaker("s-" + i % 100, "S " + i)).withId("r-" + i % 100));
        }
        results(reports).forEach(many::add);

        List<String> problems = many.problems().stream().map(Problem::toString).toList();
        assertThat(problems).hasSize(200);
        for (int i = 0; i < 100; i++) {
            assertThat(problems)
                    .contains(
                            "/id: error: in document %d: \"r-%d\" is the id of the report in document %d already; give one of them another id [duplicate-id]"
                                    .formatted(101 + i, i, 1 + i))
                    .contains(
                            "/speakers/0/name: warning: in document %d: the name of \"s-%d\" is \"S %d\" here, but \"S %d\" in document %d; use one name and put the other into aliases, or give one of them another id [conflicting-name]"
                                    .formatted(101 + i, i, 100 + i, i, 1 + i));
        }
    }

    /** Similar names are found when the reports are complete, whatever is asked for first. */
    @Test
    void theNumbersOfProblemsAreThoseOfAllReports() {
        List<Report> reports = List.of(report(speaker("a", "Victor Terron")), report(speaker("b", "Viktor Terron")));
        ArchiveValidator warnings = new ArchiveValidator(ReadOptions.defaults());
        ArchiveValidator errors = new ArchiveValidator(ReadOptions.builder()
                .validator(Validator.standard().withSeverity("similar-names", Severity.ERROR))
                .build());
        results(reports).forEach(warnings::add);
        results(reports).forEach(errors::add);

        assertThat(warnings.warnings()).isEqualTo(1);
        assertThat(errors.errors()).isEqualTo(1);
    }

    @Test
    void noReportIsAddedAfterTheProblems() throws IOException {
        ReadResult result = results(List.of(report())).findFirst().orElseThrow();
        assertThat(archive.problems()).isEmpty();

        assertThatThrownBy(() -> archive.add(result)).isInstanceOf(IllegalStateException.class);
    }

    /** Each name stands alone in a report, so that the rules for one report and those for an archive see the same names. */
    @Tag("slow")
    @Test
    void manyNamesAreFoundSimilarAsInOneReport() throws IOException {
        Random random = new Random(42);
        List<Speaker> speakers = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int letter = 0; letter < 8; letter++) {
                name.append("abcdefgä".charAt(random.nextInt(8)));
            }
            Speaker speaker = speaker("s-" + i, name.toString());
            speakers.add(speaker);
            reports.add(report(speaker));
        }
        ReadOptions options = ReadOptions.builder()
                .limits(Limits.builder().maxProblems(100_000).build())
                .build();
        ArchiveValidator all = new ArchiveValidator(options);
        results(reports).forEach(all::add);

        List<Integer> inOneReport = Validator.standard().validate(report(speakers.toArray(new Speaker[0]))).stream()
                .filter(problem -> problem.code().equals("similar-names"))
                .map(problem -> Integer.valueOf(problem.pointer().tokens().get(1)))
                .toList();

        assertThat(all.problems()).hasSameSizeAs(inOneReport).hasSizeGreaterThan(10);
    }
}
