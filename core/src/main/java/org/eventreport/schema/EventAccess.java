package org.eventreport.schema;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eventreport.model.AttendanceMode;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.EventStatus;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.Organizer;
import org.eventreport.model.Venue;

/** The fields of an {@link Event}. */
final class EventAccess implements FieldAccess<Event, Event.Builder> {

    @Override
    public Event.Builder newBuilder() {
        return Event.builder();
    }

    @Override
    public Event build(Event.Builder event) {
        return event.build();
    }

    @Override
    public Object get(Event event, String field) {
        return switch (field) {
            case "id" -> event.id();
            case "name" -> event.name();
            case "series" -> event.series();
            case "edition" -> event.edition();
            case "kind" -> event.kind();
            case "description" -> event.description();
            case "url" -> event.rawUrl();
            case "startDate" -> event.startDate();
            case "endDate" -> event.endDate();
            case "timezone" -> event.timezone();
            case "attendanceMode" -> event.attendanceMode();
            case "status" -> event.status();
            case "venue" -> event.venue();
            case "organizers" -> event.organizers();
            case "sponsors" -> event.sponsors();
            case "hashtags" -> event.hashtags();
            case "reception" -> event.reception();
            case "links" -> event.links();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Event.Builder event, String field, Object value) {
        switch (field) {
            case "id" -> event.id((String) value);
            case "name" -> event.name((String) value);
            case "series" -> event.series((String) value);
            case "edition" -> event.edition((String) value);
            case "kind" -> event.kind((EventKind) value);
            case "description" -> event.description((String) value);
            case "url" -> event.url((String) value);
            case "startDate" -> event.startDate((LocalDate) value);
            case "endDate" -> event.endDate((LocalDate) value);
            case "timezone" -> event.timezone((ZoneId) value);
            case "attendanceMode" -> event.attendanceMode((AttendanceMode) value);
            case "status" -> event.status((EventStatus) value);
            case "venue" -> event.venue((Venue) value);
            case "organizers" -> event.addAllOrganizers((List<Organizer>) value);
            case "sponsors" -> event.addAllSponsors((List<Organizer>) value);
            case "hashtags" -> event.addAllHashtags((List<String>) value);
            case "reception" -> event.reception((String) value);
            case "links" -> event.addAllLinks((List<Link>) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Event event) {
        return event.extensions();
    }

    @Override
    public void putExtension(Event.Builder event, String key, ExtensionValue value) {
        event.putExtensions(key, value);
    }
}
