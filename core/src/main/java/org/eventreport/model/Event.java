package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.immutables.value.Value;

/**
 * The conference, meetup or other event that the report is about.
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

    /** {@return an empty builder of an event} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return an identifier by which others refer to the event} Lower-case ASCII letters and digits, with single
     * {@code -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract Optional<String> id();

    /**
     * {@return the name, with what distinguishes this event from others of its series} Text of one line, with no
     * control characters but tabs.
     */
    public abstract String name();

    /**
     * {@return the name of the series that the event belongs to} Text of one line, with no control characters but tabs.
     */
    public abstract Optional<String> series();

    /**
     * {@return which event of the series it was, as its organisers count them, such as {@code 2014} or {@code 3rd}}
     * Text of one line, with no control characters but tabs.
     */
    public abstract Optional<String> edition();

    /** {@return what kind of event it was} Default: {@link EventKind#CONFERENCE}. */
    @Value.Default
    public EventKind kind() {
        return EventKind.CONFERENCE;
    }

    /**
     * {@return what the event was about} Text of one line or several, with no control characters but tabs and line
     * breaks.
     */
    public abstract Optional<String> description();

    /**
     * {@return the home page} An absolute URI (RFC 3986) that starts with {@code http:}, {@code https:} or {@code
     * mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> url() {
        return rawUrl().map(URI::create);
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawUrl();

    /**
     * {@return the first day, local to the event} A calendar date, ISO 8601 {@code YYYY-MM-DD}, such as {@code
     * 2014-11-25}.
     */
    public abstract LocalDate startDate();

    /**
     * {@return the last day, local to the event; absent for an event of one day} A calendar date, ISO 8601 {@code
     * YYYY-MM-DD}, such as {@code 2014-11-25}.
     */
    public abstract Optional<LocalDate> endDate();

    /**
     * {@return the time zone of all local dates and times} The name of a time zone in the IANA database, such as {@code
     * Europe/London}.
     */
    public abstract Optional<ZoneId> timezone();

    /** {@return whether people took part on site or online} */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** {@return whether it took place as announced} Default: {@link EventStatus#HELD}. */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    /** {@return where it took place} */
    public abstract Optional<Venue> venue();

    /** {@return the organisers} */
    public abstract List<Organizer> organizers();

    /** {@return the sponsors} */
    public abstract List<Organizer> sponsors();

    /**
     * {@return the hashtags that people used for it, with or without {@code #}} Each: text of one line, with no control
     * characters but tabs.
     */
    public abstract List<String> hashtags();

    /**
     * {@return how it was received} Text of one line or several, with no control characters but tabs and line breaks.
     */
    public abstract Optional<String> reception();

    /** {@return further pages about it} */
    public abstract List<Link> links();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /** {@return the last day: {@link #endDate}, or {@link #startDate} if that is absent} */
    public LocalDate lastDay() {
        return endDate().orElse(startDate());
    }

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Event withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds an {@link Event}. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}

        /**
         * Sets {@link Event#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
