package org.eventreport.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(UTF_8));

    @TempDir
    private Path folder;

    /** Returns the names of everything in the folder. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLinkToAFileThatDoesNotExistIsKeptAndThatFileIsCreated() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("below", "next"));
        Files.createSymbolicLink(folder.resolve("below").resolve("next"), Path.of("..", "file"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("file")).isRegularFile().hasContent("new");
        assertThat(names()).containsExactly("below", "file", "link");
    }

    @Test
    void aLinkIntoAFolderThatDoesNotExistIsReportedByItsName() throws IOException {
        Path target = folder.resolve("none").resolve("file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThatThrownBy(() -> AtomicFile.write(link, NEW))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(link + ": it is a link to " + target + ", whose folder does not exist");
    }

    @Test
    void linksInACircleAreKeptAndReportedByTheNameOfTheFirst() throws IOException {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);

        assertThatThrownBy(() -> AtomicFile.write(one, NEW))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(one + ": its symbolic links lead in a circle");
        assertThat(one).isSymbolicLink();
        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    void aNameMayBeAsLongAsTheFileSystemAllows() throws IOException {
        Path ascii = folder.resolve("x".repeat(255));
        Path letters = folder.resolve("ü".repeat(127));
        assumeTrue(isName(ascii) && isName(letters), "skipped: this file system has no names of 255 bytes");

        AtomicFile.write(ascii, NEW);
        AtomicFile.write(letters, NEW);

        assertThat(ascii).hasContent("new");
        assertThat(letters).hasContent("new");
    }

    private static boolean isName(Path file) throws IOException {
        try {
            Files.delete(Files.createFile(file));
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    @Test
    void aFailureOfTheContentIsPassedOnAndTheOldFileIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        IOException failure = new NoSuchFileException("another");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw failure;
                }))
                .isSameAs(failure)
                .hasMessage("another");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void contentThatClosesTheStreamIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        AtomicFile.write(file, out -> {
            try (out) {
                NEW.writeTo(out);
            }
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void ofSeveralThreadsThatWriteOneFileTheLastOneWins() throws Exception {
        Path file = folder.resolve("a");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> tasks = IntStream.range(0, 80)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        byte[] bytes = String.valueOf((char) ('a' + i % 26))
                                .repeat(100_000)
                                .getBytes(UTF_8);
                        AtomicFile.write(file, out -> out.write(bytes));
                        return null;
                    })
                    .toList();
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Files.readString(file)).matches("([a-z])\\1{99999}");
        assertThat(names()).containsExactly("a");
    }

    /** Not for mutation testing: a mutant that root runs replaces the device with a file. */
    @Tag("device")
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsReportedByItsName() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "skipped: there is no /dev/full");

        assertThatThrownBy(() -> AtomicFile.write(full, NEW))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/dev/full: No space left on device");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatCannotBeWrittenToItsEndIsKeptAndReportedByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        List<String> withSmallFiles = List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh");

        Process process = WritingProcess.builder(withSmallFiles, "once", file.toString(), "a")
                .start();

        assertThat(process.inputReader().readLine()).isEqualTo(file + ": File too large");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        AtomicFile.write(pipe, NEW);

        assertThat(reader.inputReader().readLine()).isEqualTo("new");
        assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
        assertThat(names()).containsExactly("pipe");
    }

    /** Returns a link such as {@code /dev/stdout}, which a defect would replace if root runs the tests. */
    private String standardOutput() throws IOException {
        return Files.createSymbolicLink(folder.resolve("stdout"), Path.of("/proc/self/fd/1"))
                .toString();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standardOutputIsWrittenToByItsNameIfItIsAPipe() throws Exception {
        Process process =
                WritingProcess.builder(List.of(), "once", standardOutput(), "a").start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo(WritingProcess.content('a'));
        assertThat(process.waitFor()).isZero();
        assertThat(names()).containsExactly("stdout");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standardOutputIsAppendedToByItsNameIfItIsAFile() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "before\n");
        Process process = WritingProcess.builder(List.of(), "once", standardOutput(), "a")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();

        assertThat(process.waitFor()).isZero();

        assertThat(log).content().isEqualTo("before\n" + WritingProcess.content('a'));
    }
}
