package org.eventreport.cli;

import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.ReadResult;

/** The numbers of reports, errors and warnings. */
record Totals(int reports, int errors, int warnings) {

    static final Totals NONE = new Totals(0, 0, 0);

    Totals plus(ReadResult result) {
        return new Totals(reports + 1, errors + result.errors(), warnings + result.warnings());
    }

    Totals plus(ArchiveValidator archive) {
        return new Totals(reports, errors + archive.errors(), warnings + archive.warnings());
    }
}
