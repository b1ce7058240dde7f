package org.eventreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** Whoever is compared does the whole work. */
class ContendersTest {

    private static final Report REPORT = GeneratedReports.of(1);

    static Stream<Arguments> readers() {
        return contenders(Task.READ_JSON, Task.READ_YAML);
    }

    static Stream<Arguments> writersOfJson() {
        return contenders(Task.WRITE_JSON, Task.YAML_TO_JSON);
    }

    static Stream<Arguments> writersOfYaml() {
        return contenders(Task.WRITE_YAML, Task.JSON_TO_YAML);
    }

    static Stream<Arguments> contenders(Task... tasks) {
        return Stream.of(tasks)
                .flatMap(task -> task.contenders().stream().map(each -> Arguments.of(task, each.name())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("readers")
    void aReaderGetsTheLastSpeakerOfTheReport(Task task, String contender) throws IOException {
        String name = REPORT.speakers().get(REPORT.speakers().size() - 1).name();

        Object last = results(task, contender).stream()
                .filter(result -> mentions(result, name))
                .reduce((first, second) -> second)
                .orElse(null);

        assertThat(last).isNotNull();
    }

    private static boolean mentions(Object result, String name) {
        if (result instanceof ReadResult read) {
            return read.orThrow().toString().contains(name);
        }
        // A node does not print what is below it.
        Object printed = result instanceof Node node ? new Yaml().serialize(node) : result;
        return printed.toString().contains(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("writersOfJson")
    void aWriterOfJsonWritesTheWholeReport(Task task, String contender) throws IOException {
        assertThat(JsonFormat.json().read(bytes(task, contender))).isEqualTo(REPORT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("writersOfYaml")
    void aWriterOfYamlWritesTheWholeReport(Task task, String contender) throws IOException {
        assertThat(YamlFormat.yaml().read(bytes(task, contender))).isEqualTo(REPORT);
    }

    private static byte[] bytes(Task task, String contender) throws IOException {
        return (byte[]) results(task, contender).get(0);
    }

    private static List<Object> results(Task task, String contender) throws IOException {
        ReportFormat format = task.ending().equals(".json") ? JsonFormat.json() : YamlFormat.yaml();
        byte[] file = format.write(REPORT).getBytes(StandardCharsets.UTF_8);
        List<Object> results = new ArrayList<>();
        task.contender(contender).preparer().get().prepare(file).run(results::add);
        return results;
    }
}
