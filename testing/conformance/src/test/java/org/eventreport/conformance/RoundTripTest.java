package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class RoundTripTest {

    private static final List<ReportFormat> FORMATS = List.of(
            YamlFormat.yaml(),
            JsonFormat.json(),
            JsonFormat.compact(),
            JsonLinesFormat.jsonLines(),
            MarkdownFormat.markdown());

    /** Writes without rules: random reports break many of them, but only loss matters here. */
    private static String write(ReportFormat format, Report report) {
        return format.withOptions(WithoutRules.OPTIONS).write(report);
    }

    private static Report read(ReportFormat format, String text) {
        return format.withOptions(WithoutRules.OPTIONS).read(text);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAsAnEqualReport(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        for (ReportFormat format : FORMATS) {
            String written = write(format, report);

            Report again = read(format, written);
            assertThat(again).as(format.name()).isEqualTo(report);
            assertThat(write(format, again)).as(format.name()).isEqualTo(written);
        }
    }

    @Property(tries = 200)
    void convertingToAnotherFormatAndBackGivesTheSameBytes(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        for (ReportFormat format : FORMATS) {
            String written = write(format, report);
            for (ReportFormat other : FORMATS) {
                Report converted = read(other, write(other, read(format, written)));
                assertThat(write(format, converted))
                        .as(format + " and " + other)
                        .isEqualTo(written);
            }
        }
    }

    @Property(tries = 300)
    void otherParsersFindTheSameValuesInYamlAndInJson(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        String yaml = write(YamlFormat.yaml(), report);
        Object json = JsonMapper.shared().readValue(write(JsonFormat.json(), report), Object.class);
        Object yaml11 = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Object yaml12 = new Load(LoadSettings.builder().build()).loadFromString(yaml);

        assertThat(comparable(yaml11, json)).isEqualTo(comparable(json, json));
        assertThat(comparable(yaml12, json)).isEqualTo(comparable(json, json));
    }

    /**
     * Returns a value in a form that can be compared with one from JSON: a date becomes the text that JSON has, and
     * numbers become doubles.
     */
    private static Object comparable(Object value, Object inJson) {
        if (value instanceof Map<?, ?> map) {
            Map<?, ?> other = inJson instanceof Map<?, ?> members ? members : Map.of();
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key, comparable(member, other.get(key))));
            return members;
        }
        if (value instanceof List<?> list) {
            List<?> other = inJson instanceof List<?> items && items.size() == list.size() ? items : list;
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                items.add(comparable(list.get(i), other.get(i)));
            }
            return items;
        }
        if (value instanceof Date && inJson instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return text;
        }
        return value instanceof Number number ? number.doubleValue() : String.valueOf(value);
    }
}
