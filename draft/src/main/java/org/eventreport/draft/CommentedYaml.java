package org.eventreport.draft;

import java.util.List;
import java.util.Map;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.problem.JsonPointer;
import org.eventreport.yaml.YamlProvider;

/** YAML with comments, each before the value that its pointer leads to. */
final class CommentedYaml implements FormatProvider {

    private final FormatProvider yaml = new YamlProvider();
    private final Map<JsonPointer, String> comments;

    CommentedYaml(Map<JsonPointer, String> comments) {
        this.comments = comments;
    }

    @Override
    public String name() {
        return yaml.name();
    }

    @Override
    public List<String> fileExtensions() {
        return yaml.fileExtensions();
    }

    @Override
    public TokenReader tokens(Source document) {
        return yaml.tokens(document);
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        return new CommentingTokenWriter(yaml.writer(out, reports), comments);
    }
}
