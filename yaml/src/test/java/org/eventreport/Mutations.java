package org.eventreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eventreport.model.Word;
import org.eventreport.schema.Field;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Small changes to a report in JSON: a field dropped, renamed or added, a value of another type, another word or text in
 * place of one.
 */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Writes half a surrogate pair as it is read. */
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(1.0),
            NODES.numberNode(2),
            NODES.numberNode(-7.25),
            NODES.numberNode(90.5),
            NODES.numberNode(-90.5),
            NODES.numberNode(-180),
            NODES.numberNode(180.5),
            NODES.numberNode(-180.5),
            NODES.numberNode(2014),
            NODES.numberNode(new BigDecimal("1E+400")),
            NODES.arrayNode(),
            NODES.arrayNode().add("a").add("b"),
            NODES.arrayNode().add("a\u0000b"),
            NODES.arrayNode().addNull(),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.objectNode(),
            NODES.objectNode().put("url", "https://example.org/"),
            NODES.objectNode().put("name", "Ana").put("id", "ana"),
            NODES.objectNode().put("title", "Rump kernels").putNull("kind"),
            NODES.objectNode().put("x-note", 1),
            NODES.objectNode().put("x-note", "a\u0000b"),
            NODES.objectNode().put("a\u0000b", 1));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A b",
            "a\nb",
            "a\n",
            "a\tb",
            "a\u0000b",
            "a\u007Fb",
            "a\u0085b",
            "a\u00A0b",
            "a\u2028b",
            "日本 🎉",
            "\ud800",
            "antti-kantee",
            "Antti-Kantee",
            "antti--kantee",
            "antti_kantee.2",
            "a".repeat(200),
            "a".repeat(201),
            "true",
            "1",
            "51.5",
            "Other",
            "lightning_talk",
            "2014-11-25",
            "2014-2-3",
            "14-11-25",
            "20141125",
            "2014-00-01",
            "2014-11-00",
            "2014-11-32",
            "2014-02-30",
            "2014-13-01",
            "2014-11-25T00:00:00Z",
            "2014-11-31T00:00:00Z",
            "2014-11-25 10:00:00 UTC",
            "2014-11-25 10:00:00+0100",
            "2014-11-25t10:00:00.5z",
            "2014-11-25T10:00:00.123456789Z",
            "2014-11-25T10:00:00.1234567890Z",
            "2014-11-25T10:00:00.Z",
            "2014-11-25T10:00:00+1:00",
            "2014-11-25T10:00:00-18:00",
            "2014-11-25T10:00:00-18:01",
            "2014-11-25T24:00:00Z",
            "2014-11-25T10:60:00Z",
            "2014-11-25T10:00Z",
            "2014-11-25T10:00:60Z",
            "2014-11-25T10:00:00+19:00",
            "09:30",
            "9:30",
            "23:59",
            "24:00",
            "10:60",
            "10:30:60",
            "09:30:15",
            "PT45M",
            "PT1H30M",
            "PT0.5S",
            "PT0S",
            "PT",
            "PT0,25S",
            "PT1.S",
            "PT1.5H",
            "PT1M1H",
            "PT1000000000S",
            "pt5m",
            "P1D",
            "45 minutes",
            "en",
            "en-GB",
            "en_GB",
            "en-GB-GB",
            "x-klingon",
            "x",
            "GB",
            "UK",
            "gb",
            "Europe/London",
            "Europe/Londn",
            "GMT+1",
            "+01:00",
            "http://example.org/",
            "HTTP://example.org/a?b=[c]#d",
            "http://example.org/[a]",
            "http://[::1]:80/",
            "http://[london]/",
            "http://",
            "http:///a",
            "http://example.org/a b",
            "http://example.org/100%",
            "http://example.org/ü",
            "http://example.org/#a#b",
            "https:example.org",
            "ftp://example.org/",
            "mailto:ana@example.org",
            "mailto:",
            "example.org",
            "blog/london.jpg",
            "/blog/london.jpg",
            "//example.org/london.jpg",
            "1:2",
            "?a",
            "[a].jpg");

    /** The words of all fields that take words. */
    private static final Set<String> WORDS = words();

    private static final List<String> NEW_KEYS = List.of(
            "x-note",
            "X-note",
            "x-",
            "note",
            "",
            "x-a\u0001",
            "x-ü 🎉",
            "<<",
            "$schema",
            "__proto__",
            "url",
            "title",
            "name");

    private final JsonNode report;
    private final List<Container> containers = new ArrayList<>();

    /**
     * A changed report.
     *
     * @param what what was changed
     */
    record Mutation(String what, String json) {}

    /** An object or list of the report, and where it is. */
    private record Container(String pointer, ContainerNode<?> node) {}

    /** Something to do to an object or list. */
    private record Change(String what, ContainerNode<?> container, Runnable change) {}

    private Mutations(String json) {
        report = MAPPER.readTree(json);
        collect("", report);
    }

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (ObjectType<?, ?> type : Example.read().types()) {
            for (Field<?, ?, ?> field : type.fields()) {
                if (field.type() instanceof ScalarType<?> scalar && scalar.standIn() instanceof Word) {
                    scalar.syntax().values().forEach(word -> words.add((String) word));
                }
            }
        }
        return words;
    }

    /** Every change to a report. */
    static Stream<Mutation> of(String json) {
        Mutations mutations = new Mutations(json);
        return mutations.containers.stream()
                .flatMap(container -> changes(container).stream())
                .map(mutations::make);
    }

    /** Some changes to a report. */
    static Stream<Mutation> some(String json, int count, Random random) {
        Mutations mutations = new Mutations(json);
        return Stream.generate(() -> oneOf(changes(oneOf(mutations.containers, random)), random))
                .limit(count)
                .map(mutations::make);
    }

    private static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private void collect(String pointer, JsonNode node) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            containers.add(new Container(pointer, container));
        }
        if (node instanceof ObjectNode object) {
            object.forEachEntry((key, value) -> collect(pointer + "/" + key, value));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i));
            }
        }
    }

    /** Makes a change, writes the report down, and undoes the change. */
    private Mutation make(Change change) {
        if (change.container() instanceof ObjectNode object) {
            ObjectNode before = NODES.objectNode().setAll(object);
            change.change().run();
            Mutation mutation = new Mutation(change.what(), MAPPER.writeValueAsString(report));
            object.removeAll().setAll(before);
            return mutation;
        }
        ArrayNode list = (ArrayNode) change.container();
        ArrayNode before = NODES.arrayNode().addAll(list);
        change.change().run();
        Mutation mutation = new Mutation(change.what(), MAPPER.writeValueAsString(report));
        list.removeAll().addAll(before);
        return mutation;
    }

    private static List<Change> changes(Container container) {
        return container.node() instanceof ObjectNode object
                ? changes(container.pointer(), object)
                : changes(container.pointer(), (ArrayNode) container.node());
    }

    private static List<Change> changes(String pointer, ObjectNode object) {
        List<Change> changes = new ArrayList<>();
        for (String key : NEW_KEYS) {
            if (!object.has(key)) {
                changes.add(new Change(pointer + " has " + key, object, () -> object.put(key, "https://example.org/")));
            }
        }
        object.forEachEntry((key, value) -> {
            String place = pointer + "/" + key;
            changes.add(new Change(place + " is gone", object, () -> object.remove(key)));
            for (String name : misspellings(key)) {
                if (!object.has(name)) {
                    changes.add(new Change(
                            place + " is called " + name,
                            object,
                            () -> object.without(key).set(name, value)));
                }
            }
            for (JsonNode other : others(value)) {
                changes.add(new Change(place + " is " + other, object, () -> object.set(key, other)));
            }
        });
        return changes;
    }

    private static List<Change> changes(String pointer, ArrayNode list) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            for (JsonNode other : others(list.get(i))) {
                changes.add(new Change(pointer + "/" + i + " is " + other, list, () -> list.set(index, other)));
            }
        }
        return changes;
    }

    private static List<String> misspellings(String key) {
        return List.of(
                key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1),
                key.substring(0, key.length() - 1),
                key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                key + "s",
                "x-" + key,
                "other");
    }

    private static List<JsonNode> others(JsonNode value) {
        List<JsonNode> others = new ArrayList<>(VALUES);
        others.add(NODES.arrayNode().add(value));
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            others.add(list.get(0));
        }
        if (value.isString()) {
            String text = value.stringValue();
            others.add(NODES.stringNode(text.toUpperCase(Locale.ROOT)));
            others.add(NODES.stringNode(text + " "));
            others.add(NODES.stringNode(text.replace('-', '_')));
        }
        TEXTS.forEach(text -> others.add(NODES.stringNode(text)));
        WORDS.forEach(word -> others.add(NODES.stringNode(word)));
        return others;
    }
}
