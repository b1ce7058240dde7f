package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eventreport.testing.ReportAssertions.REPORT_FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileAssertTest {

    @TempDir
    private Path folder;

    @Test
    void aFileAsItIsWrittenIsCanonical() {
        assertThat(Path.of("src/test/reports/valid/2014/unikernels.yaml"))
                .asInstanceOf(REPORT_FILE)
                .isCanonical();
        assertThat(Path.of("src/test/reports/valid/archive.jsonl"))
                .asInstanceOf(REPORT_FILE)
                .isCanonical();
    }

    private void fails(Path file, String failure) {
        assertThatThrownBy(() -> assertThat(file).asInstanceOf(REPORT_FILE).isCanonical())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected " + file + " in canonical form, but " + failure);
    }

    @Test
    void aFailureShowsTheFirstLineThatDiffers() {
        fails(Path.of("src/test/reports/clash/a.yaml"), """
                from line 1, column 1 on, it is
                  id: unikernels
                and not
                  schemaVersion: 1""");
    }

    @Test
    void aFailureShowsWhereALongLineDiffers() throws IOException {
        String start = "{\"schemaVersion\":1,\"title\":\"" + "a".repeat(500) + "\",";
        String end = "\"event\":{\"name\":\"Unikernel Days\",\"startDate\":\"2014-11-25\"}}\n";

        fails(Files.writeString(folder.resolve("a.jsonl"), start + " " + end), """
                from line 1, column 531 on, it is
                  …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "event":{"name":"Unikernel Days",\
                "startDate":"2014-11-25"}}
                and not
                  …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","event":{"name":"Unikernel Days",\
                "startDate":"2014-11-25"}}""");
    }

    @Test
    void theEndOfTheFileCounts() throws IOException {
        String canonical = Files.readString(Path.of("src/test/reports/valid/archive.jsonl"));
        String first = canonical.lines().findFirst().orElseThrow();

        fails(Files.writeString(folder.resolve("a.jsonl"), first + "\n\n"), """
                line 2 is
                 \s
                and not
                  (the end of the file)""");
        fails(Files.writeString(folder.resolve("b.jsonl"), first), "only its line ends differ");
        fails(Files.writeString(folder.resolve("c.jsonl"), first + "\r\n"), "only its line ends differ");
    }

    @Test
    void anInvalidFileIsNotCanonical() {
        assertThatThrownBy(() -> assertThat(Path.of("src/test/reports/invalid/unikernels.yaml"))
                        .asInstanceOf(REPORT_FILE)
                        .isCanonical())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        Expected src/test/reports/invalid/unikernels.yaml in canonical form, but it is not valid:
                        src/test/reports/invalid/unikernels.yaml:7:14: error: "UK" is not a country code""");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("missing.yaml");

        assertThatThrownBy(() -> assertThat(missing).asInstanceOf(REPORT_FILE).isCanonical())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }
}
