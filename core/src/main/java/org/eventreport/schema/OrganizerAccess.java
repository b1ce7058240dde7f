package org.eventreport.schema;

import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Organizer;

/** The fields of an {@link Organizer}. */
final class OrganizerAccess implements FieldAccess<Organizer, Organizer.Builder> {

    @Override
    public Organizer.Builder newBuilder() {
        return Organizer.builder();
    }

    @Override
    public Organizer build(Organizer.Builder organizer) {
        return organizer.build();
    }

    @Override
    public Object get(Organizer organizer, String field) {
        return switch (field) {
            case "name" -> organizer.name();
            case "role" -> organizer.role();
            case "url" -> organizer.rawUrl();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    public void set(Organizer.Builder organizer, String field, Object value) {
        switch (field) {
            case "name" -> organizer.name((String) value);
            case "role" -> organizer.role((String) value);
            case "url" -> organizer.url((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Organizer organizer) {
        return organizer.extensions();
    }

    @Override
    public void putExtension(Organizer.Builder organizer, String key, ExtensionValue value) {
        organizer.putExtensions(key, value);
    }
}
