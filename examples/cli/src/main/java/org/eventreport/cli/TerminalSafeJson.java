package org.eventreport.cli;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON with everything but printable ASCII escaped, so that no text of a report can control a terminal. */
final class TerminalSafeJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    /** Returns the generator to write with. */
    JsonGenerator generator() {
        return generator;
    }

    /** Ends the JSON, and returns it on one line. */
    String end() {
        generator.close();
        return text.toString().replace("\u007F", "\\u007F") + "\n";
    }
}
