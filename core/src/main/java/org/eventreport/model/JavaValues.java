package org.eventreport.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue.BooleanValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.jspecify.annotations.Nullable;

/** The values of extensions as ordinary Java objects. */
final class JavaValues {

    /** As deep as a file can be nested whatever its limits, and less than the stack holds. It ends a list that contains itself. */
    private static final int MAX_DEPTH = 1000;

    private JavaValues() {}

    /** Returns the value of an object that is in this many lists and maps. */
    static ExtensionValue read(@Nullable Object object, int depth) {
        if (object == null) {
            return ExtensionValue.none();
        } else if (object instanceof ExtensionValue value) {
            return value;
        } else if (object instanceof String text) {
            return ExtensionValue.of(text);
        } else if (object instanceof Boolean truth) {
            return ExtensionValue.of((boolean) truth);
        } else if (object instanceof Number number) {
            return number(number);
        } else if (object instanceof List<?> list) {
            return items(list, inside(depth));
        } else if (object instanceof Map<?, ?> map) {
            return members(map, inside(depth));
        }
        throw unknown(object);
    }

    private static ExtensionValue items(List<?> list, int depth) {
        List<ExtensionValue> items = new ArrayList<>();
        for (Object item : list) {
            items.add(read(item, depth));
        }
        return new ListValue(items);
    }

    private static ExtensionValue members(Map<?, ?> map, int depth) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new IllegalArgumentException("a key of a map is not a String, as the keys of an object are");
            }
            members.put(key, read(entry.getValue(), depth));
        }
        return new ObjectValue(members);
    }

    private static ExtensionValue number(Number number) {
        if (number instanceof Byte
                || number instanceof Short
                || number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || number instanceof BigDecimal) {
            return new NumberValue(number.toString());
        }
        if (!(number instanceof Float || number instanceof Double)) {
            throw unknown(number);
        }
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("the value of an extension cannot be " + number);
        }
        return ExtensionValue.of(new BigDecimal(number.toString()));
    }

    private static IllegalArgumentException unknown(Object object) {
        return new IllegalArgumentException("the value of an extension cannot be a "
                + object.getClass().getName()
                + "; use a String, a Boolean, a finite number, a List, a Map with String keys, or null");
    }

    private static int inside(int depth) {
        if (depth == MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "lists and maps are nested more than " + MAX_DEPTH + " levels deep; nest them less");
        }
        return depth + 1;
    }

    /** Returns the object of a value that is in this many lists and objects. */
    static @Nullable Object write(ExtensionValue value, int depth) {
        if (value instanceof TextValue text) {
            return text.text();
        } else if (value instanceof BooleanValue truth) {
            return truth.value();
        } else if (value instanceof NumberValue number) {
            return number.toBigDecimal();
        } else if (value instanceof ListValue list) {
            int inside = inside(depth);
            List<@Nullable Object> items = new ArrayList<>();
            for (ExtensionValue item : list.items()) {
                items.add(write(item, inside));
            }
            return Collections.unmodifiableList(items);
        } else if (value instanceof ObjectValue object) {
            int inside = inside(depth);
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (Map.Entry<String, ExtensionValue> member : object.members().entrySet()) {
                members.put(member.getKey(), write(member.getValue(), inside));
            }
            return Collections.unmodifiableMap(members);
        }
        return null;
    }
}
