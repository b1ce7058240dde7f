package org.eventreport.json;

import org.eventreport.format.ReportFormat;

/**
 * JSON Lines: one report on each line, in compact JSON. An invalid line does not affect the others; blank lines are
 * skipped.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = JsonLinesFormat.jsonLines().checkAll(Path.of("archive.jsonl"))) {
 *     ReadResult.reports(results).forEach(report -> System.out.println(report.title()));
 * }
 * }</pre>
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class JsonLinesFormat {

    private JsonLinesFormat() {}

    /**
     * Returns JSON Lines.
     *
     * @return the format, with the default options
     */
    public static ReportFormat jsonLines() {
        return ReportFormat.of(new JsonLinesProvider());
    }
}
