package org.eventreport.model;

/** Whether a talk took place. */
public enum TalkStatus implements Keyword {
    /** It took place; the default. */
    HELD,
    /** It was announced, but cancelled. */
    CANCELLED
}
