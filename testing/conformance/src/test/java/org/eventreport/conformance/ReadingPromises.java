package org.eventreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.yaml.YamlFormat;

/** What reading promises, whatever the bytes: a report or problems, and no exception. */
final class ReadingPromises {

    static final List<ReportFormat> FORMATS =
            List.of(YamlFormat.yaml(), JsonFormat.json(), JsonLinesFormat.jsonLines(), MarkdownFormat.markdown());

    /** Limits that a short text can exceed. */
    private static final Limits TIGHT = Limits.builder()
            .maxDocumentBytes(1000)
            .maxDepth(8)
            .maxAliasElements(20)
            .maxNumberDigits(8)
            .maxProblems(3)
            .build();

    private static final Comparator<Place> IN_FILE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** As {@link Place#line()} counts them. */
    private static final Pattern LINE_END = Pattern.compile("\\n|\\r(?!\\n)");

    private final List<String> lines;

    private ReadingPromises(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        lines = List.of(LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
    }

    /** Reads a file as one report and as several, with the limits of a user and with tight ones. */
    static void check(ReportFormat format, byte[] bytes) throws IOException {
        ReadingPromises promises = new ReadingPromises(bytes);
        ReportFormat limited =
                format.withOptions(ReadOptions.builder().limits(TIGHT).build());

        ReadResult one = promises.kept(format.check(bytes), Limits.defaults());
        limitsHold(one, promises.kept(limited.check(bytes), TIGHT));

        List<ReadResult> all = format.checkAll(bytes).toList();
        List<ReadResult> limitedAll = limited.checkAll(bytes).toList();
        all.forEach(result -> promises.kept(result, Limits.defaults()));
        limitedAll.forEach(result -> promises.kept(result, TIGHT));
        for (int i = 0; i < Math.min(all.size(), limitedAll.size()); i++) {
            limitsHold(all.get(i), limitedAll.get(i));
        }
    }

    private ReadResult kept(ReadResult result, Limits limits) {
        assertThat(result.problems())
                .as(result::toString)
                .allSatisfy(problem -> isInside(place(problem)))
                .isSortedAccordingTo(Comparator.comparing(ReadingPromises::place, IN_FILE))
                .hasSizeLessThanOrEqualTo(limits.maxProblems());
        assertThat(result.report().isPresent()).as(result::toString).isEqualTo(result.errors() == 0);
        result.report().ifPresent(ReadingPromises::canBeWrittenInAnyFormat);
        return result;
    }

    private static Place place(Problem problem) {
        return problem.place().orElseThrow();
    }

    private void isInside(Place place) {
        assertThat(place.line()).isBetween(1, lines.size());
        String line = lines.get(place.line() - 1);
        assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    private static void canBeWrittenInAnyFormat(Report report) {
        for (ReportFormat format : FORMATS) {
            String written = format.write(report);
            Report again = format.read(written);
            assertThat(again).as(format.name()).isEqualTo(report);
            assertThat(format.write(again)).as(format.name()).isEqualTo(written);
        }
    }

    /** A limit ends the reading with an error, and does nothing else. */
    private static void limitsHold(ReadResult unlimited, ReadResult limited) {
        if (limited.report().isPresent()) {
            assertThat(limited.report()).isEqualTo(unlimited.report());
        } else if (unlimited.report().isPresent() && limited.omitted() == 0) {
            assertThat(limited.problems()).extracting(Problem::code).contains("limit-exceeded");
        }
    }
}
