package org.eventreport.schema;

import java.util.List;
import java.util.Map;

/** Goes over the fields of a report by the tables, in the order of the canonical form, and knows the way to each. */
public abstract class ReportWalk implements ValueSink {

    private final PointerBuilder path = new PointerBuilder();

    /** The walk over a report begins at its root. */
    protected ReportWalk() {}

    /** The way from the root to the value at hand. */
    protected final PointerBuilder path() {
        return path;
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
