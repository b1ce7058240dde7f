package org.eventreport.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.google.gson.Gson;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.benchmarks.Contender.Work;
import org.eventreport.benchmarks.peers.Plain;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Ways to write JSON, compact, as UTF-8. */
final class JsonWriting {

    static final String GENERATOR = "Jackson 3 generator, the same values: the floor";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A call of the generator. */
    private record Call(JsonToken token, String text) {}

    private JsonWriting() {}

    static List<Contender> contenders() {
        return List.of(
                new Contender(GENERATOR, () -> JsonWriting::generator),
                new Contender(Contender.LIBRARY, JsonWriting::library),
                new Contender("fastjson2, records", () -> file -> {
                    Plain.Report report = plain(file);
                    return results -> results.accept(JSON.toJSONBytes(report));
                }),
                new Contender("avaje-jsonb, generated code", JsonWriting::avaje),
                new Contender("Gson, records", JsonWriting::gson),
                new Contender("Jackson 3 databind, records", () -> file -> {
                    Plain.Report report = plain(file);
                    return results -> results.accept(JsonReading.MAPPER.writeValueAsBytes(report));
                }));
    }

    private static Plain.Report plain(byte[] file) {
        return JsonReading.MAPPER.readValue(file, Plain.Report.class);
    }

    private static Work generator(byte[] file) {
        List<Call> calls =
                calls(JsonFormat.compact().write(JsonFormat.json().read(file)).getBytes(StandardCharsets.UTF_8));
        return results -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                calls.forEach(call -> write(call, generator));
            }
            results.accept(out.toByteArray());
        };
    }

    private static List<Call> calls(byte[] json) {
        List<Call> calls = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                calls.add(new Call(token, parser.getString()));
            }
        }
        return calls;
    }

    private static void write(Call call, JsonGenerator generator) {
        switch (call.token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(call.text);
            case VALUE_STRING -> generator.writeString(call.text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(call.text);
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(call.token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException(call.toString());
        }
    }

    private static Preparer library() {
        ReportFormat json = JsonFormat.compact();
        return file -> {
            Report report = json.read(file);
            return results -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                json.write(report, out);
                results.accept(out.toByteArray());
            };
        };
    }

    private static Preparer avaje() {
        JsonType<Plain.Report> type = Jsonb.builder().build().type(Plain.Report.class);
        return file -> {
            Plain.Report report = plain(file);
            return results -> results.accept(type.toJsonBytes(report));
        };
    }

    private static Preparer gson() {
        Gson gson = new Gson();
        return file -> {
            Plain.Report report = plain(file);
            return results -> results.accept(gson.toJson(report).getBytes(StandardCharsets.UTF_8));
        };
    }
}
