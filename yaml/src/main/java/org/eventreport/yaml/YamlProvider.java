package org.eventreport.yaml;

import java.io.Serializable;
import java.util.List;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;

/** The provider of YAML, for {@link java.util.ServiceLoader}. In code, use {@link YamlFormat}. */
public record YamlProvider() implements FormatProvider, Serializable {

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("yaml", "yml");
    }

    /** An empty file is an error: it could have lost its report. */
    @Override
    public boolean canContain(int reports) {
        return reports > 0;
    }

    @Override
    public DocumentSplitter documents(Input input) {
        return new YamlSplitter(input);
    }

    @Override
    public TokenReader tokens(Source document) {
        return new YamlTokenReader(document);
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        return new YamlTokenWriter(out.text());
    }
}
