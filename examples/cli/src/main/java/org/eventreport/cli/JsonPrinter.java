package org.eventreport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Prints problems as one JSON object: {@code {"problems": [{"file", "document", "line", "column", "pointer", "code",
 * "severity", "message", "suggestion"?}, …], "reports": N, "errors": N, "warnings": N}}.
 */
final class JsonPrinter implements ProblemPrinter {

    private final TerminalSafeJson text;
    private final JsonGenerator json;

    JsonPrinter(PrintWriter out) {
        text = new TerminalSafeJson(out);
        json = text.generator();
        json.writeStartObject();
        json.writeName("problems");
        json.writeStartArray();
    }

    @Override
    public void print(List<Problem> problems, int omitted, Optional<String> file) {
        problems.forEach(this::print);
    }

    private void print(Problem problem) {
        json.writeStartObject();
        problem.place().ifPresent(this::print);
        json.writeStringProperty("pointer", problem.pointer().toString());
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("severity", problem.severity().keyword());
        json.writeStringProperty("message", problem.message());
        problem.suggestion().ifPresent(suggestion -> json.writeStringProperty("suggestion", suggestion));
        json.writeEndObject();
    }

    private void print(Place place) {
        place.file().ifPresent(file -> json.writeStringProperty("file", file));
        json.writeNumberProperty("document", place.document());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        json.writeNumberProperty("reports", totals.reports());
        json.writeNumberProperty("errors", totals.errors());
        json.writeNumberProperty("warnings", totals.warnings());
        json.writeEndObject();
        text.end();
    }
}
