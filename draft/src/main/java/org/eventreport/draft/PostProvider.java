package org.eventreport.draft;

import java.util.List;
import java.util.Set;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.markdown.MarkdownProvider;

/** Reads a post, and what is proposed for it, as a report. Some fields of the post may be left to its blog engine. */
final class PostProvider implements FormatProvider {

    private final EventProposal event;
    private final MarkdownProvider markdown;

    PostProvider(EventProposal event, Set<String> unread) {
        this.event = event;
        this.markdown = new MarkdownProvider(unread);
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
        return new PostTokenReader(markdown.tokens(document), event.tokens());
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        throw new UnsupportedOperationException("a post is only read");
    }
}
