package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.fixtures.RealReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

    private static final String COMMAND = "./mvnw -q -Pgenerate package -DskipTests";

    static List<GeneratedFile> files() throws IOException {
        return Generator.files(RealReports.project());
    }

    /** Shows the first difference only, as one new field changes many lines. */
    @ParameterizedTest
    @MethodSource("files")
    void generatedFilesAreUpToDate(GeneratedFile file) throws IOException {
        file.firstDifference(RealReports.project())
                .ifPresent(difference -> fail(difference + "\nIf the tables are right, run: " + COMMAND));
    }

    @Test
    void itMakesTheSchemaTheReferenceAndTheCommentsOfTheModel() throws IOException {
        assertThat(files().stream().map(file -> file.path().getFileName().toString()))
                .contains("event-report-1.schema.json", "format.md", "Report.java", "Talk.java", "Venue.java");
    }

    @Test
    void theContributorsGuideShowsTheCommand() throws IOException {
        assertThat(RealReports.project().resolve("CONTRIBUTING.md")).content().contains(COMMAND);
    }

    @Test
    void aFileThatIsUpToDateIsNotWritten(@TempDir Path folder) throws IOException {
        GeneratedFile file = new GeneratedFile(Path.of("a.md"), "one\ntwo\n");

        assertThat(file.write(folder)).isTrue();
        assertThat(file.write(folder)).isFalse();
        assertThat(folder.resolve("a.md")).content().isEqualTo("one\ntwo\n");
    }

    @Test
    void theFirstDifferenceIsShown(@TempDir Path folder) throws IOException {
        GeneratedFile file = new GeneratedFile(Path.of("a.md"), "one\ntwo\nthree\n");
        Path path = folder.resolve("a.md");

        Files.writeString(path, "one\n2\n3\n");
        assertThat(file.firstDifference(folder)).contains("a.md:2 is\n    2\nbut should be\n    two");
        Files.writeString(path, "one\ntwo\n");
        assertThat(file.firstDifference(folder)).contains("a.md:3 is\n    (the end)\nbut should be\n    three");
        Files.writeString(path, "one\ntwo\nthree");
        assertThat(file.firstDifference(folder)).contains("a.md has other line endings");
        Files.writeString(path, file.content());
        assertThat(file.firstDifference(folder)).isEmpty();
    }
}
