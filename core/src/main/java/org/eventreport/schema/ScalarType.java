package org.eventreport.schema;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values are written as one scalar: a date, an id, a number, one of a list of keywords.
 *
 * @param <V> the type in the model
 */
public abstract non-sealed class ScalarType<V> implements ValueType<V> {

    /** How a format writes the scalar. */
    public enum Form {
        /** A text. */
        TEXT,
        /** A text that never needs quotation marks: a date, with or without a time. */
        DATE,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    private final String name;
    private final String noun;
    private final Form form;
    private final Syntax syntax;
    private final V placeholder;

    ScalarType(String name, String noun, Form form, Syntax syntax, V placeholder) {
        this.name = name;
        this.noun = noun;
        this.form = form;
        this.syntax = syntax;
        this.placeholder = placeholder;
    }

    /** Returns the value that a text spells, or null if it spells none; {@link #explain} then says why. */
    public abstract @Nullable V parse(String text);

    /** Returns the text of a value in the canonical form. */
    public abstract String format(V value);

    /**
     * Returns whether a file can contain a value: whether its text is one of this type.
     *
     * @param text the text of the value
     */
    boolean contains(V value, String text) {
        return parse(text) != null;
    }

    /** Explains why a text is not a value of this type. */
    public abstract InvalidValue explain(String text);

    /** Returns the name of the type in the format. */
    public final String name() {
        return name;
    }

    @Override
    public final String noun() {
        return noun;
    }

    /** Returns how a format writes values of the type. */
    public final Form form() {
        return form;
    }

    /** Returns what values of the type look like. */
    public final Syntax syntax() {
        return syntax;
    }

    @Override
    public final V placeholder() {
        return placeholder;
    }

    @Override
    public final @Nullable V read(ValueSource source) {
        return source.scalar(this);
    }

    @Override
    public final void write(ValueSink sink, V value) {
        sink.scalar(this, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
