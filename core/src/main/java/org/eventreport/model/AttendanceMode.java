package org.eventreport.model;

/** How people took part in an event, as schema.org's {@code eventAttendanceMode}. */
public enum AttendanceMode implements Word {
    /** On site. */
    IN_PERSON,
    /** Over the network. */
    ONLINE,
    /** On site and over the network. */
    HYBRID
}
