package org.eventreport.json;

import java.util.List;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.Source;
import org.eventreport.format.TokenReader;
import org.eventreport.format.TokenWriter;

/**
 * Reports in JSON (RFC 8259). An array of reports is several reports.
 *
 * <pre>{@code
 * Report report = JsonFormat.json().read(Path.of("pycon.json"));
 * String pretty = JsonFormat.json().write(report);
 * String compact = JsonFormat.compact().write(report);
 * }</pre>
 */
public final class JsonFormat extends ReportFormat {

    private static final JsonFormat PRETTY = new JsonFormat();
    private static final JsonFormat COMPACT = new JsonFormat(ReadOptions.defaults(), false);

    private final boolean pretty;

    /** For {@link java.util.ServiceLoader}; everybody else calls {@link #json}. */
    public JsonFormat() {
        this(ReadOptions.defaults(), true);
    }

    private JsonFormat(ReadOptions options, boolean pretty) {
        super(options);
        this.pretty = pretty;
    }

    /** JSON, written with two spaces of indentation, read with the default options. */
    public static JsonFormat json() {
        return PRETTY;
    }

    /** JSON, written on one line without white space, read with the default options. */
    public static JsonFormat compact() {
        return COMPACT;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    @Override
    public JsonFormat with(ReadOptions options) {
        return new JsonFormat(options, pretty);
    }

    @Override
    protected TokenReader tokens(Source source, Limits limits) {
        return new JsonTokenReader(source);
    }

    @Override
    protected TokenWriter tokenWriter(StringBuilder out, int reports) {
        return new JsonTokenWriter(out, pretty, reports != 1);
    }
}
