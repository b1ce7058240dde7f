package org.eventreport.model;

/** What a recording holds. */
public enum RecordingKind implements Keyword {
    /** Picture and sound; the default. */
    VIDEO,
    /** Sound only. */
    AUDIO
}
