package org.eventreport.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.eventreport.diff.Change.Kind;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSource;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Makes changes to a report, by the tables of the schema. It supplies the values after from those before. */
final class Patch implements ValueSource {

    /** The value that is supplied next, before its changes. */
    private Object value;

    private Changes changes;

    private Patch(Report report, List<Change> changes) {
        this.value = report;
        this.changes = Changes.of(changes);
    }

    static Report apply(List<Change> changes, Report report) {
        return new Patch(report, changes).object(Tables.REPORT);
    }

    /** The changes are not those of the report. */
    static IllegalArgumentException unfit() {
        return new IllegalArgumentException(
                "the report does not have the values before the changes; apply them to the one that was compared first");
    }

    /** Returns the value after; null if it was removed, or never there. */
    private <V> @Nullable V changed(ValueType<V> type, @Nullable V before, Changes within) {
        Change change = within.here();
        if (change != null && change.kind() != Kind.MOVED) {
            Object after = change.after();
            return after == null ? null : Comparison.typed(after);
        }
        if (within.isEmpty()) {
            return before;
        }
        value = present(before);
        changes = within;
        return type.read(this);
    }

    private static <V> V present(@Nullable V before) {
        if (before == null) {
            throw unfit();
        }
        return before;
    }

    @Override
    public <V> V scalar(ScalarType<V> type) {
        return Comparison.typed(value);
    }

    @Override
    public <T, B> T object(ObjectType<T, B> type) {
        T before = Comparison.typed(value);
        Changes within = changes;
        B builder = type.newBuilder();
        for (Field<T, B, ?> field : type.fields()) {
            set(field, before, within.at(field.name()), builder);
        }
        Set<String> keys = within.keys();
        keys.removeIf(key -> type.indexOf(key) >= 0);
        members(type.extensionsOf(before), keys, within, Patch::extension)
                .forEach((key, extension) -> type.putExtension(builder, key, extension));
        return type.build(builder);
    }

    private <T, B, V> void set(Field<T, B, V> field, T object, Changes within, B builder) {
        V after = changed(field.type(), field.valueOrDefault(object), within);
        if (after != null) {
            field.set(builder, after);
        }
    }

    @Override
    public Map<String, String> map(MapType type) {
        return members(
                Comparison.typed(value),
                changes.keys(),
                changes,
                (member, within) -> changed(type.value(), member, within));
    }

    private static @Nullable ExtensionValue extension(@Nullable ExtensionValue before, Changes within) {
        Change change = within.here();
        if (change != null) {
            Object after = change.after();
            return after == null ? null : Comparison.typed(after);
        }
        if (within.isEmpty()) {
            return before;
        }
        if (before instanceof ObjectValue object) {
            return new ObjectValue(members(object.members(), within.keys(), within, Patch::extension));
        }
        throw unfit();
    }

    /** Returns members after their changes. */
    private static <V> Map<String, V> members(
            Map<String, V> before,
            Set<String> keys,
            Changes within,
            BiFunction<@Nullable V, Changes, @Nullable V> changed) {
        Map<String, V> after = new LinkedHashMap<>(before);
        for (String key : keys) {
            V member = changed.apply(before.get(key), within.at(key));
            if (member == null) {
                after.remove(key);
            } else {
                after.put(key, member);
            }
        }
        return after;
    }

    @Override
    public <V> List<V> list(ListType<V> type) {
        List<V> before = Comparison.typed(value);
        Changes within = changes;
        int[] indicesBefore = within.indicesBefore(before.size());
        List<V> after = new ArrayList<>(indicesBefore.length);
        for (int j = 0; j < indicesBefore.length; j++) {
            int i = indicesBefore[j];
            V item = i == Changes.NONE ? null : before.get(i);
            after.add(present(changed(type.item(), item, within.at(i, j))));
        }
        return after;
    }
}
