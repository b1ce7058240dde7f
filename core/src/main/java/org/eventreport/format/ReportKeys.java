package org.eventreport.format;

import org.eventreport.schema.Field;
import org.eventreport.schema.Nearest;
import org.eventreport.schema.Tables;

/** The keys that a report has at its top, for formats in which others may stand beside them. */
public final class ReportKeys {

    private ReportKeys() {}

    /** Whether a key is the name of a field of a report. */
    public static boolean contains(String key) {
        return Tables.REPORT.indexOf(key) >= 0;
    }

    /** Whether a key differs from the name of a field only by case, hyphens, underscores or one letter. */
    public static boolean nearlyContains(String key) {
        return Tables.REPORT.fields().stream().map(Field::name).anyMatch(name -> Nearest.isNear(key, name));
    }
}
