package org.eventreport.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;

/**
 * Finds the values of a report built in code that no file could hold: a date of the year 12345, an id with spaces, a text
 * with control characters.
 */
public final class ValueCheck extends ReportWalk {

    private final List<Problem> problems = new ArrayList<>();
    private final int maxDepth;
    private int depth;

    private ValueCheck(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** The problems of a report's values, in the order of the canonical form; none where it can be written. */
    public static List<Problem> problems(Report report, int maxDepth) {
        ValueCheck check = new ValueCheck(maxDepth);
        Tables.REPORT.to(check, report);
        return check.problems;
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        String text = type.format(value);
        if (type.parse(text) == null) {
            add(type.fault(text));
        }
    }

    @Override
    public <V> void list(ListType<V> type, List<V> items) {
        depth++;
        super.list(type, items);
        depth--;
    }

    @Override
    public void map(MapType type, Map<String, String> members) {
        members.keySet().forEach(key -> {
            path().enter(key);
            scalar(type.key(), key);
            path().leave();
        });
        super.map(type, members);
    }

    @Override
    public <T, B> void object(ObjectType<T, B> type, T object) {
        depth++;
        super.object(type, object);
        type.extensionsOf(object).forEach((key, value) -> {
            path().enter(key);
            if (!key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                add(Fault.of(
                        ProblemCode.UNKNOWN_FIELD,
                        Shown.quoted(key) + " is not a field of " + type.name() + "; a key of your own starts with "
                                + ObjectType.EXTENSION_PREFIX));
            }
            any(key, value);
            path().leave();
        });
        depth--;
    }

    private void any(String key, ExtensionValue value) {
        scalar(Tables.TEXT, key);
        any(value);
    }

    private void any(ExtensionValue value) {
        if (value instanceof TextValue text) {
            scalar(Tables.TEXT, text.text());
        } else if (value instanceof ListValue || value instanceof ObjectValue) {
            if (++depth > maxDepth) {
                add(Fault.of(
                        ProblemCode.LIMIT_EXCEEDED,
                        "objects and lists stand more than " + maxDepth + " deep in each other"));
            } else if (value instanceof ListValue list) {
                path().enterList();
                for (int i = 0; i < list.items().size(); i++) {
                    path().index(i);
                    any(list.items().get(i));
                }
                path().leave();
            } else if (value instanceof ObjectValue object) {
                object.members().forEach((key, member) -> {
                    path().enter(key);
                    any(key, member);
                    path().leave();
                });
            }
            depth--;
        }
    }

    private void add(Fault fault) {
        problems.add(Problem.builder(fault.code())
                .pointer(path().toString())
                .message(fault.message())
                .suggestion(fault.suggestion())
                .build());
    }
}
