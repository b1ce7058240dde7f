package org.eventreport.validation;

import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.schema.ReportWalk;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;

/** Goes over all texts of a report that an author writes freely: prose and lines, not ids, dates or addresses. */
final class TextWalk extends ReportWalk {

    /** How long a text may be. */
    enum Kind {
        LINE,
        PROSE
    }

    /** Takes the texts, each with a pointer that is spelt out when it is asked for. */
    interface Visitor {
        void text(String text, Kind kind, Supplier<String> pointer);
    }

    private final Visitor visitor;

    private TextWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(Report report, Visitor visitor) {
        Tables.REPORT.to(new TextWalk(visitor), report);
    }

    @Override
    public <V> void scalar(ScalarType<V> type, V value) {
        if (type.equals(Tables.LINE)) {
            visitor.text(type.format(value), Kind.LINE, path()::toString);
        } else if (type.equals(Tables.TEXT)) {
            visitor.text(type.format(value), Kind.PROSE, path()::toString);
        }
    }
}
