package org.eventreport.format;

/** A piece of a document, as a {@link TokenReader} gives it. */
public enum Token {
    /** An object begins; names and values follow in turn. */
    BEGIN_OBJECT,
    /** The object that began last ends. */
    END_OBJECT,
    /** A list begins; its items follow. */
    BEGIN_LIST,
    /** The list that began last ends. */
    END_LIST,
    /** A key. */
    NAME,
    /** A text that can be nothing else, such as a JSON string. */
    TEXT,
    /** A number that can be nothing else, such as one in JSON. */
    NUMBER,
    /** True or false, and nothing else. */
    BOOLEAN,
    /** No value. */
    NULL,
    /** A scalar that its field gives a type: a plain one in YAML. */
    PLAIN,
    /** A key or value of a type that the format of reports does not have; whatever belongs to it is passed over. */
    FOREIGN
}
