package org.eventreport.draft;

import java.util.List;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.markdown.MarkdownProvider;

/** Reads a post, and what is proposed for it, as a report. */
final class PostProvider implements FormatProvider {

    private final EventProposal event;

    PostProvider(EventProposal event) {
        this.event = event;
    }

    @Override
    public String name() {
        return "post";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of();
    }

    @Override
    public TokenReader tokens(Source document) {
        return new PostTokenReader(new MarkdownProvider().tokens(document), event.tokens());
    }

    @Override
    public TokenWriter writer(StringBuilder out, int reports) {
        throw new UnsupportedOperationException("a post is only read");
    }
}
