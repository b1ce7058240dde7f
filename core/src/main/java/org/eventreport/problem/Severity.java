package org.eventreport.problem;

import org.eventreport.model.Keyword;

/** How severe a problem is. */
public enum Severity implements Keyword {
    /** The file does not give a report. */
    ERROR,
    /** The file gives a report, but deserves another look. */
    WARNING
}
