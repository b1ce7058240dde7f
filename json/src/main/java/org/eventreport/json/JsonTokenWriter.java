package org.eventreport.json;

import java.io.OutputStream;
import org.eventreport.json.streaming.GeneratorWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes the canonical form of JSON, with Jackson's generator. */
final class JsonTokenWriter extends GeneratorWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withArrayIndenter(TWO_SPACES)
                    .withObjectIndenter(TWO_SPACES);
        }
    }

    private final OutputStream out;
    private final boolean pretty;
    private final boolean array;
    private JsonGenerator json;

    /**
     * Creates a writer.
     *
     * @param array whether the documents are the elements of an array; otherwise each ends with a line feed
     */
    JsonTokenWriter(OutputStream out, boolean pretty, boolean array) {
        this.out = out;
        this.pretty = pretty;
        this.array = array;
        this.json = newGenerator();
        if (array) {
            json.writeStartArray();
        }
    }

    @Override
    protected JsonGenerator generator() {
        return json;
    }

    private JsonGenerator newGenerator() {
        return FACTORY.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), out);
    }

    @Override
    public void beginDocument() {
        if (json.isClosed()) {
            json = newGenerator();
        }
    }

    @Override
    public void endDocument() {
        if (array) {
            json.flush();
        } else {
            json.writeRaw('\n');
            json.close();
        }
    }

    @Override
    public void end() {
        if (array) {
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        }
    }
}
