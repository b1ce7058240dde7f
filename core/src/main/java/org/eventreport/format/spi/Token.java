package org.eventreport.format.spi;

/** A piece of a document, as a {@link TokenReader} returns it. */
public enum Token {
    /** An object starts; its keys and values follow in turn. */
    BEGIN_OBJECT,
    /** The innermost object ends. */
    END_OBJECT,
    /** A list starts; its items follow. */
    BEGIN_LIST,
    /** The innermost list ends. */
    END_LIST,
    /** A key. */
    NAME,
    /** A text, and nothing else, such as a JSON string. */
    TEXT,
    /** A number, and nothing else, such as a JSON number. */
    NUMBER,
    /** True or false, and nothing else. */
    BOOLEAN,
    /** No value. */
    NULL,
    /** A scalar whose type depends on its field, such as a plain scalar in YAML. */
    PLAIN,
    /**
     * The key or value that follows is of a kind that reports do not have, such as a YAML tag of its own. The tokens of
     * that key or value come next.
     */
    UNSUPPORTED,
    /** The document ends. */
    END_DOCUMENT
}
