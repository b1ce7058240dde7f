package org.eventreport.json.streaming;

import org.eventreport.format.spi.TokenWriter;
import tools.jackson.core.JsonGenerator;

/** Writes the tokens of values to a generator of Jackson. */
public abstract class GeneratorWriter implements TokenWriter {

    /** Creates a writer. */
    protected GeneratorWriter() {}

    /**
     * Returns the generator of the current document.
     *
     * @return the generator
     */
    protected abstract JsonGenerator generator();

    @Override
    public void beginObject() {
        generator().writeStartObject();
    }

    @Override
    public void endObject() {
        generator().writeEndObject();
    }

    @Override
    public void beginList() {
        generator().writeStartArray();
    }

    @Override
    public void endList() {
        generator().writeEndArray();
    }

    @Override
    public void name(String name) {
        generator().writeName(name);
    }

    @Override
    public void text(String value) {
        generator().writeString(value);
    }

    @Override
    public void date(String date) {
        generator().writeString(date);
    }

    @Override
    public void number(String literal) {
        generator().writeNumber(literal);
    }

    @Override
    public void bool(boolean value) {
        generator().writeBoolean(value);
    }

    @Override
    public void none() {
        generator().writeNull();
    }
}
