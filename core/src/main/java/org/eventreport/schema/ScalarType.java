package org.eventreport.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that one text can hold: a date, an id, a number, one of a list of words.
 *
 * <p>Types are made by the classes that list them, {@link TextTypes}, {@link TimeTypes} and {@link PlainTypes}.
 *
 * @param <V> the type in the model
 */
public final class ScalarType<V> implements ValueType<V> {

    /** How a scalar is written. */
    public enum Form {
        /** A text. */
        TEXT,
        /** A text that never needs quotation marks: dates, and dates with a time. */
        DATE,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    /** Gives the value of a text, or null where it has none. */
    interface Parser<V> {
        @Nullable
        V parse(String text);
    }

    private final String name;
    private final String noun;
    private final Form form;
    private final Syntax syntax;
    private final V standIn;
    private final Parser<V> parser;
    private final Function<V, String> formatter;
    private final Function<String, Fault> fault;

    ScalarType(
            String name,
            String noun,
            Form form,
            Syntax syntax,
            V standIn,
            Parser<V> parser,
            Function<V, String> formatter,
            Function<String, Fault> fault) {
        this.name = name;
        this.noun = noun;
        this.form = form;
        this.syntax = syntax;
        this.standIn = standIn;
        this.parser = parser;
        this.formatter = formatter;
        this.fault = fault;
    }

    /** What the format calls the type. */
    public String name() {
        return name;
    }

    @Override
    public String noun() {
        return noun;
    }

    /** How values of the type are written. */
    public Form form() {
        return form;
    }

    /** What values of the type look like. */
    public Syntax syntax() {
        return syntax;
    }

    @Override
    public V standIn() {
        return standIn;
    }

    /** The value of a text, or null where the text is not one of this type; {@link #fault} then says why. */
    public @Nullable V parse(String text) {
        return parser.parse(text);
    }

    /** The text of a value, as the canonical form writes it. */
    public String format(V value) {
        return formatter.apply(value);
    }

    /** Why a text is not a value of this type. */
    public Fault fault(String text) {
        return fault.apply(text);
    }

    @Override
    public @Nullable V from(ValueSource source) {
        return source.scalar(this);
    }

    @Override
    public void to(ValueSink sink, V value) {
        sink.scalar(this, value);
    }
}
