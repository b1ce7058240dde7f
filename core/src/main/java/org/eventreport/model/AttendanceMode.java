package org.eventreport.model;

/** Whether people took part in an event on site or online, as in {@code eventAttendanceMode} of schema.org. */
public enum AttendanceMode implements Keyword {
    /** On site. */
    IN_PERSON,
    /** Over the network. */
    ONLINE,
    /** On site and over the network. */
    HYBRID
}
