package org.eventreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reports for the tests to write to files, and the contents of folders. */
final class Samples {

    /** The canonical form of a small report. */
    static final String VALID_YAML = """
            schemaVersion: 1
            title: Zwei Tage über Unikernel
            authors:
              - name: Ana
            event:
              name: Unikernel Days
              startDate: 2014-11-25
            """;

    /** The same report. */
    static final String VALID_JSON = """
            {
              "schemaVersion": 1,
              "title": "Zwei Tage über Unikernel",
              "authors": [
                {
                  "name": "Ana"
                }
              ],
              "event": {
                "name": "Unikernel Days",
                "startDate": "2014-11-25"
              }
            }
            """;

    /** The same report. */
    static final String VALID_LINE = "{\"schemaVersion\":1,\"title\":\"Zwei Tage über Unikernel\","
            + "\"authors\":[{\"name\":\"Ana\"}],\"event\":{\"name\":\"Unikernel Days\",\"startDate\":\"2014-11-25\"}}\n";

    /** One error, at 4:14. */
    static final String INVALID_YAML = """
            title: Zwei Tage über Unikernel
            authors: [Ana]
            event:
              startDate: 2014-11-31
              name: Unikernel Days
            """;

    /** One warning, at 2:1. */
    static final String WARNING_YAML = """
            title: Zwei Tage über Unikernel
            summary:
            authors: [Ana]
            event:
              name: Unikernel Days
              startDate: 2014-11-25
            """;

    private Samples() {}

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Returns every file and folder below a folder, hidden ones too, as paths with slashes. */
    static List<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
