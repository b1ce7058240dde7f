package org.eventreport.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.benchmarks.peers.Plain;
import org.eventreport.format.ReportFormat;
import org.eventreport.yaml.YamlFormat;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Ways to read YAML. The peers check nothing. */
final class YamlReading {

    static final String EVENTS = "SnakeYAML event scan: the floor";
    static final String JACKSON = "jackson-dataformat-yaml 3, records";

    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
            .build();

    private YamlReading() {}

    static List<Contender> contenders() {
        return List.of(
                new Contender(EVENTS, YamlReading::events),
                new Contender(Contender.LIBRARY, YamlReading::library),
                new Contender("SnakeYAML Engine event scan, without marks", () -> engine(false)),
                new Contender("SnakeYAML Engine event scan, with marks", () -> engine(true)),
                new Contender("jackson-dataformat-yaml 2, records", YamlReading::jackson2),
                new Contender(
                        JACKSON, () -> file -> results -> results.accept(MAPPER.readValue(file, Plain.Report.class))),
                new Contender(
                        "SnakeYAML compose", () -> file -> results -> results.accept(new Yaml().compose(reader(file)))),
                new Contender(
                        "SnakeYAML load",
                        () -> file -> results -> {
                            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader(file));
                            results.accept(loaded);
                        }));
    }

    static Reader reader(byte[] file) {
        return new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    }

    private static Preparer library() {
        ReportFormat yaml = YamlFormat.yaml();
        return file -> results -> results.accept(yaml.check(file));
    }

    private static Preparer events() {
        return file -> results -> {
            for (Event event : new Yaml().parse(reader(file))) {
                results.accept(event instanceof ScalarEvent scalar ? scalar.getValue() : event);
            }
        };
    }

    private static Preparer engine(boolean marks) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(marks).build();
        return file -> results -> {
            for (org.snakeyaml.engine.v2.events.Event event : new Parse(settings).parseReader(reader(file))) {
                results.accept(
                        event instanceof org.snakeyaml.engine.v2.events.ScalarEvent scalar ? scalar.getValue() : event);
            }
        };
    }

    private static Preparer jackson2() {
        com.fasterxml.jackson.dataformat.yaml.YAMLMapper mapper =
                com.fasterxml.jackson.dataformat.yaml.YAMLMapper.builder()
                        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        return file -> results -> results.accept(mapper.readValue(file, Plain.Report.class));
    }
}
