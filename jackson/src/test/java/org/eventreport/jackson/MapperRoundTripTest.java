package org.eventreport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eventreport.fixtures.ObjectTypes;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.RealReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.Report;
import org.eventreport.model.TalkKind;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ReportVisitor;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MapperRoundTripTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private static final ReportFormat COMPACT = JsonFormat.compact().withOptions(WithoutRules.OPTIONS);

    private static final JsonMapper WITHOUT_RULES = JsonMapper.builder()
            .addModule(new EventReportModule(WithoutRules.OPTIONS))
            .build();

    private static Submission submission(Report report) {
        return new Submission("Zoë 🎉", report, report.talks());
    }

    private static Report everyField() throws IOException {
        return YamlFormat.yaml().read(RealReports.everyField());
    }

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                JSON,
                CBORMapper.builder().findAndAddModules().build(),
                YAMLMapper.builder().findAndAddModules().build());
    }

    @Property(tries = 300)
    void aReportIsWrittenInItsCanonicalFormAndReadAsAnEqualOne(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        Submission submission = submission(report);
        String json = WITHOUT_RULES.writeValueAsString(submission);

        assertThat(json)
                .startsWith("{\"from\":\"Zoë 🎉\",\"report\":"
                        + COMPACT.write(report).strip() + ",\"talks\":[");
        assertThat(WITHOUT_RULES.readValue(json, Submission.class)).isEqualTo(submission);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void realReportsSurviveEveryFormatOfJackson(ObjectMapper mapper) throws IOException {
        List<Path> files = RealReports.files(".json");
        for (Path file : files.subList(0, Math.min(files.size(), 20))) {
            Submission submission = submission(JsonFormat.json().read(file));
            byte[] bytes = mapper.writeValueAsBytes(submission);

            assertThat(mapper.readValue(bytes, Submission.class)).isEqualTo(submission);
            assertThat(mapper.readValue(new ByteArrayInputStream(bytes), Submission.class))
                    .isEqualTo(submission);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyFieldSurvivesTreesAndConversions(ObjectMapper mapper) throws IOException {
        Submission submission = submission(everyField());
        JsonNode tree = mapper.valueToTree(submission);

        assertThat(mapper.treeToValue(tree, Submission.class)).isEqualTo(submission);
        assertThat(mapper.convertValue(submission, Submission.class)).isEqualTo(submission);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(submission), Submission.class))
                .isEqualTo(submission);
    }

    @Test
    void aReportCanBeTheWholeDocument() throws IOException {
        Report report = everyField();
        String json = JSON.writeValueAsString(report);

        assertThat(json).isEqualTo(JsonFormat.compact().write(report).strip());
        assertThat(JSON.readValue(json, Report.class)).isEqualTo(report);
    }

    /** Collects the first object of each type. */
    private static final class FirstObjects extends ReportVisitor {
        private final Map<ObjectType<?, ?>, Object> objects = new HashMap<>();

        @Override
        public <T, B> void object(ObjectType<T, B> type, T object) {
            objects.putIfAbsent(type, object);
            super.object(type, object);
        }

        @Override
        public <V> void scalar(ScalarType<V> type, V value) {}
    }

    @Test
    void everyTypeOfObjectIsWrittenAndReadByItself() throws IOException {
        FirstObjects first = new FirstObjects();
        first.object(Tables.REPORT, everyField());

        assertThat(first.objects.keySet()).isEqualTo(ObjectTypes.all());
        first.objects.forEach((type, object) -> {
            Class<?> model = object.getClass().getSuperclass();
            String json = JSON.writeValueAsString(object);

            assertThat(model.getSimpleName()).isEqualTo(type.name());
            assertThat(json).hasSizeGreaterThan("{}".length());
            assertThat(JSON.<Object>readValue(json, JSON.constructType(model))).isEqualTo(object);
        });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbersKeepAllTheirDigits(ObjectMapper mapper) {
        Map<String, ExtensionValue> values = Map.of(
                "a", new NumberValue("1.10"),
                "b", new NumberValue("123456789012345678901234567890"),
                "c", new NumberValue("0.12345678901234567890123456789"),
                "d", new NumberValue("9223372036854775807"),
                "e", new NumberValue("-2147483649"),
                "f", new NumberValue("2147483647"));
        TypeReference<Map<String, ExtensionValue>> type = new TypeReference<>() {};

        assertThat(mapper.readValue(mapper.writeValueAsBytes(values), type)).isEqualTo(values);
        assertThat(mapper.convertValue(values, type)).isEqualTo(values);
        assertThat(mapper.convertValue(mapper.<JsonNode>valueToTree(values), type))
                .isEqualTo(values);
    }

    @Test
    void jsonKeepsTheSpellingOfNumbers() {
        String json = "[1.10,-0,1E400,1e99999999999,-1.50e-7]";

        List<ExtensionValue> values = JSON.readValue(json, new TypeReference<>() {});

        assertThat(JSON.writeValueAsString(values)).isEqualTo(json);
    }

    record Extended(ExtensionValue any, NumberValue number, Optional<Report> report) {}

    @Test
    void extensionValuesAreFieldsLikeAnyOther() {
        String json = "{\"any\":{\"b\":[true,null],\"a\":\"x\"},\"number\":1.10,\"report\":null}";
        Extended read = JSON.readValue(json, Extended.class);

        assertThat(read.number()).isEqualTo(new NumberValue("1.10"));
        assertThat(read.report()).isEmpty();
        assertThat(JSON.writeValueAsString(read))
                .isEqualTo("{\"any\":{\"a\":\"x\",\"b\":[true,null]},\"number\":1.10,\"report\":null}");
    }

    @Test
    void aFieldForOneKindOfExtensionValueTakesNoOther() {
        assertThatThrownBy(() -> JSON.readValue("{\"number\":\"1.10\"}", Extended.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("expected a NumberValue, found TextValue");
    }

    @Test
    void aNullOrMissingReportIsNullAndANullExtensionValueIsAValue() {
        assertThat(JSON.readValue("{\"report\":null}", Submission.class).report())
                .isNull();
        assertThat(JSON.readValue("{}", Submission.class).report()).isNull();

        Extended read = JSON.readValue("{\"any\":null}", Extended.class);
        assertThat(read.any()).isEqualTo(ExtensionValue.none());
        assertThat(read.number()).isNull();
    }

    record Kinds(TalkKind kind, Map<TalkKind, Integer> counts) {}

    @Test
    void keywordsAreWrittenAsInReportsAlsoAsKeysOfMaps() {
        Kinds kinds = new Kinds(TalkKind.Q_AND_A, Map.of(TalkKind.LIGHTNING_TALK, 3));
        String json = "{\"kind\":\"q-and-a\",\"counts\":{\"lightning-talk\":3}}";

        assertThat(JSON.writeValueAsString(kinds)).isEqualTo(json);
        assertThat(JSON.readValue(json, Kinds.class)).isEqualTo(kinds);
    }
}
