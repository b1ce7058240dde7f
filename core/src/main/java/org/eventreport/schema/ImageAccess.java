package org.eventreport.schema;

import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Image;

/** The fields of an {@link Image}. */
final class ImageAccess implements FieldAccess<Image, Image.Builder> {

    @Override
    public Image.Builder newBuilder() {
        return Image.builder();
    }

    @Override
    public Image build(Image.Builder image) {
        return image.build();
    }

    @Override
    public Object get(Image image, String field) {
        return switch (field) {
            case "url" -> image.rawUrl();
            case "alt" -> image.alt();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    public void set(Image.Builder image, String field, Object value) {
        switch (field) {
            case "url" -> image.url((String) value);
            case "alt" -> image.alt((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Image image) {
        return image.extensions();
    }

    @Override
    public void putExtension(Image.Builder image, String key, ExtensionValue value) {
        image.putExtensions(key, value);
    }
}
