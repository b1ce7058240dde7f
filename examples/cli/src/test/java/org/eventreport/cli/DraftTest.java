package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.below;
import static org.eventreport.cli.Samples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.ReportFiles;
import org.eventreport.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final String POST = """
            ---
            title: Zwei Tage über Unikernel
            author: Ana
            date: 2014-12-01 15:20:24 UTC
            ---

            [Antti Kantee](https://twitter.com/anttikantee) war da.
            """;

    @TempDir
    private Path folder;

    @Test
    void aPostIsDraftedToAFile() throws IOException {
        Path post = write(folder, "post.md", POST);
        Path report = folder.resolve("report.yaml");

        assertThat(Outcome.of("draft", post, "-o", report).isSuccess().out()).isEmpty();

        assertThat(report).content().isEqualTo(Draft.of(POST).yaml());
        assertThat(ReportFiles.read(report).speakers()).hasSize(1);
        assertThat(Outcome.of("validate", report).status()).isZero();
    }

    /** A date that a report cannot have, and what the draft has in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-04-15 12:00 UTC|publishedAt: 2014-04-15T12:00:00Z",
                "2014-04-15 12:00:00|date: \"2014-04-15 12:00:00\"",
                "2014-4-5 12:00 CET|date: \"2014-4-5 12:00 CET\"",
                "2014-11-31|date: \"2014-11-31\"",
                "1 December 2014|date: 1 December 2014"
            })
    void aPostIsDraftedWhateverItsDateIs(String date, String drafted) throws IOException {
        Path post = write(folder, "post.md", POST.replace("2014-12-01 15:20:24 UTC", date));
        Path report = folder.resolve("report.yaml");

        Outcome.of("draft", post, "-o", report).isSuccess();

        assertThat(report).content().contains(drafted + "\n");
        assertThat(Outcome.of("validate", report).status()).isZero();
    }

    @Test
    void withoutAFileTheDraftGoesToStandardOutput() throws IOException {
        Path post = write(folder, "post.md", POST);

        assertThat(Outcome.of("draft", post).isSuccess().out())
                .isEqualTo(Draft.of(POST).yaml());
        assertThat(Outcome.of("draft", post, "-o", "-").isSuccess().out())
                .isEqualTo(Draft.of(POST).yaml());
        assertThat(Outcome.of("draft", post, "-o", "/dev/stdout").isSuccess().out())
                .isEqualTo(Draft.of(POST).yaml());
    }

    @Test
    void standardInputIsDrafted() throws Exception {
        assertThat(Outcome.ofProcess(folder, POST, "draft", "-"))
                .isEqualTo(new Outcome(0, Draft.of(POST).yaml(), ""));
    }

    @Test
    void anExistingFileIsReplacedOnlyWithForce() throws IOException {
        Path post = write(folder, "post.md", POST);
        Path report = write(folder, "report.yaml", "precious");

        Outcome.of("draft", post, "-o", report).isFailure(report + ": already exists; use --force to replace it");
        assertThat(report).content().isEqualTo("precious");

        Outcome.of("draft", "--force", post, "-o", report).isSuccess();
        assertThat(report).content().startsWith("# A draft.");
    }

    @Test
    void aLinkToAFileThatDoesNotExistIsWrittenToOnlyWithForce() throws IOException {
        Path post = write(folder, "post.md", POST);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("report.yaml"));

        Outcome.of("draft", post, "-o", link)
                .isFailure(link + ": is a link to a file that does not exist; use --force to create that file");
        assertThat(below(folder)).containsExactly("link.yaml", "post.md");

        Outcome.of("draft", "--force", post, "-o", link).isSuccess();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("report.yaml")).content().startsWith("# A draft.");
    }

    @Test
    void problemsOfAPostAreReportedAndNothingIsWritten() throws IOException {
        Path post = write(folder, "post.md", POST.replace("date: 2014-12-01 15:20:24 UTC", "langauge: de"));

        assertThat(Outcome.of("draft", post, "-o", folder.resolve("report.yaml")))
                .isEqualTo(new Outcome(
                        1,
                        post + ":4:1: error: \"langauge\" is not a field of Report; did you mean \"language\"?"
                                + " [unknown-field]\n"
                                + "  langauge: de\n"
                                + "  ^\n",
                        ""));
        assertThat(below(folder)).containsExactly("post.md");
    }

    @Test
    void whatCannotBeDraftedIsReportedInOneLine() throws IOException {
        Path post = write(folder, "post.md", POST);
        Path report =
                write(folder, "report.md", POST.replace("author:", "event: {name: a, startDate: 2014-11-25}\nauthor:"));
        Path json = folder.resolve("report.json");

        Outcome.of("draft", report).isFailure(report + ": already has an event, so it is a report; convert it instead");
        Outcome.of("draft", folder.resolve("no.md")).isFailure(folder.resolve("no.md") + ": no such file or folder");
        Outcome.of("draft", folder).isFailure(folder + ": is a folder; name a post in it");
        Outcome.of("draft", post, "-o", folder).isFailure(folder + ": is a folder; name a file in it");
        Outcome.of("draft", post, "-o", json)
                .isFailure(json + ": a draft is YAML; name a file with the ending .yaml or .yml");
        assertThat(Files.exists(json)).isFalse();
        Outcome.of("draft").isWrongUsage("eventreport draft", "Missing required parameter: 'POST'");
    }
}
