package org.eventreport.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.BooleanValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/**
 * Finds the values of a report built in code that no file can contain, such as a date in the year 12345, an id with
 * spaces or a text with control characters.
 *
 * <p>On the way, the report becomes tokens: of each object the fields in the order of their table, then the extensions. Keys
 * that the author chose are in the order of their characters, so that equal reports give the same tokens. The first
 * problem ends the tokens.
 */
public final class ValueValidator extends ReportVisitor {

    /** How many elements a report may have where a caller sets no limit. */
    public static final int DEFAULT_ELEMENTS = 1_000_000;

    /** How deep objects and lists may be nested where a caller sets no limit. */
    public static final int DEFAULT_DEPTH = 64;

    /** How many digits a number may have where a caller sets no limit. */
    public static final int DEFAULT_NUMBER_DIGITS = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private final int maxElements;
    private final int maxDepth;
    private final int maxNumberDigits;
    private TokenSink out;
    private int elements;
    private int depth;

    private ValueValidator(int maxElements, int maxDepth, int maxNumberDigits, TokenSink out) {
        this.maxElements = maxElements;
        this.maxDepth = maxDepth;
        this.maxNumberDigits = maxNumberDigits;
        this.out = out;
    }

    /**
     * Returns the problems of the values of a report, in the order of the canonical form.
     *
     * @param maxElements how many scalars, objects and lists there may be
     * @param maxDepth how deep objects and lists may be nested
     * @param maxNumberDigits how many digits a number may have
     * @param out receives the tokens up to the first problem
     */
    public static List<Problem> validate(
            Report report, int maxElements, int maxDepth, int maxNumberDigits, TokenSink out) {
        return validate(
                validator -> Tables.REPORT.write(validator, report), maxElements, maxDepth, maxNumberDigits, out);
    }

    /**
     * Returns the problems of a value, which may be a part of a report, in the order of the canonical form.
     *
     * @param visit makes the validator visit the value
     * @param maxElements how many scalars, objects and lists there may be
     * @param maxDepth how deep objects and lists may be nested
     * @param maxNumberDigits how many digits a number may have
     * @param out receives the tokens up to the first problem
     */
    public static List<Problem> validate(
            Consumer<ValueValidator> visit, int maxElements, int maxDepth, int maxNumberDigits, TokenSink out) {
        ValueValidator validator = new ValueValidator(maxElements, maxDepth, maxNumberDigits, out);
        visit.accept(validator);
        return validator.problems;
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        if (begin()) {
            out.beginObject();
            super.object(type, object);
            sorted(type.extensionsOf(object)).forEach((key, value) -> {
                path().enter(key);
                if (!key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                    add(InvalidValue.of(
                            ProblemCode.UNKNOWN_FIELD,
                            ProblemText.quote(key) + " is not a field of " + type.name()
                                    + "; keys of your own start with " + ObjectType.EXTENSION_PREFIX));
                }
                member(key, value);
            });
            out.endObject();
            depth--;
        }
    }

    @Override
    protected void field(Field<?, ?, ?> field) {
        out.key(field.name());
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        if (begin()) {
            out.beginList();
            super.list(type, items);
            out.endList();
            depth--;
        }
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        if (begin()) {
            out.beginObject();
            sorted(members).forEach((key, value) -> {
                path().enter(key);
                key(type.key(), key);
                scalar(type.value(), value);
                path().leave();
            });
            out.endObject();
            depth--;
        }
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        element();
        String text = type.format(value);
        if (isValid(type, value, text)) {
            out.scalar(type.form(), text);
        }
    }

    private void key(ScalarType<String> type, String key) {
        if (isValid(type, key, key)) {
            out.key(key);
        }
    }

    private <V> boolean isValid(ScalarType<V> type, V value, String text) {
        if (!type.contains(value, text)) {
            add(type.explain(text));
            return false;
        }
        return type.form() != ScalarType.Form.NUMBER || isShort(text);
    }

    private static <V> Map<String, V> sorted(Map<String, V> members) {
        return members.size() < 2 ? members : new TreeMap<>(members);
    }

    /** Visits a member of the current object, into which the path has entered, and leaves it. */
    private void member(String key, ExtensionValue value) {
        key(Tables.TEXT, key);
        extension(value);
        path().leave();
    }

    /** Visits the value of a key that starts with {@code x-}. */
    public void extension(ExtensionValue value) {
        if (value instanceof TextValue text) {
            scalar(Tables.TEXT, text.text());
        } else if (value instanceof ListValue list) {
            items(list.items());
        } else if (value instanceof ObjectValue object) {
            members(object.members());
        } else if (value instanceof NumberValue number) {
            element();
            if (isShort(number.literal())) {
                out.scalar(ScalarType.Form.NUMBER, number.literal());
            }
        } else if (value instanceof BooleanValue truth) {
            element();
            out.scalar(ScalarType.Form.BOOLEAN, Boolean.toString(truth.value()));
        } else {
            element();
            out.none();
        }
    }

    private void items(List<ExtensionValue> items) {
        if (begin()) {
            out.beginList();
            path().enterList();
            for (int i = 0; i < items.size(); i++) {
                path().index(i);
                extension(items.get(i));
            }
            path().leave();
            out.endList();
            depth--;
        }
    }

    private void members(Map<String, ExtensionValue> members) {
        if (begin()) {
            out.beginObject();
            sorted(members).forEach((key, value) -> {
                path().enter(key);
                member(key, value);
            });
            out.endObject();
            depth--;
        }
    }

    /** Counts the current value. */
    private void element() {
        if (elements++ == maxElements) {
            add(InvalidValue.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    "the report has more than " + maxElements + " values; split it, or allow more values"));
        }
    }

    /** Counts an object or list, and steps into it, unless it is nested too deep, or there is too much already. */
    private boolean begin() {
        element();
        if (elements > maxElements) {
            return false;
        }
        if (depth == maxDepth) {
            add(InvalidValue.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    "objects and lists are nested more than " + maxDepth + " levels deep; nest them less"));
            return false;
        }
        depth++;
        return true;
    }

    private boolean isShort(String number) {
        if (Numbers.hasMoreDigits(number, maxNumberDigits)) {
            add(InvalidValue.of(
                    ProblemCode.LIMIT_EXCEEDED, "the number has more than " + maxNumberDigits + " digits; shorten it"));
            return false;
        }
        return true;
    }

    private void add(InvalidValue invalid) {
        out = TokenSink.NONE;
        problems.add(Problem.builder(invalid.code())
                .pointer(path().pointer())
                .message(invalid.message())
                .suggestion(invalid.suggestion())
                .build());
    }
}
