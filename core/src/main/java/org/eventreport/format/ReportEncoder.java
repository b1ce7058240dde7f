package org.eventreport.format;

import org.eventreport.format.spi.TokenWriter;
import org.eventreport.schema.ScalarType.Form;
import org.eventreport.schema.TokenSink;

/** Encodes the values of a report in a format. */
final class ReportEncoder implements TokenSink {

    private final TokenWriter out;
    private final Runnable afterText;

    /**
     * Creates an encoder.
     *
     * @param afterText runs after each text, and can end the encoding by an exception
     */
    ReportEncoder(TokenWriter out, Runnable afterText) {
        this.out = out;
        this.afterText = afterText;
    }

    @Override
    public void beginObject() {
        out.beginObject();
    }

    @Override
    public void endObject() {
        out.endObject();
    }

    @Override
    public void beginList() {
        out.beginList();
    }

    @Override
    public void endList() {
        out.endList();
    }

    @Override
    public void key(String key) {
        out.name(key);
    }

    @Override
    public void scalar(Form form, String text) {
        switch (form) {
            case TEXT -> {
                out.text(text);
                afterText.run();
            }
            case DATE -> out.date(text);
            case NUMBER -> out.number(text);
            case BOOLEAN -> out.bool(text.equals("true"));
        }
    }

    @Override
    public void none() {
        out.none();
    }
}
