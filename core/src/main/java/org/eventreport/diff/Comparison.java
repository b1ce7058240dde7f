package org.eventreport.diff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eventreport.diff.Change.Kind;
import org.eventreport.diff.Change.Side;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSink;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Compares two reports, by the tables of the schema. It receives the values before, each with the one after at hand. */
final class Comparison implements ValueSink {

    private final List<Change> changes = new ArrayList<>();
    private JsonPointer pointerBefore = JsonPointer.root();
    private JsonPointer pointerAfter = JsonPointer.root();

    /** What the value that is received next is compared with. */
    private Object after;

    private Comparison(Report after) {
        this.after = after;
    }

    static List<Change> changes(Report before, Report after) {
        Comparison comparison = new Comparison(after);
        comparison.compare(Tables.REPORT, before, after);
        return List.copyOf(comparison.changes);
    }

    private <V> void compare(ValueType<V> type, V before, V valueAfter) {
        if (!before.equals(valueAfter)) {
            after = valueAfter;
            type.write(this, before);
        }
    }

    /** Returns a value with the type of its field, which is the same in both reports. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> V typed(Object value) {
        return (V) value;
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V before) {
        both(Kind.CHANGED, before, typed(after), value -> JsonText.of(type, value));
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T before) {
        T other = typed(after);
        for (Field<T, B, ?> field : type.fields()) {
            field(field, before, other);
        }
        members(type.extensionsOf(before), type.extensionsOf(other), JsonText::of, this::extension);
    }

    private <T, V> void field(Field<T, ?, V> field, T before, T other) {
        ValueType<V> type = field.type();
        Function<V, String> text = value -> JsonText.of(type, value);
        BiConsumer<V, V> comparison =
                field.name().equals(ItemKeys.ID) ? (a, b) -> rename(a, b, text) : (a, b) -> compare(type, a, b);
        member(field.name(), field.valueOrDefault(before), field.valueOrDefault(other), text, comparison);
    }

    private <V> void rename(V before, V other, Function<V, String> text) {
        if (!before.equals(other)) {
            both(Kind.RENAMED, before, other, text);
        }
    }

    @Override
    public void map(MapType type, Map<String, String> before) {
        members(before, typed(after), value -> JsonText.of(type.value(), value), (a, b) -> compare(type.value(), a, b));
    }

    private <V> void members(
            Map<String, V> before, Map<String, V> other, Function<V, String> text, BiConsumer<V, V> comparison) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            member(key, before.get(key), other.get(key), text, comparison);
        }
    }

    private void extension(ExtensionValue before, ExtensionValue other) {
        if (before instanceof ObjectValue object && other instanceof ObjectValue otherObject) {
            members(object.members(), otherObject.members(), JsonText::of, this::extension);
        } else if (!before.equals(other)) {
            both(Kind.CHANGED, before, other, JsonText::of);
        }
    }

    /** Compares the values of one key, of which null stands for none. */
    private <V> void member(
            String key, @Nullable V before, @Nullable V other, Function<V, String> text, BiConsumer<V, V> comparison) {
        if (before == null && other == null) {
            return;
        }
        within(pointerBefore.field(key), pointerAfter.field(key), () -> {
            if (before == null) {
                added(Objects.requireNonNull(other), text);
            } else if (other == null) {
                removed(before, text);
            } else {
                comparison.accept(before, other);
            }
        });
    }

    @Override
    public <V> void list(ListType<V> type, List<V> before) {
        List<V> other = typed(after);
        Function<V, String> text = item -> JsonText.of(type.item(), item);
        ItemMatching<V> matching = ItemMatching.of(type.item(), before, other);
        for (int i = 0; i < before.size(); i++) {
            V item = before.get(i);
            if (matching.indexAfter(i) == ItemMatching.NONE) {
                within(pointerBefore.index(i), pointerAfter, () -> removed(item, text));
            }
        }
        for (int j = 0; j < other.size(); j++) {
            V item = other.get(j);
            int i = matching.indexBefore(j);
            if (i == ItemMatching.NONE) {
                within(pointerBefore.index(j), pointerAfter.index(j), () -> added(item, text));
            } else {
                within(pointerBefore.index(i), pointerAfter.index(j), () -> {
                    if (matching.isMoved(i)) {
                        both(Kind.MOVED, before.get(i), item, text);
                    }
                    compare(type.item(), before.get(i), item);
                });
            }
        }
    }

    private void within(JsonPointer newBefore, JsonPointer newAfter, Runnable comparison) {
        JsonPointer outerBefore = pointerBefore;
        JsonPointer outerAfter = pointerAfter;
        pointerBefore = newBefore;
        pointerAfter = newAfter;
        comparison.run();
        pointerBefore = outerBefore;
        pointerAfter = outerAfter;
    }

    private <V> void added(V value, Function<V, String> text) {
        changes.add(Change.added(pointerBefore, side(pointerAfter, value, text)));
    }

    private <V> void removed(V value, Function<V, String> text) {
        changes.add(Change.removed(side(pointerBefore, value, text)));
    }

    private <V> void both(Kind kind, V before, V other, Function<V, String> text) {
        changes.add(Change.of(kind, side(pointerBefore, before, text), side(pointerAfter, other, text)));
    }

    private static <V> Side side(JsonPointer pointer, V value, Function<V, String> text) {
        return new Side(pointer, (Serializable) value, text.apply(value));
    }
}
