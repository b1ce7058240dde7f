package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSink;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what each format writes with files written by hand, for one report with every field. */
class CanonicalFormTest {

    private static final Path CANONICAL = Path.of("src/test/resources/org/eventreport/conformance/canonical");

    private static Path everything(String format) {
        return CANONICAL.resolve("everything." + format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void aCanonicalFileIsWrittenAsItWasRead(String format) throws IOException {
        Path file = everything(format);

        assertThat(ReportFiles.check(file).problems()).isEmpty();
        assertThat(ReportFiles.formatOf(file).write(ReportFiles.read(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void bothFormatsContainTheSameReport() throws IOException {
        assertThat(ReportFiles.read(everything("json"))).isEqualTo(ReportFiles.read(everything("yaml")));
    }

    @Test
    void compactJsonDiffersOnlyInWhiteSpace() throws IOException {
        Report report = ReportFiles.read(everything("json"));
        String pretty = JsonFormat.json().write(report);
        String joined = pretty.replaceAll("\n *", "").replaceAll("\": ", "\":") + "\n";

        assertThat(JsonFormat.compact().write(report)).isEqualTo(joined);
        assertThat(JsonLinesFormat.jsonLines().write(report)).isEqualTo(joined);
    }

    @Test
    void theReportHasEveryFieldOfTheFormat() throws IOException {
        FieldsInUse fields = new FieldsInUse();
        Tables.REPORT.write(fields, ReportFiles.read(everything("yaml")));

        assertThat(fields.used).containsExactlyElementsOf(fields.all);
    }

    @Test
    void absentEmptyAndDefaultValuesAreLeftOut() {
        String given = """
                status: published
                talks: []
                speakers: [{name: Ana, accounts: {}, id: ana}]
                authors: [{speaker: ana, name: Ana}]
                event: {venue: {}, kind: conference, startDate: 2014-11-25, name: Days}
                summary: ""
                title: Two days
                """;

        assertThat(YamlFormat.yaml()
                        .write(YamlFormat.yaml()
                                .withOptions(WithoutRules.OPTIONS)
                                .read(given)))
                .isEqualTo("""
                        schemaVersion: 1
                        title: Two days
                        authors:
                          - name: Ana
                            speaker: ana
                        summary: ""
                        event:
                          name: Days
                          startDate: 2014-11-25
                          venue: {}
                        speakers:
                          - id: ana
                            name: Ana
                        """);
    }

    /** Collects which fields have a value somewhere in a report. */
    private static final class FieldsInUse implements ValueSink {

        final Set<String> all = new TreeSet<>();
        final Set<String> used = new TreeSet<>();

        @Override
        public <T, B> void object(ObjectType<T, B> type, T object) {
            for (Field<T, B, ?> field : type.fields()) {
                all.add(type.name() + "." + field.name());
                member(type.name(), field, object);
            }
            all.add(type.name() + ".x-");
            if (!type.extensionsOf(object).isEmpty()) {
                used.add(type.name() + ".x-");
            }
        }

        private <T, V> void member(String type, Field<T, ?, V> field, T object) {
            V value = field.get(object);
            if (value != null) {
                used.add(type + "." + field.name());
                field.type().write(this, value);
            }
        }

        @Override
        public <V> void list(ListType<V> type, List<V> items) {
            items.forEach(item -> type.item().write(this, item));
        }

        @Override
        public <V> void scalar(ScalarType<V> type, V value) {}

        @Override
        public void map(MapType type, Map<String, String> members) {}
    }
}
