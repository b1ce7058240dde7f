package org.eventreport.model;

/** How far a report has come. */
public enum ReportStatus implements Word {
    /** Still being written. */
    DRAFT,
    /** Out; the default. */
    PUBLISHED,
    /** Taken back by its authors. */
    WITHDRAWN
}
