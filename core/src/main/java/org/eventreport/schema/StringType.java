package org.eventreport.schema;

import org.jspecify.annotations.Nullable;

/** A scalar type whose values are the texts themselves. */
abstract class StringType extends ScalarType<String> {

    StringType(String name, Syntax syntax) {
        super(name, "a text", Form.TEXT, syntax, "");
    }

    /** Returns whether a text is a value of this type. */
    abstract boolean accepts(String text);

    @Override
    public final @Nullable String parse(String text) {
        return accepts(text) ? text : null;
    }

    @Override
    public final String format(String value) {
        return value;
    }
}
