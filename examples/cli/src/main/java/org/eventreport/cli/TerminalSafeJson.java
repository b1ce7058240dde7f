package org.eventreport.cli;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON in which all but printable ASCII is escaped, so that no text of a report can give a terminal orders. */
final class TerminalSafeJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    /** Takes what is to be written. */
    JsonGenerator generator() {
        return generator;
    }

    /** What was written, on one line. */
    String end() {
        generator.close();
        return text.toString().replace("\u007F", "\\u007F") + "\n";
    }
}
