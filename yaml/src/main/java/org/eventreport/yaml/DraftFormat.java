package org.eventreport.yaml;

import java.util.List;
import java.util.Map;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.Source;
import org.eventreport.format.TokenReader;
import org.eventreport.format.TokenWriter;
import org.eventreport.validation.Validator;

/** Reads a post, with what is proposed for it, as a report; and writes a report in YAML, with comments. */
final class DraftFormat extends ReportFormat {

    private final List<ProposedToken> proposed;
    private final Map<String, String> comments;

    private DraftFormat(ReadOptions options, List<ProposedToken> proposed, Map<String, String> comments) {
        super(options);
        this.proposed = proposed;
        this.comments = comments;
    }

    /** Reads a post with an event that is proposed. */
    static DraftFormat reading(EventProposal event) {
        Validator validator = Validator.standard();
        if (!event.isDated()) {
            validator = validator.with(new PostWithoutDateRule());
        }
        return new DraftFormat(ReadOptions.builder().validator(validator).build(), event.tokens(), Map.of());
    }

    /** Writes YAML with comments, each before the value that its pointer names. */
    static DraftFormat writing(Map<String, String> comments) {
        return new DraftFormat(ReadOptions.defaults(), List.of(), comments);
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of();
    }

    @Override
    public DraftFormat with(ReadOptions options) {
        return new DraftFormat(options, proposed, comments);
    }

    @Override
    protected TokenReader tokens(Source source, Limits limits) {
        return new DraftTokenReader(new MarkdownTokenReader(source, limits), proposed);
    }

    @Override
    protected TokenWriter tokenWriter(StringBuilder out, int reports) {
        return new CommentedYamlWriter(new YamlTokenWriter(out), comments);
    }
}
