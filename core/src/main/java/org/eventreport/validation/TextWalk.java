package org.eventreport.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.PointerBuilder;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSink;

/** Goes over all texts of a report that an author writes freely: prose and lines, not ids, dates or addresses. */
final class TextWalk implements ValueSink {

    /** How long a text may be. */
    enum Kind {
        LINE,
        PROSE
    }

    /** Takes the texts, each with a pointer that is spelt out when it is asked for. */
    interface Visitor {
        void text(String text, Kind kind, Supplier<String> pointer);
    }

    private final PointerBuilder path = new PointerBuilder();
    private final Visitor visitor;

    private TextWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(Report report, Visitor visitor) {
        Tables.REPORT.to(new TextWalk(visitor), report);
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        if (type.equals(Tables.LINE)) {
            visitor.text(type.format(value), Kind.LINE, path::toString);
        } else if (type.equals(Tables.TEXT)) {
            visitor.text(type.format(value), Kind.PROSE, path::toString);
        }
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        for (Field<T, B, ?> field : type.fields()) {
            member(field, object);
        }
    }

    private <T, V> void member(Field<T, ?, V> field, T object) {
        V value = field.of(object);
        if (value != null) {
            path.enter(field.name());
            field.type().to(this, value);
            path.leave();
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        path.enterList();
        for (int i = 0; i < items.size(); i++) {
            path.index(i);
            type.item().to(this, items.get(i));
        }
        path.leave();
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        members.forEach((key, value) -> {
            path.enter(key);
            scalar(type.value(), value);
            path.leave();
        });
    }
}
