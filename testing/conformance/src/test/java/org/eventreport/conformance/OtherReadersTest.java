package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other libraries read from YAML is compared with the JSON of the same reports.
 *
 * <p>{@code .ci/readers} runs this test, with a number of random reports. It needs programs in other languages, so it is
 * not part of the build.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "randomReports", matches = "[0-9]+")
class OtherReadersTest {

    private static final ReportFormat YAML = YamlFormat.yaml().withOptions(WithoutRules.OPTIONS);
    private static final ReportFormat JSON = JsonFormat.compact().withOptions(WithoutRules.OPTIONS);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<JsonNode> inJson = new ArrayList<>();
    private static Path inYaml;

    @BeforeAll
    static void writeReports(@TempDir Path folder) throws IOException {
        List<String> streams = new ArrayList<>();
        for (List<Report> reports : HardReports.streams(Integer.getInteger("randomReports"))) {
            streams.add(MAPPER.writeValueAsString(YAML.writeAll(reports.stream())));
            inJson.add(MAPPER.createArrayNode()
                    .addAll(reports.stream()
                            .map(report -> MAPPER.readTree(JSON.write(report)))
                            .toList()));
        }
        inYaml = Files.write(folder.resolve("streams.jsonl"), streams);
    }

    /**
     * What a library reads differently by its own fault, or by that of YAML 1.1: a line of {@code differences.txt}.
     *
     * @param libraries the names of the libraries
     * @param difference what JSON has, an arrow, and what the library reads
     */
    record KnownDifference(Pattern libraries, Pattern difference) {

        static List<KnownDifference> of(YamlLibrary library) throws IOException {
            return Files.readAllLines(Path.of("src/test/readers/differences.txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(columns -> new KnownDifference(
                            Pattern.compile(columns[0]), Pattern.compile(columns[1], Pattern.DOTALL)))
                    .filter(known -> known.libraries.matcher(library.toString()).matches())
                    .toList();
        }

        boolean matches(String difference) {
            return this.difference.matcher(difference).matches();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readFromYamlWhatJsonHas(YamlLibrary library) throws Exception {
        List<String> read = readOrSkip(library);
        assertThat(read).hasSameSizeAs(inJson);
        ReadingDifferences differences = new ReadingDifferences();
        for (int i = 0; i < read.size(); i++) {
            differences.compare(Integer.toString(i), inJson.get(i), MAPPER.readTree(read.get(i)));
        }

        List<KnownDifference> known = KnownDifference.of(library);
        Map<String, String> unknown = new HashMap<>(differences.found());
        unknown.keySet().removeIf(difference -> known.stream().anyMatch(k -> k.matches(difference)));
        assertThat(unknown).as("differences that are not in differences.txt").isEmpty();
        assertThat(known)
                .filteredOn(k -> differences.found().keySet().stream().noneMatch(k::matches))
                .as("lines of differences.txt for what no longer differs")
                .isEmpty();
    }

    /** Maven does not print why a test is skipped. */
    private static List<String> readOrSkip(YamlLibrary library) throws Exception {
        try {
            return library.read(inYaml);
        } catch (TestAbortedException e) {
            System.out.println(library + ": " + e.getMessage());
            throw e;
        }
    }
}
