package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final Report REPORT = YamlFormat.yaml().read("""
            title: Two days
            authors: [Ana]
            event: {name: Kernel Days, startDate: 2014-11-25}
            """);

    private static final Report UNWRITABLE = REPORT.withTitle("a\u0000");

    @TempDir
    private Path folder;

    /** Returns the names of everything in the folder. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writingReplacesTheWholeFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "# a long text\n".repeat(1000));

        ReportFiles.write(REPORT, file);

        assertThat(file).hasContent(YamlFormat.yaml().write(REPORT));
        assertThat(ReportFiles.read(file)).isEqualTo(REPORT);
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path none = folder.resolve("b.json");

        assertThatThrownBy(() -> ReportFiles.write(UNWRITABLE, file)).isInstanceOf(InvalidReportException.class);
        assertThatThrownBy(() -> ReportFiles.write(UNWRITABLE, none)).isInstanceOf(InvalidReportException.class);

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no POSIX permissions here");
        Path file = Files.createFile(folder.resolve("a.yaml"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        ReportFiles.write(REPORT, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aSymbolicLinkIsKeptAndItsTargetIsReplaced() throws IOException {
        Path target =
                Files.createFile(Files.createDirectory(folder.resolve("below")).resolve("real.yaml"));
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, Path.of("below", "real.yaml"));

        ReportFiles.write(REPORT, link);

        assertThat(link).isSymbolicLink();
        assertThat(ReportFiles.read(target)).isEqualTo(REPORT);
    }

    @Test
    void aFailureNamesTheFileToWrite() throws IOException {
        Path lost = folder.resolve("nowhere").resolve("a.yaml");
        Path taken = Files.createDirectory(folder.resolve("taken.yaml"));

        assertThatThrownBy(() -> ReportFiles.write(REPORT, lost))
                .isInstanceOfSatisfying(
                        NoSuchFileException.class, e -> assertThat(e.getFile()).isEqualTo(lost.toString()));
        assertThatThrownBy(() -> ReportFiles.write(REPORT, taken))
                .isInstanceOfSatisfying(
                        FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo(taken.toString()));
        assertThat(names()).containsExactly("taken.yaml");
    }

    @Test
    void aFailureNamesTheFileToRead() throws IOException {
        Path unreadable = Files.createDirectory(folder.resolve("a.yaml"));

        assertThatThrownBy(() -> ReportFiles.check(unreadable))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(unreadable.toString());
        try (Stream<ReadResult> results = ReportFiles.checkAll(List.of(unreadable), ReadOptions.defaults())) {
            assertThatThrownBy(results::toList)
                    .hasCauseInstanceOf(FileSystemException.class)
                    .hasMessageContaining(unreadable.toString());
        }
    }

    @Test
    void theEndingGivesTheFormat() {
        Stream.of("a.yaml", "a.yml", "A.YAML", "a.json", "a.jsonl", "a.ndjson", "a.md", "a.b.markdown")
                .forEach(name -> assertThat(ReportFiles.formatOf(Path.of(name)).fileExtensions())
                        .contains(name.toLowerCase(Locale.ROOT).substring(name.lastIndexOf('.') + 1)));
        Stream.of("a.txt", "yaml", "a.", "a.yaml.bak", "/")
                .forEach(name -> assertThatThrownBy(() -> ReportFiles.formatOf(Path.of(name)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(".yaml"));
    }

    @Test
    void anInvalidFileIsNotConverted() throws IOException {
        Path from = Files.writeString(folder.resolve("a.yaml"), "---\ntitle: a\n---\ntitle: b\n");
        Path to = folder.resolve("a.json");

        assertThatThrownBy(() -> ReportFiles.convert(from, to))
                .isInstanceOfSatisfying(
                        InvalidReportException.class,
                        e -> assertThat(e.problems())
                                .filteredOn(problem -> problem.code().equals("missing-field"))
                                .hasSize(2));
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void aFolderIsWalkedInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
        Path below = Files.createDirectory(folder.resolve("b"));
        Files.createDirectory(folder.resolve(".git"));
        for (Path file : List.of(
                folder.resolve("c.json"),
                below.resolve("2.jsonl"),
                below.resolve("1.yml"),
                folder.resolve(".hidden.yaml"),
                folder.resolve(".git").resolve("a.yaml"))) {
            ReportFiles.write(REPORT, file);
        }
        Files.writeString(folder.resolve("notes.txt"), "no report");

        try (Stream<ReadResult> all = ReportFiles.walk(folder)) {
            assertThat(all.map(result -> result.file().orElseThrow()))
                    .containsExactly(
                            below.resolve("1.yml").toString(),
                            below.resolve("2.jsonl").toString(),
                            folder.resolve("c.json").toString());
        }
    }
}
