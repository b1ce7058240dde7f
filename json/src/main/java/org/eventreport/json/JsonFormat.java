package org.eventreport.json;

import org.eventreport.format.ReportFormat;

/**
 * JSON (RFC 8259): a report, or an array of reports.
 *
 * <pre>{@code
 * Report report = JsonFormat.json().read(Path.of("pycon.json"));
 * String pretty = JsonFormat.json().write(report);
 * String compact = JsonFormat.compact().write(report);
 * }</pre>
 */
public final class JsonFormat {

    private JsonFormat() {}

    /**
     * Returns JSON that is written with an indentation of two spaces.
     *
     * @return the format, with the default options
     */
    public static ReportFormat json() {
        return ReportFormat.of(new JsonProvider());
    }

    /**
     * Returns JSON that is written on one line, without white space.
     *
     * @return the format, with the default options
     */
    public static ReportFormat compact() {
        return ReportFormat.of(new JsonProvider(false));
    }
}
