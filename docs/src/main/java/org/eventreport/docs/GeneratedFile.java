package org.eventreport.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of the project that is made from something else, such as the tables, in whole or in part.
 *
 * @param path where it is, relative to the folder of the project
 * @param content what it should contain
 */
record GeneratedFile(Path path, String content) {

    /** Writes the file, and returns whether that changed it. */
    boolean write(Path project) throws IOException {
        Path file = project.resolve(path);
        if (Files.exists(file) && Files.readString(file).equals(content)) {
            return false;
        }
        Files.writeString(file, content);
        return true;
    }

    /** Returns the first line in which the file is not what it should be. */
    Optional<String> firstDifference(Path project) throws IOException {
        List<String> found = Files.readString(project.resolve(path)).lines().toList();
        List<String> wanted = content.lines().toList();
        for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
            String was = i < found.size() ? found.get(i) : "(the end)";
            String is = i < wanted.size() ? wanted.get(i) : "(the end)";
            if (!was.equals(is)) {
                return Optional.of(path + ":" + (i + 1) + " is\n    " + was + "\nbut should be\n    " + is);
            }
        }
        return Files.readString(project.resolve(path)).equals(content)
                ? Optional.empty()
                : Optional.of(path + " has other line endings");
    }
}
