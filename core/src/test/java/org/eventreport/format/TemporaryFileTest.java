package org.eventreport.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.format.WritingProcess.content;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What several processes do that write at once, or are killed. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TemporaryFileTest {

    @TempDir
    private Path folder;

    /** Returns the files in the folder that are temporary. */
    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private static void writeOnce(Path file, char letter) throws Exception {
        try (WritingProcess process = WritingProcess.once(file, letter)) {
            process.proceed();
        }
    }

    @Tag("slow")
    @Test
    void aProcessThatIsKilledAtAnyTimeLeavesAWholeFileAndAtMostOneTemporaryFile() throws Exception {
        Path file = folder.resolve("a");
        Random random = new Random();
        for (int i = 0; i < 12; i++) {
            try (WritingProcess process = WritingProcess.forever(file)) {
                Thread.sleep(random.nextInt(50));
                process.kill();
            }
            assertThat(Files.readString(file)).matches("([a-z])\\1{1048575}");
            assertThat(temporary()).hasSizeLessThanOrEqualTo(1);
        }

        writeOnce(file, 'z');

        assertThat(temporary()).isEmpty();
        assertThat(file).hasContent(content('z'));
    }

    @Test
    void whatAKilledProcessLeftIsRemovedByTheNextOneInTheFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        try (WritingProcess process = WritingProcess.paused(file, 'x')) {
            process.kill();
        }
        assertThat(file).hasContent("old");
        assertThat(temporary()).hasSize(1);

        writeOnce(folder.resolve("b"), 'y');

        assertThat(temporary()).isEmpty();
    }

    @Test
    void onlyLeftoversAreRemoved() throws Exception {
        Path another = Files.createFile(folder.resolve("a.tmp"));
        Path notes = Files.createFile(folder.resolve(".eventreport-notes"));
        Path link = Files.createSymbolicLink(folder.resolve(".eventreport-link.tmp"), notes);
        Path below = Files.createDirectory(folder.resolve(".eventreport-folder.tmp"));
        Path leftover = Files.createFile(folder.resolve(".eventreport-1-2-3.tmp"));

        writeOnce(folder.resolve("a"), 'x');

        assertThat(another).exists();
        assertThat(notes).exists();
        assertThat(link).exists();
        assertThat(below).exists();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void aTemporaryFileThatIsInUseIsNotRemoved() throws Exception {
        Path file = folder.resolve("a");
        try (WritingProcess process = WritingProcess.paused(file, 'x')) {
            writeOnce(folder.resolve("b"), 'y');
            assertThat(temporary()).hasSize(1);

            process.proceed();
        }
        assertThat(file).hasContent(content('x'));
        assertThat(temporary()).isEmpty();
    }

    @Test
    void ofTwoProcessesThatWriteOneFileTheLastOneWins() throws Exception {
        Path file = folder.resolve("a");
        try (WritingProcess slow = WritingProcess.paused(file, 'x')) {
            writeOnce(file, 'y');
            assertThat(file).hasContent(content('y'));

            slow.proceed();
        }
        assertThat(file).hasContent(content('x'));
        assertThat(temporary()).isEmpty();
    }

    /** Whoever opens a file to see whether it is locked, and closes it, loses the locks of its own process (POSIX). */
    @Test
    void aProcessKeepsTheLocksOfItsFilesWhenItLooksForLeftovers() throws Exception {
        Path file = folder.resolve("a");
        Path sameFolder = Files.createSymbolicLink(folder.resolve("link"), folder);

        AtomicFile.write(file, out -> {
            AtomicFile.write(sameFolder.resolve("b"), other -> other.write('b'));
            try {
                writeOnce(folder.resolve("c"), 'c');
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            out.write("new".getBytes(UTF_8));
        });

        assertThat(file).hasContent("new");
        assertThat(folder.resolve("b")).hasContent("b");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theContentIsSyncedBeforeTheFileIsReplacedAndTheFolderAfterwards() throws Exception {
        Path trace = folder.resolve("trace");
        assumeTrue(isTraceable(), "skipped: strace cannot run here");
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("a"), "old");
        List<String> traced = List.of("strace", "-f", "-y", "-e", "trace=fsync,rename", "-o", trace.toString());

        assertThat(WritingProcess.builder(traced, "once", file.toString(), "a")
                        .start()
                        .waitFor())
                .isZero();

        assertThat(Files.readAllLines(trace).stream()
                        .filter(line -> line.contains(file.getParent().toString())))
                .satisfiesExactly(
                        line -> assertThat(line).contains("fsync(").contains(".tmp>"),
                        line -> assertThat(line).contains("rename(").contains(".tmp\", \"" + file + "\""),
                        line -> assertThat(line).contains("fsync(").contains("<" + file.getParent() + ">"));
    }

    private static boolean isTraceable() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
