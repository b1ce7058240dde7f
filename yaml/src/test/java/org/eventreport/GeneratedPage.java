package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of docs/ that the tables give. */
final class GeneratedPage {

    private static final Path DOCS = Path.of("../docs");
    private static final Path MADE = Path.of("target/docs");

    private GeneratedPage() {}

    /** Fails where a file is not what the tables give, and leaves what they give to be copied. */
    static void assertUpToDate(String name, String text) throws IOException {
        Path made = Files.createDirectories(MADE).resolve(name);
        Files.writeString(made, text);
        assertThat(DOCS.resolve(name))
                .as("docs/%s is what the tables give; if the tables are right, do: cp yaml/%s docs/", name, made)
                .exists()
                .content()
                .isEqualTo(text);
    }
}
