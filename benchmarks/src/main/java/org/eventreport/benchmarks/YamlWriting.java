package org.eventreport.benchmarks;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.benchmarks.Contender.Work;
import org.eventreport.benchmarks.peers.Plain;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.Event;

/** Ways to write YAML, in block style, as UTF-8. */
final class YamlWriting {

    static final String EMITTER = "SnakeYAML emitter, the same values: the floor";

    private YamlWriting() {}

    static List<Contender> contenders() {
        return List.of(
                new Contender(EMITTER, () -> YamlWriting::emitter),
                new Contender(Contender.LIBRARY, YamlWriting::library),
                new Contender("jackson-dataformat-yaml 3, records", () -> file -> {
                    Plain.Report report = YamlReading.MAPPER.readValue(file, Plain.Report.class);
                    return results -> results.accept(YamlReading.MAPPER.writeValueAsBytes(report));
                }),
                new Contender("SnakeYAML dump", () -> YamlWriting::dump));
    }

    /** Does not fold lines, as the canonical form has none that are folded. */
    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        return options;
    }

    private static Work emitter(byte[] file) {
        String canonical = YamlFormat.yaml().write(YamlFormat.yaml().read(file));
        List<Event> events = new ArrayList<>();
        new Yaml().parse(new StringReader(canonical)).forEach(events::add);
        DumperOptions options = options();
        return results -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Writer writer = writer(out)) {
                Emitter emitter = new Emitter(writer, options);
                for (Event event : events) {
                    emitter.emit(event);
                }
            }
            results.accept(out.toByteArray());
        };
    }

    private static Writer writer(ByteArrayOutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Preparer library() {
        ReportFormat yaml = YamlFormat.yaml();
        return file -> {
            Report report = yaml.read(file);
            return results -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                yaml.write(report, out);
                results.accept(out.toByteArray());
            };
        };
    }

    private static Work dump(byte[] file) {
        // Not loaded by SnakeYAML, which reads dates as points in time.
        Object loaded = YamlReading.MAPPER.readValue(file, Object.class);
        DumperOptions options = options();
        return results -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Writer writer = writer(out)) {
                new Yaml(options).dump(loaded, writer);
            }
            results.accept(out.toByteArray());
        };
    }
}
