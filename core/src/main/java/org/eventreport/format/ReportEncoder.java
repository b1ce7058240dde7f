package org.eventreport.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.BooleanValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.NullValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSink;

/**
 * Encodes reports as tokens, by the tables of the schema: the fields in the order of their table, then the extensions.
 * Keys that the author chose are in the order of their characters, so that equal reports give the same tokens.
 */
final class ReportEncoder implements ValueSink {

    private final TokenWriter out;
    private final Runnable afterText;

    /**
     * Creates an encoder.
     *
     * @param afterText runs after each text, and can end the encoding by an exception
     */
    ReportEncoder(TokenWriter out, Runnable afterText) {
        this.out = out;
        this.afterText = afterText;
    }

    /** Writes a report as a document. */
    void encode(Report report) {
        out.beginDocument();
        Tables.REPORT.write(this, report);
        out.endDocument();
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        String text = type.format(value);
        switch (type.form()) {
            case TEXT -> text(text);
            case DATE -> out.date(text);
            case NUMBER -> out.number(text);
            case BOOLEAN -> out.bool(text.equals("true"));
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        out.beginList();
        for (V item : items) {
            type.item().write(this, item);
        }
        out.endList();
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        out.beginObject();
        new TreeMap<>(members).forEach((key, value) -> {
            out.name(key);
            text(value);
        });
        out.endObject();
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        out.beginObject();
        for (Field<T, B, ?> field : type.fields()) {
            member(field, object);
        }
        members(type.extensionsOf(object));
        out.endObject();
    }

    private <T, V> void member(Field<T, ?, V> field, T object) {
        V value = field.get(object);
        if (value != null) {
            out.name(field.name());
            field.type().write(this, value);
        }
    }

    private void members(Map<String, ExtensionValue> members) {
        if (!members.isEmpty()) {
            new TreeMap<>(members).forEach((key, value) -> {
                out.name(key);
                any(value);
            });
        }
    }

    private void text(String text) {
        out.text(text);
        afterText.run();
    }

    private void any(ExtensionValue value) {
        if (value instanceof TextValue text) {
            text(text.text());
        } else if (value instanceof NumberValue number) {
            out.number(number.literal());
        } else if (value instanceof BooleanValue truth) {
            out.bool(truth.value());
        } else if (value instanceof NullValue) {
            out.none();
        } else if (value instanceof ListValue list) {
            out.beginList();
            list.items().forEach(this::any);
            out.endList();
        } else if (value instanceof ObjectValue object) {
            out.beginObject();
            members(object.members());
            out.endObject();
        }
    }
}
