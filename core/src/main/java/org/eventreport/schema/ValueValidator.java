package org.eventreport.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
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
    private int elements;
    private int depth;

    private ValueValidator(int maxElements, int maxDepth, int maxNumberDigits) {
        this.maxElements = maxElements;
        this.maxDepth = maxDepth;
        this.maxNumberDigits = maxNumberDigits;
    }

    /**
     * Returns the problems of the values of a report, in the order of the canonical form.
     *
     * @param maxElements how many scalars, objects and lists there may be
     * @param maxDepth how deep objects and lists may be nested
     * @param maxNumberDigits how many digits a number may have
     */
    public static List<Problem> validate(Report report, int maxElements, int maxDepth, int maxNumberDigits) {
        ValueValidator validator = new ValueValidator(maxElements, maxDepth, maxNumberDigits);
        Tables.REPORT.write(validator, report);
        return validator.problems;
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        element();
        text(type, value);
    }

    /** Validates the value of a scalar, or a key. */
    private <V> void text(ScalarType<V> type, V value) {
        if (!type.contains(value)) {
            add(type.explain(type.format(value)));
        } else if (type.form() == ScalarType.Form.NUMBER) {
            number(type.format(value));
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        nested(() -> super.list(type, items));
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        nested(() -> {
            members.keySet().forEach(key -> {
                path().enter(key);
                text(type.key(), key);
                path().leave();
            });
            super.map(type, members);
        });
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        nested(() -> {
            super.object(type, object);
            type.extensionsOf(object).forEach((key, value) -> {
                path().enter(key);
                if (!key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                    add(InvalidValue.of(
                            ProblemCode.UNKNOWN_FIELD,
                            ProblemText.quote(key) + " is not a field of " + type.name()
                                    + "; keys of your own start with " + ObjectType.EXTENSION_PREFIX));
                }
                any(key, value);
                path().leave();
            });
        });
    }

    private void any(String key, ExtensionValue value) {
        text(Tables.TEXT, key);
        any(value);
    }

    private void any(ExtensionValue value) {
        if (value instanceof TextValue text) {
            scalar(Tables.TEXT, text.text());
        } else if (value instanceof NumberValue number) {
            element();
            number(number.literal());
        } else if (value instanceof ListValue list) {
            nested(() -> {
                path().enterList();
                for (int i = 0; i < list.items().size(); i++) {
                    path().index(i);
                    any(list.items().get(i));
                }
                path().leave();
            });
        } else if (value instanceof ObjectValue object) {
            nested(() -> object.members().forEach((key, member) -> {
                path().enter(key);
                any(key, member);
                path().leave();
            }));
        } else {
            element();
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

    /** Validates what is inside an object or list, unless it is nested too deep, or there is too much already. */
    private void nested(Runnable inside) {
        element();
        if (elements > maxElements) {
            return;
        }
        if (depth == maxDepth) {
            add(InvalidValue.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    "objects and lists are nested more than " + maxDepth + " levels deep; nest them less"));
            return;
        }
        depth++;
        inside.run();
        depth--;
    }

    private void number(String literal) {
        if (Numbers.hasMoreDigits(literal, maxNumberDigits)) {
            add(InvalidValue.of(
                    ProblemCode.LIMIT_EXCEEDED, "the number has more than " + maxNumberDigits + " digits; shorten it"));
        }
    }

    private void add(InvalidValue invalid) {
        problems.add(Problem.builder(invalid.code())
                .pointer(path().pointer())
                .message(invalid.message())
                .suggestion(invalid.suggestion())
                .build());
    }
}
