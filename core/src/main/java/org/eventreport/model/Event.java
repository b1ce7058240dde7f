package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The event that a report is about.
 *
 * <pre>{@code
 * Event event = Event.builder()
 *     .name("New Directions in Operating Systems")
 *     .startDate(LocalDate.of(2014, 11, 25))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Event implements WithEvent, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Event() {}

    /** A builder of an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** What identifies the event elsewhere. */
    public abstract Optional<String> id();

    /** The name, with what tells this event from others of its series. */
    public abstract String name();

    /** The name that the events of a series share. */
    public abstract Optional<String> series();

    /** Which one of its series it was, as its organisers count: {@code 2014}, {@code 3rd}. */
    public abstract Optional<String> edition();

    /** What sort of event it was; {@link EventKind#CONFERENCE} where nothing is said. */
    @Value.Default
    public EventKind kind() {
        return EventKind.CONFERENCE;
    }

    /** What the event was about. */
    public abstract Optional<String> description();

    /** The event's page. */
    public abstract Optional<URI> url();

    /** The first day, local to the event. */
    public abstract LocalDate startDate();

    /** The last day, local to the event; absent for an event of one day. */
    public abstract Optional<LocalDate> endDate();

    /** The time zone of all local times, an IANA zone such as {@code Europe/London}. */
    public abstract Optional<ZoneId> timezone();

    /** How people took part. */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** Where it took place. */
    public abstract Optional<Venue> venue();

    /** Who organised it. */
    public abstract List<Organizer> organizers();

    /** The tags that people used for it, without {@code #} or with it, as given. */
    public abstract List<String> hashtags();

    /** Further pages about it. */
    public abstract List<Link> links();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** The last day: {@link #endDate}, or {@link #startDate} where there is none. */
    public LocalDate lastDay() {
        return endDate().orElse(startDate());
    }

    /** Builds an {@link Event}. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
