package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eventreport.ReportFiles;
import org.eventreport.diff.Change;
import org.eventreport.diff.Change.Kind;
import org.eventreport.diff.ReportDiff;
import org.eventreport.fixtures.Mutations;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.RealReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the changes between any two reports. */
@Tag("slow")
class ReportDiffLawsTest {

    private static final ReportFormat JSON = JsonFormat.compact().withOptions(WithoutRules.OPTIONS);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static ReportDiff diff(Report before, Report after) {
        ReportDiff diff = ReportDiff.between(before, after);
        assertThat(diff.apply(before)).isEqualTo(after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        return diff;
    }

    @Property(tries = 100)
    void mutationsOfAReportAreFoundExactly(@ForAll long seed, @ForAll Random random) {
        Report report = RandomReports.of(seed);
        Mutations.some(JSON.write(report), 20, random)
                .flatMap(mutation -> JSON.check(mutation.json()).report().stream())
                .forEach(other -> {
                    diff(report, other);
                    diff(other, report);
                });
    }

    @Property(tries = 100)
    void pointersLeadToTheValues(@ForAll long seed, @ForAll long otherSeed) {
        Report before = RandomReports.of(seed);
        Report after = RandomReports.of(otherSeed);
        JsonNode old = MAPPER.readTree(JSON.write(before));
        JsonNode edited = MAPPER.readTree(JSON.write(after));

        assertThat(diff(before, after).changes()).allSatisfy(change -> {
            change.pointerBefore()
                    .ifPresent(pointer -> assertHas(
                            old, pointer.toString(), change.valueBefore().orElseThrow()));
            change.pointerAfter()
                    .ifPresent(pointer -> assertHas(
                            edited, pointer.toString(), change.valueAfter().orElseThrow()));
        });
    }

    /** A value that a file leaves out, as it is the default, is not there. */
    private static void assertHas(JsonNode report, String pointer, String json) {
        JsonNode node = report.at(pointer);
        if (!node.isMissingNode()) {
            assertThat(node).as(pointer).isEqualTo(MAPPER.readTree(json));
        }
    }

    @Test
    void oneTalkThatIsInsertedIsOneChangeInEveryRealReport() throws IOException {
        Talk talk = Talk.builder().title("A talk that was forgotten").build();
        for (Report report : realReports()) {
            for (int at : List.of(0, report.talks().size() / 2, report.talks().size())) {
                List<Talk> talks = new ArrayList<>(report.talks());
                talks.add(at, talk);
                assertThat(diff(report, report.withTalks(talks)).changes())
                        .singleElement()
                        .extracting(Change::kind, Change::toString)
                        .containsExactly(
                                Kind.ADDED,
                                "/talks/" + at + ": was absent, now {\"title\":\"A talk that was forgotten\"}");
            }
        }
    }

    @Property(tries = 50)
    void realReportsInAnotherOrderAreMovesOnly(@ForAll Random random) throws IOException {
        for (Report report : realReports()) {
            List<Talk> talks = new ArrayList<>(report.talks());
            Collections.shuffle(talks, random);
            assertThat(diff(report, report.withTalks(talks)).changes())
                    .extracting(Change::kind)
                    .allMatch(Kind.MOVED::equals);
        }
    }

    private static List<Report> realReports() throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Path file : List.of(RealReports.example(), RealReports.everyField())) {
            reports.add(ReportFiles.read(file));
        }
        return reports;
    }

    @Property(tries = 50)
    void theSameChangesAreFoundAgain(@ForAll long seed, @ForAll long otherSeed) {
        List<ReportDiff> diffs = Stream.generate(
                        () -> ReportDiff.between(RandomReports.of(seed), RandomReports.of(otherSeed)))
                .limit(2)
                .toList();

        assertThat(diffs.get(0))
                .isEqualTo(diffs.get(1))
                .hasSameHashCodeAs(diffs.get(1))
                .hasToString(diffs.get(1).toString());
    }
}
