package org.eventreport.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Owner, group and permissions on Unix systems. What needs another user is skipped unless root runs the tests. */
class AccessRightsTest {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final int GROUP = 4321;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void createFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "skipped: not a Unix file system");
        file = Files.writeString(folder.resolve("a"), "old");
    }

    private boolean isRoot() throws IOException {
        return Files.getAttribute(file, "unix:uid").equals(ROOT);
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Gives the file an owner and a group other than those of the process. */
    private void giveAway(int owner) throws IOException {
        assumeTrue(isRoot(), "skipped: only root can give a file to another user");
        Files.setAttribute(file, "unix:uid", owner);
        Files.setAttribute(file, "unix:gid", GROUP);
    }

    private String ownerAndGroup() throws IOException {
        return Files.getAttribute(file, "unix:uid") + ":" + Files.getAttribute(file, "unix:gid");
    }

    private static void write(Path file) throws IOException {
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
    }

    /** Writes the file in a process of a user who may not give files away. Returns the output. */
    private String writeWithoutPrivileges(String... groups) throws Exception {
        List<String> prefix = new ArrayList<>();
        if (isRoot()) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "skipped: there is no /usr/bin/setpriv");
            prefix.addAll(List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY));
            prefix.addAll(List.of(groups));
        }
        Process process =
                WritingProcess.builder(prefix, "once", file.toString(), "a").start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assumeTrue(!output.contains("ClassNotFoundException"), "skipped: other users cannot read the classes");
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "r--r--r--", "rwxr-x---", "---------"})
    void thePermissionsAreKept(String permissions) throws IOException {
        setPermissions(file, permissions);

        write(file);

        assertThat(permissions(file)).isEqualTo(permissions);
    }

    @Test
    void theOwnerAndTheGroupAreKept() throws IOException {
        setPermissions(file, "rw-r-----");
        giveAway(NOBODY);

        write(file);

        assertThat(file).hasContent("new");
        assertThat(ownerAndGroup()).isEqualTo(NOBODY + ":" + GROUP);
        assertThat(permissions(file)).isEqualTo("rw-r-----");
    }

    @Test
    void untilItReplacesAFileTheTemporaryFileIsForItsOwnerOnly() throws IOException {
        setPermissions(file, "rw-rw-rw-");

        AtomicFile.write(file, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(each -> !each.equals(file)))
                        .singleElement()
                        .satisfies(
                                temporary -> assertThat(permissions(temporary)).isEqualTo("rw-------"));
            }
        });
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path fresh = folder.resolve("b");

        write(fresh);

        assertThat(permissions(fresh)).isEqualTo(permissions(Files.createFile(folder.resolve("c"))));
    }

    @ParameterizedTest
    @CsvSource({
        "rw-rw-r--, rw-r--r--",
        "rw-rw----, rw-------",
        "rw----r--, rw-------",
        "rwxr-xr-x, rwxr-xr-x",
        "---------, ---------"
    })
    void withoutItsGroupNobodyElseMayReadTheFileWhoCouldNotBefore(String before, String after) throws Exception {
        setPermissions(file, before);
        setPermissions(folder, "rwxrwxrwx");
        giveAway(ROOT);

        assertThat(writeWithoutPrivileges("--clear-groups")).isEmpty();

        assertThat(file).hasContent(WritingProcess.content('a'));
        assertThat(ownerAndGroup()).isEqualTo(NOBODY + ":" + NOBODY);
        assertThat(permissions(file)).isEqualTo(after);
    }

    @Test
    void aMemberOfTheGroupKeepsIt() throws Exception {
        setPermissions(file, "rw-rw----");
        setPermissions(folder, "rwxrwxrwx");
        giveAway(ROOT);

        assertThat(writeWithoutPrivileges("--groups=" + GROUP)).isEmpty();

        assertThat(file).hasContent(WritingProcess.content('a'));
        assertThat(ownerAndGroup()).isEqualTo(NOBODY + ":" + GROUP);
        assertThat(permissions(file)).isEqualTo("rw-rw----");
    }

    @Test
    void inAFolderThatCannotBeWrittenToTheOldFileIsKept() throws Exception {
        setPermissions(file, "rw-rw-rw-");
        setPermissions(folder, "r-xr-xr-x");

        assertThat(writeWithoutPrivileges("--clear-groups").lines()).containsExactly(file.toString());

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }
}
