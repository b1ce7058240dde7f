package org.eventreport.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.Source;
import org.eventreport.format.TokenReader;
import org.eventreport.format.TokenWriter;

/**
 * Reports in Markdown: the fields in YAML front matter, as blog engines such as Jekyll, Middleman and Hugo have it, and
 * below it the body.
 *
 * <pre>{@code
 * Report report = MarkdownFormat.markdown().read("""
 *     ---
 *     title: Two days of unikernels
 *     author: misc
 *     date: 2014-12-01 15:20:24 UTC
 *     tags: 'unikernels, BSD'
 *     event:
 *       name: Unikernel Days
 *       startDate: 2014-11-25
 *     ---
 *
 *     It was *cold*.
 *     """);
 * report.tags();             // [unikernels, BSD]
 * report.body().get();       // "It was *cold*.\n"
 * }</pre>
 *
 * <p>Front matter has the keys of a report. In it {@code author} may stand for {@code authors}, a {@code date} with a
 * time sets {@code publishedAt} too, {@code tags} may be one text with commas, and {@code published: false} makes a
 * draft. The keys that a report does not have are kept, as a map, in the extension {@code x-front-matter}, and are
 * written as front matter again.
 */
public final class MarkdownFormat extends ReportFormat {

    private static final MarkdownFormat MARKDOWN = new MarkdownFormat();

    /** For {@link java.util.ServiceLoader}; everybody else calls {@link #markdown}. */
    public MarkdownFormat() {
        this(ReadOptions.defaults());
    }

    private MarkdownFormat(ReadOptions options) {
        super(options);
    }

    /** Markdown with front matter, read with the default options. */
    public static MarkdownFormat markdown() {
        return MARKDOWN;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown");
    }

    @Override
    public MarkdownFormat with(ReadOptions options) {
        return new MarkdownFormat(options);
    }

    /** Only files that begin with front matter: a README.md beside reports is none of them. */
    @Override
    public boolean claims(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(FrontMatter.LONGEST_MARK), StandardCharsets.UTF_8);
            return FrontMatter.begins(Source.of(start).text());
        }
    }

    @Override
    protected TokenReader tokens(Source source, Limits limits) {
        return new MarkdownTokenReader(source, limits);
    }

    @Override
    protected TokenWriter tokenWriter(StringBuilder out, int reports) {
        if (reports != 1) {
            throw new IllegalArgumentException("a Markdown file holds one report, not " + reports);
        }
        return new MarkdownTokenWriter(out);
    }
}
