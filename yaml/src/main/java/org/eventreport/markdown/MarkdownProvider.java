package org.eventreport.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;

/** The provider of Markdown, for {@link java.util.ServiceLoader}. In code, use {@link MarkdownFormat}. */
public final class MarkdownProvider implements FormatProvider {

    /** Creates the provider. */
    public MarkdownProvider() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown");
    }

    /** Returns whether the file starts with front matter: a README.md among reports does not. */
    @Override
    public boolean claims(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Input start = new Input(in, Optional.empty(), FrontMatter.MAX_MARK);
            start.begin();
            return FrontMatter.startsWithMark(start.rest().text());
        }
    }

    @Override
    public TokenReader tokens(Source document) {
        return new MarkdownReader(document).tokens();
    }

    @Override
    public TokenWriter writer(StringBuilder out, int reports) {
        if (reports != 1) {
            throw new IllegalArgumentException("a Markdown file contains one report, not " + reports);
        }
        return new MarkdownTokenWriter(out);
    }
}
