package org.eventreport.schema;

import java.util.Map;
import org.eventreport.model.ExtensionValue;

/**
 * Creates the objects of one type, and gets and sets their fields by name.
 *
 * <p>Getters and setters as method references in the {@linkplain Tables tables} would be shorter. But a program that
 * starts would have to make a class for each of them, which would take it longer than reading a file.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
interface FieldAccess<T, B> {

    /** Returns an empty builder. */
    B newBuilder();

    /** Returns the object of a builder that has all required fields. */
    T build(B builder);

    /** Returns the value of a field as the model has it: an {@link java.util.Optional} if the field may be absent. */
    Object get(T object, String field);

    /** Gives a builder the value of a field. */
    void set(B builder, String field, Object value);

    /** Returns the extensions of an object. */
    Map<String, ExtensionValue> extensions(T object);

    /** Gives a builder one extension. */
    void putExtension(B builder, String key, ExtensionValue value);
}
