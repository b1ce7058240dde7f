package org.eventreport.schema;

/** Receives a report in its canonical form, token by token. */
public interface TokenSink {

    /** Takes tokens and does nothing with them. */
    TokenSink NONE = new TokenSink() {};

    /** Receives the start of an object. */
    default void beginObject() {}

    /** Receives the end of the innermost object. */
    default void endObject() {}

    /** Receives the start of a list. */
    default void beginList() {}

    /** Receives the end of the innermost list. */
    default void endList() {}

    /** Receives a key. */
    default void key(String key) {}

    /** Receives the text of a scalar. */
    default void scalar(ScalarType.Form form, String text) {}

    /** Receives an extension value that is null. */
    default void none() {}
}
