package org.eventreport.json;

import java.io.Serializable;
import java.util.List;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;

/**
 * The provider of JSON, for {@link java.util.ServiceLoader}. In code, use {@link JsonFormat}.
 *
 * @param pretty whether it is written with an indentation of two spaces, and not on one line
 */
public record JsonProvider(boolean pretty) implements FormatProvider, Serializable {

    /** Creates the provider of JSON with indentation. */
    public JsonProvider() {
        this(true);
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
