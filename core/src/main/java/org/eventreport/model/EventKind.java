package org.eventreport.model;

/** What kind of event a report is about. */
public enum EventKind implements Keyword {
    /** {@code conference} */
    CONFERENCE,
    /** {@code meetup} */
    MEETUP,
    /** {@code workshop} */
    WORKSHOP,
    /** {@code hackathon} */
    HACKATHON,
    /** {@code summit} */
    SUMMIT,
    /** {@code unconference} */
    UNCONFERENCE,
    /** {@code retreat} */
    RETREAT,
    /** {@code webinar} */
    WEBINAR,
    /** {@code training} */
    TRAINING,
    /** {@code other} */
    OTHER
}
