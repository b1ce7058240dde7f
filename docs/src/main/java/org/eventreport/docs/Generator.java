package org.eventreport.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the tables give: the JSON Schema, the reference of the fields, and the comments of the model. Also writes
 * the list of licences, which comes from SPDX.
 *
 * <pre>
 * ./mvnw -q -Pgenerate package -DskipTests
 * </pre>
 */
public final class Generator {

    private static final Path LICENSES = Path.of(
            "core", "src", "main", "resources", "org", "eventreport", "validation", "rules", "spdx-license-list.tsv");

    private Generator() {}

    /**
     * Writes the files that are not up to date, and prints their names.
     *
     * @param args the folder of the project
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).normalize();
        for (GeneratedFile file : files(project)) {
            if (file.write(project)) {
                System.out.println("written: " + file.path());
            }
        }
    }

    /** Returns every generated file, as it should be. */
    static List<GeneratedFile> files(Path project) throws IOException {
        Example example = Example.read(project);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile(Path.of("docs", "event-report-1.schema.json"), JsonSchema.text(example)));
        files.add(new GeneratedFile(Path.of("docs", "format.md"), FieldReference.text(example)));
        files.add(new GeneratedFile(LICENSES, LicenseListFile.text()));
        files.addAll(ModelComments.files(project, example.types()));
        return files;
    }
}
