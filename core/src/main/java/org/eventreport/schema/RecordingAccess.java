package org.eventreport.schema;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Image;
import org.eventreport.model.Recording;
import org.eventreport.model.RecordingKind;
import org.eventreport.model.RecordingStatus;

/** The fields of a {@link Recording}. */
final class RecordingAccess implements FieldAccess<Recording, Recording.Builder> {

    @Override
    public Recording.Builder newBuilder() {
        return Recording.builder();
    }

    @Override
    public Recording build(Recording.Builder recording) {
        return recording.build();
    }

    @Override
    public Object get(Recording recording, String field) {
        return switch (field) {
            case "url" -> recording.rawUrl();
            case "title" -> recording.title();
            case "kind" -> recording.kind();
            case "status" -> recording.status();
            case "date" -> recording.date();
            case "publishedAt" -> recording.publishedAt();
            case "language" -> recording.language();
            case "duration" -> recording.duration();
            case "start" -> recording.start();
            case "end" -> recording.end();
            case "license" -> recording.license();
            case "image" -> recording.image();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    public void set(Recording.Builder recording, String field, Object value) {
        switch (field) {
            case "url" -> recording.url((String) value);
            case "title" -> recording.title((String) value);
            case "kind" -> recording.kind((RecordingKind) value);
            case "status" -> recording.status((RecordingStatus) value);
            case "date" -> recording.date((LocalDate) value);
            case "publishedAt" -> recording.publishedAt((OffsetDateTime) value);
            case "language" -> recording.language((String) value);
            case "duration" -> recording.duration((Duration) value);
            case "start" -> recording.start((Duration) value);
            case "end" -> recording.end((Duration) value);
            case "license" -> recording.license((String) value);
            case "image" -> recording.image((Image) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Recording recording) {
        return recording.extensions();
    }

    @Override
    public void putExtension(Recording.Builder recording, String key, ExtensionValue value) {
        recording.putExtensions(key, value);
    }
}
