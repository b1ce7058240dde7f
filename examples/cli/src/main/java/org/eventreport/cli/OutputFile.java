package org.eventreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** A file for the command to write, or {@code -} for standard output. */
final class OutputFile implements ITypeConverter<Path> {

    /**
     * Returns the path of an argument. {@code /dev/stdout} is {@code -}: if standard output is a file, opening it again
     * would write over what other commands have written to it.
     */
    @Override
    public Path convert(String text) {
        return EventReport.path(text.equals("/dev/stdout") ? "-" : text);
    }

    /**
     * Requires that a file can be written: there is none, or it may be replaced. Devices and pipes are not replaced, but
     * written to.
     *
     * @throws IllegalArgumentException if it cannot
     */
    static void requireFree(Path file, boolean force) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": is a folder");
        }
        if (force) {
            return;
        }
        if (Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": already exists; use --force to replace it");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new IllegalArgumentException(
                    file + ": is a link to a file that does not exist; use --force to create that file");
        }
    }
}
