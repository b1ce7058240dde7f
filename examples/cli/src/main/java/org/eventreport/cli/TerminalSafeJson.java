package org.eventreport.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON with everything but printable ASCII escaped, so that no text of a report can control a terminal. */
final class TerminalSafeJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Escapes the one control character that JSON allows; stays open. */
    private static final class WithoutDelete extends FilterWriter {
        WithoutDelete(Writer out) {
            super(out);
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            write(new String(chars, offset, length), 0, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(text.substring(offset, offset + length).replace("\u007F", "\\u007F"));
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private final PrintWriter out;
    private final JsonGenerator generator;

    TerminalSafeJson(PrintWriter out) {
        this.out = out;
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), new WithoutDelete(out));
    }

    /** Returns the generator to write with. */
    JsonGenerator generator() {
        return generator;
    }

    /** Ends the JSON, which is one line. */
    void end() {
        generator.close();
        out.print("\n");
    }
}
