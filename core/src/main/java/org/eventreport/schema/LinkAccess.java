package org.eventreport.schema;

import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.LinkRel;

/** The fields of a {@link Link}. */
final class LinkAccess implements FieldAccess<Link, Link.Builder> {

    @Override
    public Link.Builder newBuilder() {
        return Link.builder();
    }

    @Override
    public Link build(Link.Builder link) {
        return link.build();
    }

    @Override
    public Object get(Link link, String field) {
        return switch (field) {
            case "url" -> link.rawUrl();
            case "title" -> link.title();
            case "rel" -> link.rel();
            case "language" -> link.language();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    public void set(Link.Builder link, String field, Object value) {
        switch (field) {
            case "url" -> link.url((String) value);
            case "title" -> link.title((String) value);
            case "rel" -> link.rel((LinkRel) value);
            case "language" -> link.language((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Link link) {
        return link.extensions();
    }

    @Override
    public void putExtension(Link.Builder link, String key, ExtensionValue value) {
        link.putExtensions(key, value);
    }
}
