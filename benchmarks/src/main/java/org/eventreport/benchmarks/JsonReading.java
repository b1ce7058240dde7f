package org.eventreport.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.gson.Gson;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.eventreport.ReportSchema;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.benchmarks.peers.Plain;
import org.eventreport.benchmarks.peers.PlainImmutables;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ways to read JSON. The peers bind plain strings and check nothing, except for the last one. */
final class JsonReading {

    static final String RECORDS = "Jackson 3 databind, records";
    static final String AVAJE = "avaje-jsonb, generated code";
    static final String SCHEMA = "Jackson 3 tree, networknt, databind";

    /** Ignores unknown keys, such as those that start with {@code x-}, and writes no absent values. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
            .build();

    private JsonReading() {}

    static List<Contender> contenders() {
        return List.of(
                new Contender("Jackson 3 token scan, every string fetched: the floor", JsonReading::tokens),
                new Contender(Contender.LIBRARY, JsonReading::library),
                new Contender(
                        "fastjson2, records",
                        () -> file -> results -> results.accept(JSON.parseObject(file, Plain.Report.class))),
                new Contender(AVAJE, JsonReading::avaje),
                new Contender("Gson, records", JsonReading::gson),
                new Contender("Jackson 2 databind, records", JsonReading::jackson2),
                new Contender(
                        RECORDS, () -> file -> results -> results.accept(MAPPER.readValue(file, Plain.Report.class))),
                new Contender(
                        "Jackson 3 databind, Immutables",
                        () -> file -> results -> results.accept(MAPPER.readValue(file, PlainImmutables.Report.class))),
                new Contender(SCHEMA, JsonReading::schema));
    }

    private static Preparer library() {
        ReportFormat json = JsonFormat.json();
        return file -> results -> results.accept(json.check(file));
    }

    private static Preparer tokens() {
        JsonFactory factory = new JsonFactory();
        return file -> results -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), file)) {
                fetchStrings(parser, results);
            }
        };
    }

    private static void fetchStrings(JsonParser parser, Consumer<Object> results) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> results.accept(parser.currentName());
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> results.accept(parser.getString());
                default -> results.accept(token);
            }
        }
    }

    private static Preparer avaje() {
        JsonType<Plain.Report> type = Jsonb.builder().build().type(Plain.Report.class);
        return file -> results -> results.accept(type.fromJson(file));
    }

    private static Preparer gson() {
        Gson gson = new Gson();
        return file -> results -> {
            Reader reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
            results.accept(gson.fromJson(reader, Plain.Report.class));
        };
    }

    private static Preparer jackson2() {
        com.fasterxml.jackson.databind.json.JsonMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return file -> results -> results.accept(mapper.readValue(file, Plain.Report.class));
    }

    private static Preparer schema() {
        Schema schema = reportSchema();
        return file -> results -> {
            JsonNode tree = MAPPER.readTree(file);
            results.accept(schema.validate(tree));
            results.accept(MAPPER.treeToValue(tree, Plain.Report.class));
        };
    }

    static Schema reportSchema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportSchema.json());
    }
}
