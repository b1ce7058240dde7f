package org.eventreport.model;

/** Whether people can get a recording. */
public enum RecordingStatus implements Keyword {
    /** It is published; the default. */
    AVAILABLE,
    /** It is to be published. */
    EXPECTED,
    /** It was made, but is not to be published. */
    WITHHELD,
    /** It was published, and has been removed. */
    REMOVED
}
