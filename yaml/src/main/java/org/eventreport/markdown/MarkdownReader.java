package org.eventreport.markdown;

import java.util.List;
import java.util.Set;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.markdown.Member.Members;
import org.eventreport.yaml.YamlProvider;

/** Reads a Markdown file as a report: its front matter, rewritten as the fields of a report, and its body. */
final class MarkdownReader {

    private final Source source;
    private final Set<String> unread;
    private final FrontMatter frontMatter;

    /**
     * Creates a reader.
     *
     * @param unread keys that are no fields of the report, whatever their names
     */
    MarkdownReader(Source source, Set<String> unread) {
        this.source = source;
        this.unread = unread;
        this.frontMatter = FrontMatter.of(source.text());
    }

    TokenReader tokens() {
        int start = frontMatter.start();
        Source yaml = source.part(start, frontMatter.end());
        if (isEmpty(yaml)) {
            return rewritten(new Members(List.of(), null));
        }
        TokenReader in = source.limited(new PartTokenReader(new YamlProvider().tokens(yaml), start));
        TokenBuffer other = new TokenBuffer();
        try {
            Token first = in.next();
            if (first == Token.BEGIN_OBJECT) {
                Members members = Member.readAll(in);
                return rewritten(members.failure() == null ? endOf(in, members) : members);
            }
            other.copyValue(in, first);
            in.next();
            return other.reader(null);
        } catch (UnreadableException e) {
            return other.reader(e);
        }
    }

    private static boolean isEmpty(Source yaml) {
        return yaml.text()
                .lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    /** Returns the members, with an error after them if there is one. */
    private static Members endOf(TokenReader in, Members members) {
        try {
            in.next();
            return members;
        } catch (UnreadableException e) {
            return new Members(members.list(), e);
        }
    }

    private TokenReader rewritten(Members members) {
        FrontMatterRewriter rewriter = new FrontMatterRewriter(members, frontMatter.start(), source::limited, unread);
        String body = source.text().substring(frontMatter.body());
        return rewriter.report(body, frontMatter.body()).reader(members.failure());
    }
}
