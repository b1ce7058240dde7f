package org.eventreport.schema;

import java.util.List;
import java.util.Map;

/** Visits the fields of a report by the tables, in the order of the canonical form. */
public abstract class ReportVisitor implements ValueSink {

    private final Path path = new Path();

    /** Creates a visitor at the root of a report. */
    protected ReportVisitor() {}

    /** Returns the path to the current value. */
    protected final Path path() {
        return path;
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        for (Field<T, B, ?> field : type.fields()) {
            member(field, object);
        }
    }

    /** Visits a field that has a value, before its value. */
    protected void field(Field<?, ?, ?> field) {}

    private <T, V> void member(Field<T, ?, V> field, T object) {
        V value = field.get(object);
        if (value != null) {
            path.enter(field.name());
            field(field);
            field.type().write(this, value);
            path.leave();
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        path.enterList();
        for (int i = 0; i < items.size(); i++) {
            path.index(i);
            type.item().write(this, items.get(i));
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
