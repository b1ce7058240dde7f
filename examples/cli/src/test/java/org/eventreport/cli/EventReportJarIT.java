package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.fixtures.RealReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that contains all dependencies. */
class EventReportJarIT {

    private static final String JAR = System.getProperty("eventreport.jar");

    @TempDir
    private Path folder;

    @Test
    void theRealReportIsConvertedToJsonAndBack() throws Exception {
        Path report = Path.of("../reports/new-directions-2014.yaml").toAbsolutePath();

        run("convert", report.toString(), "there.json").isSuccess();
        run("convert", "there.json", "back.yaml").isSuccess();

        assertThat(RealReports.SCHEMA_LINE + Files.readString(folder.resolve("back.yaml")))
                .isEqualTo(Files.readString(report));
        assertThat(folder.resolve("there.json"))
                .hasSameBinaryContentAs(report.resolveSibling("new-directions-2014.json"));
    }

    @Test
    void theSchemaIsThatOfTheDocs() throws Exception {
        assertThat(run("schema").isSuccess().out())
                .isEqualTo(Files.readString(Path.of("../../docs/event-report-1.schema.json")));
    }

    @Test
    void itPrintsItsVersion() throws Exception {
        assertThat(run("--version").isSuccess().out()).matches("eventreport \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    /** The first lambda costs a JVM that has just started as much time as a small report. */
    @Test
    void aFileWithoutProblemsIsValidatedWithoutPicocliAndWithoutLambdas() throws Exception {
        Path report = Path.of("../reports/new-directions-2014.yaml").toAbsolutePath();

        Outcome outcome = Outcome.ofJava(
                folder, "", List.of("-Xlog:class+load:file=classes.txt", "-jar", JAR, "validate", report.toString()));

        assertThat(outcome.isSuccess().out()).isEqualTo("1 report: 0 errors, 0 warnings\n");
        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .anyMatch(line -> line.contains("org.eventreport.cli.ValidateCommand"))
                .noneMatch(line -> line.contains("picocli.CommandLine "))
                .noneMatch(line -> line.contains("org.eventreport") && line.contains("$$Lambda"));
    }

    private Outcome run(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("-jar", JAR));
        command.addAll(List.of(args));
        return Outcome.ofJava(folder, "", command);
    }
}
