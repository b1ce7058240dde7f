package org.eventreport.schema;

import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Image;
import org.eventreport.model.Link;
import org.eventreport.model.Speaker;

/** The fields of a {@link Speaker}. */
final class SpeakerAccess implements FieldAccess<Speaker, Speaker.Builder> {

    @Override
    public Speaker.Builder newBuilder() {
        return Speaker.builder();
    }

    @Override
    public Speaker build(Speaker.Builder speaker) {
        return speaker.build();
    }

    @Override
    public Object get(Speaker speaker, String field) {
        return switch (field) {
            case "id" -> speaker.id();
            case "name" -> speaker.name();
            case "aliases" -> speaker.aliases();
            case "affiliation" -> speaker.affiliation();
            case "role" -> speaker.role();
            case "bio" -> speaker.bio();
            case "pronouns" -> speaker.pronouns();
            case "image" -> speaker.image();
            case "url" -> speaker.rawUrl();
            case "accounts" -> speaker.accounts();
            case "links" -> speaker.links();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Speaker.Builder speaker, String field, Object value) {
        switch (field) {
            case "id" -> speaker.id((String) value);
            case "name" -> speaker.name((String) value);
            case "aliases" -> speaker.addAllAliases((List<String>) value);
            case "affiliation" -> speaker.affiliation((String) value);
            case "role" -> speaker.role((String) value);
            case "bio" -> speaker.bio((String) value);
            case "pronouns" -> speaker.pronouns((String) value);
            case "image" -> speaker.image((Image) value);
            case "url" -> speaker.url((String) value);
            case "accounts" -> speaker.putAllAccounts((Map<String, String>) value);
            case "links" -> speaker.addAllLinks((List<Link>) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Speaker speaker) {
        return speaker.extensions();
    }

    @Override
    public void putExtension(Speaker.Builder speaker, String key, ExtensionValue value) {
        speaker.putExtensions(key, value);
    }
}
