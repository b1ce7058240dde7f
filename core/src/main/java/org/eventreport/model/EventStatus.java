package org.eventreport.model;

/** Whether an event took place as announced. */
public enum EventStatus implements Keyword {
    /** It took place; the default. */
    HELD,
    /** It was cancelled. */
    CANCELLED,
    /** It was postponed. */
    POSTPONED,
    /** It took place online instead of on site. */
    MOVED_ONLINE
}
