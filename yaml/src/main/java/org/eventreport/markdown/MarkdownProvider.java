package org.eventreport.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
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

/**
 * The provider of Markdown, for {@link java.util.ServiceLoader}. In code, use {@link MarkdownFormat}.
 *
 * @param unread the names of fields of a report that are not read as such, but as keys of front matter that a report does not
 *     have: into {@code x-front-matter}. So a report can be read in spite of values that are wrong
 */
public record MarkdownProvider(Set<String> unread) implements FormatProvider, Serializable {

    /** Creates the provider that reads all fields. */
    public MarkdownProvider() {
        this(Set.of());
    }

    /**
     * Creates a provider.
     *
     * @param unread the names of the fields that it does not read
     */
    public MarkdownProvider {
        unread = Set.copyOf(unread);
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
