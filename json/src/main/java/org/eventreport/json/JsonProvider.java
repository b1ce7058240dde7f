package org.eventreport.json;

import java.util.List;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;

/** The provider of JSON, for {@link java.util.ServiceLoader}. In code, use {@link JsonFormat}. */
public final class JsonProvider implements FormatProvider {

    private final boolean pretty;

    /** Creates the provider. */
    public JsonProvider() {
        this(true);
    }

    private JsonProvider(boolean pretty) {
        this.pretty = pretty;
    }

    /** Returns the provider of JSON on one line. */
    static JsonProvider compact() {
        return new JsonProvider(false);
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    @Override
    public DocumentSplitter documents(Input input) {
        return new JsonSplitter(input);
    }

    @Override
    public TokenReader tokens(Source document) {
        return new JsonTokenReader(document);
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        return new JsonTokenWriter(out.bytes(), pretty, reports != 1);
    }
}
