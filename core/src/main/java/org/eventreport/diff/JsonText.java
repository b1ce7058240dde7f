package org.eventreport.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.ScalarType.Form;
import org.eventreport.schema.ValueSink;
import org.eventreport.schema.ValueType;

/** Values as JSON (RFC 8259) on one line. Equal values have the same text. */
final class JsonText implements ValueSink {

    private final StringBuilder json = new StringBuilder();

    private JsonText() {}

    static <V> String of(ValueType<V> type, V value) {
        JsonText text = new JsonText();
        type.write(text, value);
        return text.json.toString();
    }

    static String of(ExtensionValue value) {
        JsonText text = new JsonText();
        text.any(value);
        return text.json.toString();
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        String text = type.format(value);
        if (type.form() == Form.NUMBER || type.form() == Form.BOOLEAN) {
            json.append(text);
        } else {
            quote(text);
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        json.append('[');
        for (V item : items) {
            type.item().write(this, item);
            json.append(',');
        }
        end(']');
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        json.append('{');
        new TreeMap<>(members).forEach((key, value) -> {
            key(key);
            quote(value);
            json.append(',');
        });
        end('}');
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        json.append('{');
        for (Field<T, B, ?> field : type.fields()) {
            member(field, object);
        }
        members(type.extensionsOf(object));
        end('}');
    }

    private <T, V> void member(Field<T, ?, V> field, T object) {
        V value = field.get(object);
        if (value != null) {
            key(field.name());
            field.type().write(this, value);
            json.append(',');
        }
    }

    private void members(Map<String, ExtensionValue> members) {
        new TreeMap<>(members).forEach((key, value) -> {
            key(key);
            any(value);
            json.append(',');
        });
    }

    private void any(ExtensionValue value) {
        if (value instanceof TextValue text) {
            quote(text.text());
        } else if (value instanceof ListValue list) {
            json.append('[');
            list.items().forEach(item -> {
                any(item);
                json.append(',');
            });
            end(']');
        } else if (value instanceof ObjectValue object) {
            json.append('{');
            members(object.members());
            end('}');
        } else {
            json.append(value);
        }
    }

    /** Ends a list or object, in which a comma follows each value. */
    private void end(char bracket) {
        int last = json.length() - 1;
        if (json.charAt(last) == ',') {
            json.setCharAt(last, bracket);
        } else {
            json.append(bracket);
        }
    }

    private void key(String key) {
        quote(key);
        json.append(':');
    }

    /** Writes a string (RFC 8259, section 7). */
    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u%04X".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
