package org.eventreport.validation.rules;

import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.ReportVisitor;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;

/** Visits the texts of a report that are {@linkplain DoubtfulTexts doubtful}. */
final class TextVisitor extends ReportVisitor {

    /** What a text is, by the type of its field. */
    enum Kind {
        LINE,
        /** A line that names a licence. */
        LICENSE,
        PROSE
    }

    /** Receives the doubtful texts, each with its pointer, which is built only on request. */
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
        if (value instanceof String text && DoubtfulTexts.contain(type, text)) {
            Kind kind = type == Tables.TEXT ? Kind.PROSE : type == Tables.LICENSE ? Kind.LICENSE : Kind.LINE;
            action.text(text, kind, path()::pointer);
        }
    }
}
