package org.eventreport.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eventreport.ReportFiles;
import org.eventreport.json.JsonFormat;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueType;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example report in which the first object of each type has every field. */
final class Example {

    static final Path FILE = Path.of("examples", "reports", "every-field.yaml");

    private final ObjectNode report;
    private final Map<ObjectType<?, ?>, JsonPointer> firstOfType = new LinkedHashMap<>();

    private Example(ObjectNode report) {
        this.report = report;
        collect(Tables.REPORT, JsonPointer.empty());
    }

    /** Reads the example, in the folder of the project. */
    static Example read(Path project) throws IOException {
        String json = JsonFormat.json().write(ReportFiles.read(project.resolve(FILE)));
        return new Example((ObjectNode) new JsonMapper().readTree(json));
    }

    /** Returns the whole report. */
    ObjectNode report() {
        return report;
    }

    /** Returns every type of object, in the order of the tables. */
    Set<ObjectType<?, ?>> types() {
        return firstOfType.keySet();
    }

    /** Returns where the first object of a type is. */
    JsonPointer pointer(ObjectType<?, ?> type) {
        return firstOfType.get(type);
    }

    /** Returns the value of a field in the first object of a type. */
    JsonNode value(ObjectType<?, ?> type, Field<?, ?, ?> field) {
        JsonNode value = report.at(pointer(type).appendProperty(field.name()));
        if (value.isMissingNode()) {
            throw new AssertionError(
                    "the first " + type.name() + " of " + FILE + " has no \"" + field.name() + "\"; give it one");
        }
        return value;
    }

    private void collect(ObjectType<?, ?> type, JsonPointer pointer) {
        if (firstOfType.putIfAbsent(type, pointer) == null) {
            for (Field<?, ?, ?> field : type.fields()) {
                ValueType<?> value = field.type();
                JsonPointer inside = pointer.appendProperty(field.name());
                if (value instanceof ObjectType<?, ?> object) {
                    collect(object, inside);
                } else if (value instanceof ListType<?> list && list.item() instanceof ObjectType<?, ?> item) {
                    collect(item, inside.appendIndex(0));
                }
            }
        }
    }
}
