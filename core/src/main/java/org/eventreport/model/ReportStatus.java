package org.eventreport.model;

/** Whether a report is a draft, published or withdrawn. */
public enum ReportStatus implements Keyword {
    /** It is still being written. */
    DRAFT,
    /** It is published; the default. */
    PUBLISHED,
    /** Its authors have withdrawn it. */
    WITHDRAWN
}
