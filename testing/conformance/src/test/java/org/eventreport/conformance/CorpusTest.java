package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads real reports, written by hand and by other programs. */
@Tag("slow")
class CorpusTest {

    static List<Path> yamlFiles() throws IOException {
        return RealReports.files(".yaml");
    }

    @Test
    void theCorpusIsComplete() throws IOException {
        assumeTrue(RealReports.hasCorpus(), "skipped: not all of these folders exist: " + RealReports.corpus());
        assertThat(yamlFiles()).hasSize(1 + 90 + 22);
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void bothFilesOfAPairGiveEqualReportsWithoutErrors(Path yaml) throws IOException {
        ReadResult fromYaml = ReportFiles.check(yaml);
        ReadResult fromJson = ReportFiles.check(RealReports.withEnding(yaml, ".json"));

        assertThat(fromYaml.errors()).as(fromYaml.toString()).isZero();
        assertThat(fromJson.errors()).as(fromJson.toString()).isZero();
        assertThat(fromJson.orThrow()).isEqualTo(fromYaml.orThrow());
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void convertingToJsonAndBackGivesTheBytesOfWritingOnce(Path yaml, @TempDir Path folder) throws IOException {
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
        Report report = ReportFiles.read(RealReports.example());

        assertThat(RealReports.SCHEMA_LINE + YamlFormat.yaml().write(report))
                .isEqualTo(Files.readString(RealReports.example()));
        assertThat(JsonFormat.json().write(report))
                .isEqualTo(Files.readString(RealReports.withEnding(RealReports.example(), ".json")));
    }
}
