package org.eventreport.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.BooleanValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of the YAML test suite: each valid one has the values that its JSON says, and each other one is refused. The table
 * {@code suite-differences.txt} lists what differs.
 */
class YamlSuiteTest {

    private static final Path SUITE = RealReports.project().resolve("../shared/suites/yaml-test-suite");

    private static final String REFUSED = "refused";

    /** Thrown for what the tokens have and a report cannot: other types of keys and values, and duplicate keys. */
    private static final class NotInReportsException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void theCasesAreReadAsTheSuiteSaysExceptForThoseInTheTable() throws IOException {
        assumeThat(SUITE).as("the suite, which is not part of the project").isDirectory();
        Map<String, Map<String, Object>> cases = cases();
        Map<String, Object> differences = new TreeMap<>();
        for (Map.Entry<String, Map<String, Object>> entry : cases.entrySet()) {
            Map<String, Object> suiteCase = entry.getValue();
            Object outcome = outcome(visible((String) suiteCase.get("yaml")));
            String json = (String) suiteCase.get("json");
            Object expected = Boolean.TRUE.equals(suiteCase.get("fail")) ? REFUSED : json == null ? null : values(json);
            if (!outcome.equals(expected)) {
                differences.put(entry.getKey(), outcome);
            }
        }

        assertThat(cases).hasSizeGreaterThan(400);
        assertThat(differences).isEqualTo(table());
    }

    /** Returns the cases by their names: that of the file, and a number if it has several. */
    private static Map<String, Map<String, Object>> cases() throws IOException {
        Map<String, Map<String, Object>> cases = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(SUITE)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".yaml", "");
            List<?> inFile = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            Map<String, Object> suiteCase = new LinkedHashMap<>();
            for (int i = 0; i < inFile.size(); i++) {
                suiteCase.remove("fail");
                ((Map<?, ?>) inFile.get(i)).forEach((key, value) -> suiteCase.put((String) key, value));
                cases.put(inFile.size() == 1 ? name : name + "-" + i, new LinkedHashMap<>(suiteCase));
            }
        }
        return cases;
    }

    /** Returns a text of the suite with the characters that its signs stand for. */
    private static String visible(String text) {
        return text.replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replaceAll("∎\n$", "");
    }

    /** Returns the values that follow each other in a JSON text. */
    private static List<Object> values(String json) {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            while (parser.nextToken() != null) {
                values.add(comparable(parser.readValueAs(Object.class)));
            }
        }
        return values;
    }

    /** Returns a value with all numbers as doubles. */
    private static Object comparable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key, comparable(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(comparable(item)));
            return items;
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    /** Returns the values of the documents, or that they are refused. */
    private static Object outcome(String yaml) throws IOException {
        List<Object> values = new ArrayList<>();
        YamlProvider provider = new YamlProvider();
        DocumentSplitter documents = provider.documents(Input.of(yaml, Integer.MAX_VALUE));
        try {
            for (Source source = documents.next(); source != null; source = documents.next()) {
                if (source.failure() != null) {
                    return REFUSED;
                }
                TokenReader in = provider.tokens(source);
                values.add(value(in, in.next()));
                assertThat(in.next()).isEqualTo(Token.END_DOCUMENT);
            }
        } catch (UnreadableException | NotInReportsException e) {
            return REFUSED;
        }
        return values;
    }

    private static Object value(TokenReader in, Token first) {
        return switch (first) {
            case BEGIN_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (Token token = in.next(); token != Token.END_OBJECT; token = in.next()) {
                    String key = in.text();
                    if (token != Token.NAME || members.containsKey(key)) {
                        throw new NotInReportsException();
                    }
                    members.put(key, value(in, in.next()));
                }
                yield members;
            }
            case BEGIN_LIST -> {
                List<Object> items = new ArrayList<>();
                for (Token token = in.next(); token != Token.END_LIST; token = in.next()) {
                    items.add(value(in, token));
                }
                yield items;
            }
            case TEXT -> in.text();
            case PLAIN -> plain(in.plainValue(in.text()));
            case NULL -> null;
            default -> throw new NotInReportsException();
        };
    }

    private static Object plain(ExtensionValue value) {
        if (value instanceof NumberValue number) {
            return number.toBigDecimal().doubleValue();
        }
        return value instanceof BooleanValue bool ? (Object) bool.value() : value.toString();
    }

    /** Returns what is done with each case that differs. */
    private static Map<String, Object> table() throws IOException {
        Map<String, Object> rows = new TreeMap<>();
        try (InputStream in =
                Objects.requireNonNull(YamlSuiteTest.class.getResourceAsStream("suite-differences.txt"))) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                String[] cells = line.split(" \\| ");
                if (cells.length > 1) {
                    assertThat(cells).as(line).hasSize(3);
                    String outcome = cells[1].strip();
                    rows.put(
                            cells[0].strip(),
                            outcome.equals(REFUSED) ? REFUSED : values(outcome).get(0));
                }
            }
        }
        return rows;
    }
}
