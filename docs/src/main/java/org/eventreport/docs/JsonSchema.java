package org.eventreport.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Syntax;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueType;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a report (draft 2020-12) from the tables, with examples from the example report. */
final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "https://eventreport.org/event-report-1.schema.json";

    private static final String TEXT_PATTERN = Tables.TEXT.syntax().patterns().get(0);

    private static final String EXTENSION_PATTERN = "^" + ObjectType.EXTENSION_PREFIX + TEXT_PATTERN.substring(1);

    /** The type of extensions, which no table describes: each value has the type of its token. */
    private static final String ANY = "any";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final Example example;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    private JsonSchema(Example example) {
        this.example = example;
    }

    static String text(Example example) {
        return MAPPER.writeValueAsString(new JsonSchema(example).root()) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = node();
        root.put("$schema", DIALECT);
        root.put("$id", ID);
        describeObject(root, Tables.REPORT);
        root.put("title", "Event report");
        definitions.put(ANY, any());
        ObjectNode all = root.putObject("$defs");
        definitions.forEach(all::set);
        return root;
    }

    private <T, B> void describeObject(ObjectNode schema, ObjectType<T, B> type) {
        schema.put("title", type.name());
        schema.put("description", type.documentation());
        if (type.shorthand().isPresent()) {
            keywords((ScalarType<?>) type.shorthand().get().type(), schema);
            schema.putArray("type").add("object").add("string");
        } else {
            schema.put("type", "object");
        }
        ObjectNode properties = schema.putObject("properties");
        for (Field<T, B, ?> field : type.fields()) {
            properties.set(field.name(), property(type, field));
        }
        for (Field<T, B, ?> field : type.fields()) {
            if (field.isRequired()) {
                schema.withArray("required").add(field.name());
            }
        }
        schema.putObject("patternProperties").set(EXTENSION_PATTERN, reference(ANY));
        schema.put("additionalProperties", false);
    }

    private <V> ObjectNode property(ObjectType<?, ?> owner, Field<?, ?, V> field) {
        ObjectNode property = node();
        property.put("description", description(field));
        ObjectNode value = value(field.type());
        property.setAll(field.isRequired() ? value : orNull(value));
        field.defaultValue().ifPresent(standard -> property.set("default", json(field.type(), standard)));
        if (!containsObjects(field.type())) {
            property.putArray("examples").add(example.value(owner, field));
        }
        return property;
    }

    /** Returns what the field is for, and how its value is written. An editor shows only this. */
    private static String description(Field<?, ?, ?> field) {
        String syntax =
                field.type() instanceof ScalarType<?> scalar ? scalar.syntax().description() : "";
        return plain(syntax.isEmpty() ? field.documentation() : field.documentation() + "\n\n" + syntax);
    }

    /** Returns Markdown without its marks for code, as descriptions are plain text. */
    private static String plain(String markdown) {
        return markdown.replace("`", "");
    }

    private ObjectNode value(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            ObjectNode array = node().put("type", "array");
            array.set("items", described(list.item()));
            return array;
        }
        if (type instanceof MapType map) {
            ObjectNode object = node().put("type", "object");
            object.set("propertyNames", described(map.key()));
            object.set("additionalProperties", orNull(described(map.value())));
            return object;
        }
        if (type instanceof ObjectType<?, ?> object) {
            return define(object);
        }
        return keywords((ScalarType<?>) type, node());
    }

    /** Returns the schema of a value that no field describes. */
    private ObjectNode described(ValueType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return keywords(
                    scalar, node().put("description", plain(scalar.syntax().description())));
        }
        return value(type);
    }

    private static ObjectNode keywords(ScalarType<?> type, ObjectNode schema) {
        Syntax syntax = type.syntax();
        syntax.keywords().forEach(schema::putPOJO);
        if (!syntax.values().isEmpty()) {
            schema.set("enum", MAPPER.valueToTree(syntax.values()));
        }
        for (String pattern : syntax.patterns()) {
            ObjectNode free = schema.has("pattern") ? schema.withArray("allOf").addObject() : schema;
            free.put("pattern", pattern);
        }
        return schema;
    }

    /** Allows null, too: a key without a value counts as absent. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = node();
            either.putArray("anyOf").add(schema).add(node().put("type", "null"));
            return either;
        }
        JsonNode type = schema.get("type");
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
        return schema;
    }

    private <T, B> ObjectNode define(ObjectType<T, B> type) {
        if (!definitions.containsKey(type.name())) {
            ObjectNode definition = node();
            definitions.put(type.name(), definition);
            describeObject(definition, type);
        }
        return reference(type.name());
    }

    private ObjectNode any() {
        ObjectNode any = node();
        any.put("description", "Any value: that of a key of your own, which starts with x-.");
        any.put("pattern", TEXT_PATTERN);
        any.set("items", reference(ANY));
        any.putObject("propertyNames").put("pattern", TEXT_PATTERN);
        any.set("additionalProperties", reference(ANY));
        return any;
    }

    private static ObjectNode reference(String definition) {
        return node().put("$ref", "#/$defs/" + definition);
    }

    private static boolean containsObjects(ValueType<?> type) {
        return type instanceof ObjectType<?, ?>
                || (type instanceof ListType<?> list && list.item() instanceof ObjectType<?, ?>);
    }

    /** Returns a value in JSON. */
    private static <V> JsonNode json(ValueType<V> type, V value) {
        ScalarType<V> scalar = (ScalarType<V>) type;
        String text = scalar.format(value);
        return switch (scalar.form()) {
            case TEXT, DATE -> MAPPER.getNodeFactory().stringNode(text);
            case NUMBER, BOOLEAN -> MAPPER.readTree(text);
        };
    }

    private static ObjectNode node() {
        return MAPPER.createObjectNode();
    }
}
