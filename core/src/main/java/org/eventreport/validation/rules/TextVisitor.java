package org.eventreport.validation.rules;

import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.ReportVisitor;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;

/** Visits all texts of a report that an author writes freely: prose and lines, not ids, dates or addresses. */
final class TextVisitor extends ReportVisitor {

    /** Whether a text may have several lines. */
    enum Kind {
        LINE,
        PROSE
    }

    /** Receives the texts, each with its pointer, which is built only on request. */
    interface Action {
        void text(String text, Kind kind, Supplier<JsonPointer> pointer);
    }

    private final Action action;

    private TextVisitor(Action action) {
        this.action = action;
    }

    static void visit(Report report, Action action) {
        Tables.REPORT.write(new TextVisitor(action), report);
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        if (type.equals(Tables.LINE)) {
            action.text(type.format(value), Kind.LINE, path()::pointer);
        } else if (type.equals(Tables.TEXT)) {
            action.text(type.format(value), Kind.PROSE, path()::pointer);
        }
    }
}
