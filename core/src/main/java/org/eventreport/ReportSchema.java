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
 * <p>It is also the resource {@code META-INF/event-report-1.schema.json} of this library, where tools that take a schema
 * from the class path find it. It describes one report, in JSON or in YAML; what it cannot say is listed in the
 * library's {@code docs/schema.md}.
 */
public final class ReportSchema {

    private static final String RESOURCE = "/META-INF/event-report-1.schema.json";

    private ReportSchema() {}

    /** The schema of version 1 of the format, by draft 2020-12 of JSON Schema. */
    public static String json() {
        try (InputStream stream = ReportSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library has lost its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
