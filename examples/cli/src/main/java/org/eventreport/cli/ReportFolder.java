package org.eventreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventreport.ReportFiles;

/** Finds the report files of a folder on the command line. */
final class ReportFolder {

    private ReportFolder() {}

    /**
     * Returns the report files in a folder and the folders below it, of one format or of any.
     *
     * @throws IllegalArgumentException if there are none, or if there is no such format
     */
    static List<Path> files(Path folder, Optional<String> format) throws IOException {
        format.ifPresent(ReportFiles::formatNamed);
        List<Path> files = ReportFiles.files(folder).stream()
                .filter(file -> format.isEmpty()
                        || format.get().equals(ReportFiles.formatOf(file).name()))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder + ": contains no report files"
                    + format.map(name -> " in the format " + name).orElse(""));
        }
        return files;
    }

    /**
     * Returns the same files, without those in another folder if that is inside this one: they are what an earlier
     * conversion to it has written.
     *
     * @throws IllegalArgumentException if there are none, or if there is no such format
     */
    static List<Path> filesOutside(Path target, Path folder, Optional<String> format) throws IOException {
        List<Path> files = files(folder, format);
        if (!Files.exists(target)) {
            return files;
        }
        Path realTarget = target.toRealPath();
        Path realFolder = folder.toRealPath();
        if (realTarget.equals(realFolder) || !realTarget.startsWith(realFolder)) {
            return files;
        }
        Path inside = folder.resolve(realFolder.relativize(realTarget));
        List<Path> outside =
                files.stream().filter(file -> !file.startsWith(inside)).toList();
        if (outside.isEmpty()) {
            throw new IllegalArgumentException(folder + ": contains no report files outside " + target);
        }
        return outside;
    }
}
