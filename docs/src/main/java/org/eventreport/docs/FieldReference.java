package org.eventreport.docs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Syntax;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueType;
import org.eventreport.yaml.YamlFormat;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the page about the fields of a report from the tables, with examples from the example report. */
final class FieldReference {

    private static final String INTRODUCTION = """
            # The fields of a report

            A report file holds one report or several, in YAML, JSON, JSON Lines or the front matter of Markdown. The fields
            are the same in each. This page lists every object of a report, with its fields in the order in which the library
            writes them. Fields with a `*` are required. A list that is absent is empty. A key without a value counts as
            absent.

            Every object may also have keys of your own. They start with `x-`, have any value, and are kept. Every other key
            is an error. [problems.md](problems.md) lists what else may be wrong.

            The examples come from [every-field.yaml](../examples/reports/every-field.yaml). An example has every field of its
            object. It has the first item of each list of objects, and of an object inside it only the required fields, or
            else the first one.

            The library makes this page from its tables; see [CONTRIBUTING.md](../CONTRIBUTING.md).
            """;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Example example;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder objects = new StringBuilder();

    private FieldReference(Example example) {
        this.example = example;
        example.types().forEach(this::object);
    }

    static String text(Example example) {
        FieldReference reference = new FieldReference(example);
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("\n## Values\n\n| value | what it is |\n| --- | --- |\n");
        reference.values.forEach((name, description) ->
                page.append("| ").append(name).append(" | ").append(description).append(" |\n"));
        return page.append(reference.objects).toString();
    }

    private <T, B> void object(ObjectType<T, B> type) {
        objects.append("\n## ").append(type.name()).append("\n\n").append(type.documentation());
        type.shorthand()
                .ifPresent(field -> objects.append(" A plain text stands for an object with only this `")
                        .append(field.name())
                        .append("`."));
        objects.append("\n\n| field | value | |\n| --- | --- | --- |\n");
        for (Field<T, B, ?> field : type.fields()) {
            objects.append("| `").append(field.name()).append(field.isRequired() ? "`* | " : "` | ");
            objects.append(value(field.type())).append(" | ").append(field.documentation());
            objects.append(defaultValue(field)).append(" |\n");
        }
        objects.append("\n```yaml\n").append(yaml(type)).append("```\n");
    }

    private String value(ValueType<?> type) {
        if (type instanceof ObjectType<?, ?> object) {
            return "[" + object.name() + "](#" + object.name().toLowerCase(Locale.ROOT) + ")";
        }
        if (type instanceof ListType<?> list) {
            return "list of " + value(list.item());
        }
        if (type instanceof MapType map) {
            return "map of " + value(map.key()) + " to " + value(map.value());
        }
        ScalarType<?> scalar = (ScalarType<?>) type;
        Syntax syntax = scalar.syntax();
        if (syntax.description().isEmpty()) {
            return syntax.values().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        values.put(scalar.name(), syntax.description());
        return "[" + scalar.name() + "](#values)";
    }

    private static <V> String defaultValue(Field<?, ?, V> field) {
        return field.defaultValue()
                .map(value -> " Default: `" + ((ScalarType<V>) field.type()).format(value) + "`.")
                .orElse("");
    }

    /** Returns the first object of a type in the example, with its key, as the library writes it. */
    private String yaml(ObjectType<?, ?> type) {
        ObjectNode shown = NODES.objectNode();
        for (Field<?, ?, ?> field : type.fields()) {
            shown.set(field.name(), shortened(field.type(), example.value(type, field)));
        }
        if (type == Tables.REPORT) {
            return yaml(shown);
        }
        JsonPointer place = example.pointer(type);
        boolean inList = place.last().mayMatchElement();
        JsonPointer key = inList ? place.head() : place;
        ObjectNode report = (ObjectNode) shortened(Tables.REPORT, example.report());
        ownerOf(key, report)
                .set(
                        key.last().getMatchingProperty(),
                        inList ? NODES.arrayNode().add(shown) : shown);
        Matcher block = Pattern.compile("(?m)^( *)" + key.last().getMatchingProperty() + ":\n(?:\\1  .*\n|\n)+")
                .matcher(yaml(report));
        block.find();
        return block.group().stripTrailing().stripIndent() + "\n";
    }

    /** Returns the object that has a key, and adds it to a shortened report if it is not there yet. */
    private ObjectNode ownerOf(JsonPointer key, ObjectNode report) {
        ObjectType<?, ?> type = Tables.REPORT;
        ObjectNode owner = report;
        JsonPointer place = JsonPointer.empty();
        for (JsonPointer rest = key; !rest.tail().matches(); rest = rest.tail()) {
            if (rest.mayMatchElement()) {
                place = place.appendIndex(rest.getMatchingIndex());
                continue;
            }
            String name = rest.getMatchingProperty();
            ValueType<?> value = type.fields().get(type.indexOf(name)).type();
            place = place.appendProperty(name);
            if (!owner.has(name)) {
                owner.set(name, shortened(value, example.report().at(place)));
            }
            boolean inList = value instanceof ListType<?>;
            owner = (ObjectNode) (inList ? owner.get(name).get(0) : owner.get(name));
            type = (ObjectType<?, ?>) (value instanceof ListType<?> list ? list.item() : value);
        }
        return owner;
    }

    private static String yaml(ObjectNode report) {
        Report shortened = JsonFormat.json().withOptions(WithoutRules.OPTIONS).read(report.toString());
        return YamlFormat.yaml().withOptions(WithoutRules.OPTIONS).write(shortened);
    }

    /** Returns the required fields of an object, or else its first one, and the first object of a list. */
    private static JsonNode shortened(ValueType<?> type, JsonNode value) {
        if (type instanceof ListType<?> list && list.item() instanceof ObjectType<?, ?> item) {
            return NODES.arrayNode().add(shortened(item, value.get(0)));
        }
        if (!(type instanceof ObjectType<?, ?> object)) {
            return value;
        }
        ObjectNode shorter = NODES.objectNode();
        for (Field<?, ?, ?> field : object.fields()) {
            if (field.isRequired()) {
                shorter.set(field.name(), shortened(field.type(), value.get(field.name())));
            }
        }
        if (shorter.isEmpty()) {
            String first = object.fields().get(0).name();
            shorter.set(first, value.get(first));
        }
        return shorter;
    }
}
