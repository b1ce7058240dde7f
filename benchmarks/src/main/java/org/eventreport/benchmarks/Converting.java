package org.eventreport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.yaml.YamlFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** Ways to convert. The peers copy whatever they find. */
final class Converting {

    private Converting() {}

    static List<Contender> toYaml() {
        return contenders(JsonReading.MAPPER, YamlReading.MAPPER, JsonFormat.json(), YamlFormat.yaml());
    }

    static List<Contender> toJson() {
        return contenders(YamlReading.MAPPER, JsonReading.MAPPER, YamlFormat.yaml(), JsonFormat.compact());
    }

    private static List<Contender> contenders(
            ObjectMapper reader, ObjectMapper writer, ReportFormat from, ReportFormat to) {
        return List.of(
                new Contender("Jackson 3, token by token", () -> tokens(reader, writer)),
                new Contender(Contender.LIBRARY, () -> library(from, to)),
                new Contender(
                        "Jackson 3, by a tree",
                        () -> file -> results -> results.accept(writer.writeValueAsBytes(reader.readTree(file)))));
    }

    private static Preparer tokens(ObjectMapper reader, ObjectMapper writer) {
        return file -> results -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonParser parser = reader.createParser(file);
                    JsonGenerator generator = writer.createGenerator(out)) {
                parser.nextToken();
                generator.copyCurrentStructure(parser);
            }
            results.accept(out.toByteArray());
        };
    }

    private static Preparer library(ReportFormat from, ReportFormat to) {
        return file -> results -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to.write(from.read(file), out);
            results.accept(out.toByteArray());
        };
    }
}
