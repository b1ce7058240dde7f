package org.eventreport.schema;

import java.math.BigDecimal;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Venue;

/** The fields of a {@link Venue}. */
final class VenueAccess implements FieldAccess<Venue, Venue.Builder> {

    @Override
    public Venue.Builder newBuilder() {
        return Venue.builder();
    }

    @Override
    public Venue build(Venue.Builder venue) {
        return venue.build();
    }

    @Override
    public Object get(Venue venue, String field) {
        return switch (field) {
            case "name" -> venue.name();
            case "address" -> venue.address();
            case "city" -> venue.city();
            case "region" -> venue.region();
            case "country" -> venue.country();
            case "latitude" -> venue.latitude();
            case "longitude" -> venue.longitude();
            case "url" -> venue.rawUrl();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    public void set(Venue.Builder venue, String field, Object value) {
        switch (field) {
            case "name" -> venue.name((String) value);
            case "address" -> venue.address((String) value);
            case "city" -> venue.city((String) value);
            case "region" -> venue.region((String) value);
            case "country" -> venue.country((String) value);
            case "latitude" -> venue.latitude((BigDecimal) value);
            case "longitude" -> venue.longitude((BigDecimal) value);
            case "url" -> venue.url((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Venue venue) {
        return venue.extensions();
    }

    @Override
    public void putExtension(Venue.Builder venue, String key, ExtensionValue value) {
        venue.putExtensions(key, value);
    }
}
