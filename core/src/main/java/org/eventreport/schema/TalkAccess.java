package org.eventreport.schema;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.Recording;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.TalkStatus;

/** The fields of a {@link Talk}. */
final class TalkAccess implements FieldAccess<Talk, Talk.Builder> {

    @Override
    public Talk.Builder newBuilder() {
        return Talk.builder();
    }

    @Override
    public Talk build(Talk.Builder talk) {
        return talk.build();
    }

    @Override
    public Object get(Talk talk, String field) {
        return switch (field) {
            case "id" -> talk.id();
            case "title" -> talk.title();
            case "kind" -> talk.kind();
            case "status" -> talk.status();
            case "speakers" -> talk.speakers();
            case "projects" -> talk.projects();
            case "date" -> talk.date();
            case "startTime" -> talk.startTime();
            case "duration" -> talk.duration();
            case "track" -> talk.track();
            case "room" -> talk.room();
            case "session" -> talk.session();
            case "language" -> talk.language();
            case "tags" -> talk.tags();
            case "summary" -> talk.summary();
            case "abstract" -> talk.abstractText();
            case "notes" -> talk.notes();
            case "reception" -> talk.reception();
            case "attended" -> talk.attended();
            case "recordings" -> talk.recordings();
            case "links" -> talk.links();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Talk.Builder talk, String field, Object value) {
        switch (field) {
            case "id" -> talk.id((String) value);
            case "title" -> talk.title((String) value);
            case "kind" -> talk.kind((TalkKind) value);
            case "status" -> talk.status((TalkStatus) value);
            case "speakers" -> talk.addAllSpeakers((List<String>) value);
            case "projects" -> talk.addAllProjects((List<String>) value);
            case "date" -> talk.date((LocalDate) value);
            case "startTime" -> talk.startTime((LocalTime) value);
            case "duration" -> talk.duration((Duration) value);
            case "track" -> talk.track((String) value);
            case "room" -> talk.room((String) value);
            case "session" -> talk.session((String) value);
            case "language" -> talk.language((String) value);
            case "tags" -> talk.addAllTags((List<String>) value);
            case "summary" -> talk.summary((String) value);
            case "abstract" -> talk.abstractText((String) value);
            case "notes" -> talk.notes((String) value);
            case "reception" -> talk.reception((String) value);
            case "attended" -> talk.attended((Boolean) value);
            case "recordings" -> talk.addAllRecordings((List<Recording>) value);
            case "links" -> talk.addAllLinks((List<Link>) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Talk talk) {
        return talk.extensions();
    }

    @Override
    public void putExtension(Talk.Builder talk, String key, ExtensionValue value) {
        talk.putExtensions(key, value);
    }
}
