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

/** The provider of JSON Lines, for {@link java.util.ServiceLoader}. In code, use {@link JsonLinesFormat}. */
public record JsonLinesProvider() implements FormatProvider, Serializable {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public DocumentSplitter documents(Input input) {
        return new LineSplitter(input);
    }

    @Override
    public TokenReader tokens(Source document) {
        return new JsonTokenReader(document);
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        return new JsonTokenWriter(out.bytes(), false, false);
    }
}
