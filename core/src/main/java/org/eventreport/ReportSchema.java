package org.eventreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of a report, for editors and for programs in other languages.
 *
 * <pre>{@code
 * Files.writeString(Path.of("event-report-1.schema.json"), ReportSchema.json());
 * }</pre>
 *
 * <p>It is also the resource {@code META-INF/event-report-1.schema.json} of this library, for tools that load a schema
 * from the class path. It describes one report, in JSON or in YAML. The project's {@code docs/schema.md} lists what it
 * cannot express.
 */
public final class ReportSchema {

    private static final String RESOURCE = "/META-INF/event-report-1.schema.json";

    private ReportSchema() {}

    /**
     * Returns the schema of version 1 of the format (JSON Schema, draft 2020-12).
     *
     * @return the schema, as JSON
     */
    public static String json() {
        try (InputStream stream = ReportSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
