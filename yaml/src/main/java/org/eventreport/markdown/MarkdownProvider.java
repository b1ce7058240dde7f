package org.eventreport.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;

/** The provider of Markdown, for {@link java.util.ServiceLoader}. In code, use {@link MarkdownFormat}. */
public final class MarkdownProvider implements FormatProvider {

    private final Set<String> unread;

    /** Creates the provider. */
    public MarkdownProvider() {
        this(Set.of());
    }

    private MarkdownProvider(Set<String> unread) {
        this.unread = unread;
    }

    /**
     * Returns a provider that reads some keys of the front matter as it reads those that a report does not have: into
     * {@code x-front-matter}. So a report can be read in spite of values that are wrong.
     *
     * @param fields the names of fields of a report
     * @return a provider that does not read these fields
     */
    public MarkdownProvider withoutReading(Set<String> fields) {
        return new MarkdownProvider(Set.copyOf(fields));
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown");
    }

    /**
     * Returns whether the file starts with front matter: a README.md among reports does not. In UTF-16 and UTF-32 it is
     * recognized too, so that reading reports the encoding.
     */
    @Override
    public boolean claims(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(FrontMatter.MAX_MARK), StandardCharsets.ISO_8859_1);
            StringBuilder ascii = new StringBuilder();
            start.chars().filter(c -> c > 0 && c < 0x80).forEach(c -> ascii.append((char) c));
            return FrontMatter.startsWithMark(ascii.toString());
        }
    }

    @Override
    public boolean canContain(int reports) {
        return reports == 1;
    }

    @Override
    public TokenReader tokens(Source document) {
        return new MarkdownReader(document, unread).tokens();
    }

    @Override
    public TokenWriter writer(Output out, int reports) {
        return new MarkdownTokenWriter(out);
    }
}
