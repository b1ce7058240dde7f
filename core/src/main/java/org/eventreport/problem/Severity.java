package org.eventreport.problem;

import org.eventreport.model.Word;

/** How bad a problem is. */
public enum Severity implements Word {
    /** The file does not give a report. */
    ERROR,
    /** The file gives a report, but is worth another look. */
    WARNING
}
