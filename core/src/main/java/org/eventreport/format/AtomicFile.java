package org.eventreport.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Replaces a file as a whole: the new one is written next to it under another name, and then renamed. */
final class AtomicFile {

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /** Writes the bytes of a file to a stream, which stays open. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. A symbolic link is followed, to a file that does not exist too. A device, a pipe or an open file of
     * a process, such as {@code /dev/stdout}, cannot be replaced, so the content is appended to it.
     *
     * @throws IOException that names the file, if it cannot be written, or the one that the content throws; a file that
     *     was to be replaced is the old one then
     */
    static void write(Path path, Content content) throws IOException {
        NamedFailures failures = new NamedFailures(path);
        Path target = failures.of(() -> followLinks(path));
        if (isOpenFile(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
            try (OutputStream out = failures.of(
                    () -> Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
                content.writeTo(failures.of(out));
            }
        } else {
            try (TemporaryFile temporary = failures.of(() -> TemporaryFile.nextTo(target))) {
                content.writeTo(failures.of(temporary.stream()));
                failures.of(() -> temporary.replace(target));
            }
        }
    }

    /** Returns the file to which a path leads, and which may not exist. */
    private static Path followLinks(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !isOpenFile(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemException(path.toString(), null, "its symbolic links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        Path folder = target.getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new NoSuchFileException(
                    path.toString(),
                    null,
                    Files.isSymbolicLink(path)
                            ? "it is a link to " + target + ", whose folder does not exist"
                            : "its folder does not exist");
        }
        return target;
    }

    /**
     * Returns whether a path is one of those by which Unix systems name the open files of a process. They look like
     * links, but what they show is no path if the file is a pipe, and the process goes on writing to the file that is
     * open, not to one that replaces it.
     */
    private static boolean isOpenFile(Path path) {
        return path.startsWith("/proc") || path.startsWith("/dev/fd");
    }
}
