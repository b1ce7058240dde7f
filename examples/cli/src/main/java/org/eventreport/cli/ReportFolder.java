package org.eventreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventreport.ReportFiles;

/** A folder on the command line: the report files below it. */
final class ReportFolder {

    private ReportFolder() {}

    /**
     * Returns the report files below a folder, of one format or of any.
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
            throw new IllegalArgumentException(folder + ": has no report file"
                    + format.map(name -> " of the format " + name).orElse(""));
        }
        return files;
    }
}
