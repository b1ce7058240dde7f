package org.eventreport.model;

/** What sort of event a report is about. */
public enum EventKind implements Word {
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
