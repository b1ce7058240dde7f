package org.eventreport.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.conformance.faults.ReportText.Format;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One mistake is one problem, at its place. Mistakes of every kind are made at random places of real reports: those of the
 * corpus, if it exists, and the examples of the project. The system property {@code faults} sets their number.
 */
@Tag("slow")
class PlantedFaultsTest {

    private static final int FAULTS = Integer.getInteger("faults", 600);

    /** In percent; the other mistakes may give problems about their consequences. */
    private static final double EXACT_AND_ALONE = 99;

    /** How often to look for a report that a kind of mistake can be made in. */
    private static final int MAX_ATTEMPTS = 200;

    private static final ReadOptions ALL_PROBLEMS = ReadOptions.builder()
            .limits(Limits.defaults().withMaxProblems(100_000))
            .build();

    private static final Map<Format, ReportFormat> FORMATS = Map.of(
            Format.YAML, YamlFormat.yaml().withOptions(ALL_PROBLEMS),
            Format.JSON, JsonFormat.json().withOptions(ALL_PROBLEMS),
            Format.MARKDOWN, MarkdownFormat.markdown().withOptions(ALL_PROBLEMS));

    private static final Map<String, Planter> PLANTERS = planters();

    private final Map<String, ReportText> texts = new HashMap<>();

    /** What was wrong with a report before a mistake was made in it. */
    private final Map<ReportText, List<String>> before = new HashMap<>();

    private static Map<String, Planter> planters() {
        Map<String, Planter> planters = new LinkedHashMap<>();
        planters.putAll(ValueFaults.all());
        planters.putAll(StructureFaults.all());
        planters.putAll(RuleFaults.all());
        planters.putAll(SyntaxFaults.all());
        return planters;
    }

    @Test
    void oneMistakeIsOneProblemAtItsPlace() throws IOException {
        Random random = new Random(20141125);
        List<Path> reports = reports(random);
        Set<String> codes = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        List<String> failures = new ArrayList<>();
        int planted = 0;
        while (planted < FAULTS) {
            for (Map.Entry<String, Planter> planter : PLANTERS.entrySet()) {
                ReportText report = null;
                Optional<Fault> fault = Optional.empty();
                for (int i = 0; i < MAX_ATTEMPTS && fault.isEmpty(); i++) {
                    report = report(pick(reports, random), pick(List.of(Format.values()), random));
                    fault = planter.getValue().plant(report, random);
                }
                if (report != null && fault.isPresent()) {
                    planted++;
                    kinds.add(planter.getKey());
                    codes.add(fault.get().code());
                    failure(report, fault.get())
                            .map(text -> planter.getKey() + ": " + text)
                            .ifPresent(failures::add);
                }
            }
        }
        assertThat(100.0 * (planted - failures.size()) / planted)
                .as("%d of %d are not exact and alone:%n%s", failures.size(), planted, String.join("\n", failures))
                .isGreaterThanOrEqualTo(EXACT_AND_ALONE);
        assumeTrue(
                RealReports.hasCorpus(),
                "not every kind of mistake can be made in the examples: not all of these folders exist: "
                        + RealReports.corpus());
        assertThat(kinds).isEqualTo(new TreeSet<>(PLANTERS.keySet()));
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ProblemCode.values())
                        .filter(code -> code != ProblemCode.CONFLICTING_NAME) // takes two reports: ArchiveValidatorTest
                        .map(ProblemCode::keyword)
                        .collect(Collectors.toSet()));
    }

    /** Returns the examples several times, as they have more kinds of values, and as much of the corpus as is needed. */
    private static List<Path> reports(Random random) throws IOException {
        List<Path> corpus = new ArrayList<>(RealReports.files(".yaml"));
        Collections.shuffle(corpus, random);
        List<Path> reports = new ArrayList<>(corpus.subList(0, Math.min(corpus.size(), FAULTS / 60)));
        reports.addAll(Collections.nCopies(reports.size() / 4 + 1, RealReports.example()));
        reports.addAll(Collections.nCopies(reports.size() / 4 + 1, RealReports.everyField()));
        return reports;
    }

    private static <T> T pick(List<T> from, Random random) {
        return Planter.pick(from, random).orElseThrow();
    }

    private ReportText report(Path yaml, Format format) throws IOException {
        String name = yaml + " " + format;
        ReportText known = texts.get(name);
        if (known == null) {
            known = switch (format) {
                case YAML -> ReportText.yaml(Files.readString(yaml));
                case MARKDOWN -> ReportText.markdown(Files.readString(yaml));
                case JSON -> ReportText.json(json(yaml));
            };
            texts.put(name, known);
        }
        return known;
    }

    private static String json(Path yaml) throws IOException {
        Path json = RealReports.withEnding(yaml, ".json");
        return Files.exists(json)
                ? Files.readString(json)
                : JsonFormat.json().write(YamlFormat.yaml().read(yaml));
    }

    /** Returns what is wrong with the problems that a mistake adds to those of its report, if anything is. */
    private Optional<String> failure(ReportText report, Fault fault) {
        List<String> known = new ArrayList<>(before.computeIfAbsent(
                report,
                text -> check(text.format, text.text.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(PlantedFaultsTest::codeAndPointer)
                        .toList()));
        int exact = 0;
        List<String> others = new ArrayList<>();
        for (Problem problem : check(report.format, fault.file())) {
            Place place = problem.place().orElseThrow();
            if (problem.code().equals(fault.code())
                    && problem.pointer().equals(fault.pointer())
                    && fault.isAt(place.line(), place.column())) {
                exact++;
            } else if (!known.remove(codeAndPointer(problem))) {
                others.add(problem + " at " + problem.pointer());
            }
        }
        return exact == 1 && others.isEmpty()
                ? Optional.empty()
                : Optional.of("in " + report.format + ", " + exact + " times " + fault + ", and " + others);
    }

    private static List<Problem> check(Format format, byte[] file) {
        return FORMATS.get(format).check(file).problems();
    }

    private static String codeAndPointer(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
