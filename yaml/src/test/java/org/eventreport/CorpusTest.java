package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real reports: the example, and beside the project those that others' writers wrote, where they are there. */
class CorpusTest {

    private static final Path EXAMPLE = Path.of("../examples/reports/new-directions-2014.yaml");
    private static final Path CORPUS = Path.of("../../shared/corpus");

    /** What the example begins with, to tell editors the schema. */
    static final String SCHEMA_LINE = "# yaml-language-server: $schema=../../docs/event-report-1.schema.json\n";

    static List<Path> yamlFiles() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of(EXAMPLE);
        }
        try (Stream<Path> files = Files.list(CORPUS)) {
            return Stream.concat(
                            Stream.of(EXAMPLE),
                            files.filter(file -> file.toString().endsWith(".yaml"))
                                    .sorted())
                    .toList();
        }
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no folder " + CORPUS + " beside the project");
        assertThat(yamlFiles()).hasSize(91);
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void bothFilesOfAPairReadAsEqualReportsWithoutErrors(Path yaml) throws IOException {
        ReadResult fromYaml = ReportFiles.check(yaml);
        ReadResult fromJson = ReportFiles.check(jsonBeside(yaml));

        assertThat(fromYaml.errors()).as(fromYaml.toString()).isZero();
        assertThat(fromJson.errors()).as(fromJson.toString()).isZero();
        assertThat(fromJson.orThrow()).isEqualTo(fromYaml.orThrow());
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void convertingThereAndBackGivesTheBytesOfWritingOnce(Path yaml, @TempDir Path folder) throws IOException {
        Report report = ReportFiles.read(yaml);
        Path once = folder.resolve("once.yaml");
        Path json = folder.resolve("there.json");
        Path back = folder.resolve("back.yaml");
        ReportFiles.write(report, once);

        ReportFiles.convert(yaml, json);
        ReportFiles.convert(json, back);

        assertThat(back).hasSameBinaryContentAs(once);
        assertThat(Files.readString(json)).isEqualTo(JsonFormat.json().write(report));
    }

    @Test
    void theExampleIsCanonicalInBothFormats() throws IOException {
        Report report = ReportFiles.read(EXAMPLE);

        assertThat(SCHEMA_LINE + YamlFormat.yaml().write(report)).isEqualTo(Files.readString(EXAMPLE));
        assertThat(JsonFormat.json().write(report)).isEqualTo(Files.readString(jsonBeside(EXAMPLE)));
    }

    private static Path jsonBeside(Path yaml) {
        return yaml.resolveSibling(yaml.getFileName().toString().replace(".yaml", ".json"));
    }
}
