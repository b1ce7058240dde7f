package org.eventreport.cli;

import org.eventreport.format.ReadResult;

/** How much was checked, and what was found. */
record Totals(int reports, int errors, int warnings) {

    static final Totals NONE = new Totals(0, 0, 0);

    Totals plus(ReadResult result) {
        return new Totals(reports + 1, errors + result.errors(), warnings + result.warnings());
    }
}
