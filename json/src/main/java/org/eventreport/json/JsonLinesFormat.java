package org.eventreport.json;

import java.util.List;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.Source;
import org.eventreport.format.TokenReader;
import org.eventreport.format.TokenWriter;

/**
 * Reports in JSON Lines: one report a line, in compact JSON. A line that cannot be read leaves the others as they are;
 * empty lines are passed over.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class JsonLinesFormat extends ReportFormat {

    private static final JsonLinesFormat JSON_LINES = new JsonLinesFormat();

    /** For {@link java.util.ServiceLoader}; everybody else calls {@link #jsonLines}. */
    public JsonLinesFormat() {
        this(ReadOptions.defaults());
    }

    private JsonLinesFormat(ReadOptions options) {
        super(options);
    }

    /** JSON Lines, read with the default options. */
    public static JsonLinesFormat jsonLines() {
        return JSON_LINES;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public JsonLinesFormat with(ReadOptions options) {
        return new JsonLinesFormat(options);
    }

    @Override
    protected List<Source> parts(Source source) {
        return source.lines();
    }

    @Override
    protected TokenReader tokens(Source source, Limits limits) {
        return new JsonTokenReader(source);
    }

    @Override
    protected TokenWriter tokenWriter(StringBuilder out, int reports) {
        return new JsonTokenWriter(out, false, false);
    }
}
