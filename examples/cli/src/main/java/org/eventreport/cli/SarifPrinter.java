package org.eventreport.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;
import tools.jackson.core.JsonGenerator;

/**
 * Prints problems as one run in the Static Analysis Results Interchange Format, for code scanning and editors.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifPrinter implements ProblemPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /**
     * The characters of a path segment besides letters and digits (RFC 3986, section 3.3). The colon is left out, as it
     * could end a scheme.
     */
    private static final String PATH_MARKS = "-._~!$&'()*+,;=@";

    private final TerminalSafeJson text;
    private final JsonGenerator json;
    private final List<String> ruleIds = new ArrayList<>();

    /** How many problems are left out, by the file, if they are in one. */
    private final Map<Optional<String>, Integer> omitted = new LinkedHashMap<>();

    SarifPrinter(PrintWriter out) {
        text = new TerminalSafeJson(out);
        json = text.generator();
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeName("runs");
        json.writeStartArray();
        json.writeStartObject();
        writeTool();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeName("results");
        json.writeStartArray();
    }

    @Override
    public void print(List<Problem> problems, int more, Optional<String> file) {
        problems.forEach(this::print);
        if (more > 0) {
            omitted.merge(file, more, Integer::sum);
        }
    }

    @Override
    public void end(Totals totals) {
        json.writeEndArray();
        if (!omitted.isEmpty()) {
            writeInvocation();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        text.end();
    }

    /** Writes how many problems are left out, and for which files. */
    private void writeInvocation() {
        json.writeName("invocations");
        json.writeStartArray();
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        json.writeName("toolExecutionNotifications");
        json.writeStartArray();
        omitted.forEach((file, count) -> {
            json.writeStartObject();
            json.writeStringProperty("level", "note");
            writeMessage("message", ProblemText.omitted(count));
            file.ifPresent(name -> {
                json.writeName("locations");
                json.writeStartArray();
                json.writeStartObject();
                json.writeName("physicalLocation");
                json.writeStartObject();
                writeArtifact(name);
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
            });
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeTool() {
        json.writeName("tool");
        json.writeStartObject();
        json.writeName("driver");
        json.writeStartObject();
        json.writeStringProperty("name", "eventreport");
        Version.number().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeName("rules");
        json.writeStartArray();
        for (CatalogueEntry entry : CatalogueEntry.all()) {
            ruleIds.add(entry.code());
            json.writeStartObject();
            json.writeStringProperty("id", entry.code());
            writeMessage("shortDescription", entry.meaning());
            json.writeName("defaultConfiguration");
            json.writeStartObject();
            json.writeStringProperty("level", entry.severity().keyword());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void print(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.code());
        json.writeNumberProperty("ruleIndex", ruleIds.indexOf(problem.code()));
        json.writeStringProperty("level", problem.severity().keyword());
        writeMessage("message", problem.message());
        json.writeName("locations");
        json.writeStartArray();
        json.writeStartObject();
        problem.place().ifPresent(this::print);
        json.writeName("logicalLocations");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", problem.pointer().toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void print(Place place) {
        place.file().ifPresent(file -> {
            json.writeName("physicalLocation");
            json.writeStartObject();
            writeArtifact(file);
            json.writeName("region");
            json.writeStartObject();
            json.writeNumberProperty("startLine", place.line());
            json.writeNumberProperty("startColumn", place.column());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private void writeArtifact(String file) {
        json.writeName("artifactLocation");
        json.writeStartObject();
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
    }

    private void writeMessage(String name, String message) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("text", message);
        json.writeEndObject();
    }

    /** Returns a relative path as a URI reference, and an absolute one as a URI, percent-encoded from UTF-8. */
    static String uri(String file) {
        String path = file.replace(File.separatorChar, '/');
        if (path.startsWith("/")) {
            return "file://" + percentEncoded(path);
        }
        boolean hasDrive = File.separatorChar == '\\' && path.matches("[A-Za-z]:/.*");
        return hasDrive ? "file:///" + path.substring(0, 2) + percentEncoded(path.substring(2)) : percentEncoded(path);
    }

    private static String percentEncoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && (Character.isLetterOrDigit(b) || b == '/' || PATH_MARKS.indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b));
            }
        }
        return encoded.toString();
    }
}
