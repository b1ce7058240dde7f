package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.MarkdownFormat;
import org.eventreport.yaml.YamlFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final List<ReportFormat> FORMATS = List.of(
            YamlFormat.yaml(),
            JsonFormat.json(),
            JsonFormat.compact(),
            JsonLinesFormat.jsonLines(),
            MarkdownFormat.markdown());

    /** Reading checks rules too, and random reports break many: what counts here is that nothing is lost. */
    private static Report read(ReportFormat format, String text) {
        return format.with(Unruled.OPTIONS).read(text);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAsAnEqualReport(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        for (ReportFormat format : FORMATS) {
            String written = format.write(report);

            Report again = read(format, written);
            assertThat(again).as(format.name()).isEqualTo(report);
            assertThat(format.write(again)).as(format.name()).isEqualTo(written);
        }
    }

    @Property(tries = 300)
    void aWayThroughAllFormatsLosesNothing(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        Report passed = report;
        for (ReportFormat format : FORMATS) {
            passed = read(format, format.write(passed));
        }
        assertThat(YamlFormat.yaml().write(passed)).isEqualTo(YamlFormat.yaml().write(report));
    }

    @Property(tries = 300)
    void otherReadersFindTheSameValuesInYamlAndInJson(@ForAll long seed) {
        Report report = RandomReports.of(seed);
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(YamlFormat.yaml().write(report));
        Object json = JsonMapper.shared().readValue(JsonFormat.json().write(report), Object.class);

        assertThat(comparable(yaml, json)).isEqualTo(comparable(json, json));
    }

    /**
     * The value that a reader of another format found, made comparable to one found in JSON: dates, which JSON has as
     * texts, count as the same, and numbers are compared as decimals.
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
