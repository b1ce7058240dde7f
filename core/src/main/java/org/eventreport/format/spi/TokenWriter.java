package org.eventreport.format.spi;

/**
 * Takes the tokens of reports and writes them in the canonical form of a format, one document after the other. The caller
 * keeps the tokens well-formed, as {@link TokenReader} describes.
 */
public interface TokenWriter {

    /** Starts a document. */
    void beginDocument();

    /** Ends the document. Its text is then complete, except for what separates it from the next one. */
    void endDocument();

    /** Starts an object. */
    void beginObject();

    /** Ends the innermost object. */
    void endObject();

    /** Starts a list. */
    void beginList();

    /** Ends the innermost list. */
    void endList();

    /**
     * Writes a key.
     *
     * @param name the key
     */
    void name(String name);

    /**
     * Writes a text, so that every reader takes it for one.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a date, with or without a time.
     *
     * @param date the date in its canonical form
     */
    void date(String date);

    /**
     * Writes a number.
     *
     * @param literal the number (RFC 8259, section 6)
     */
    void number(String literal);

    /**
     * Writes true or false.
     *
     * @param value which of the two
     */
    void bool(boolean value);

    /** Writes that there is no value. */
    void none();

    /**
     * Writes a comment on a line of its own, before the key or item that comes next. A format without comments ignores
     * it.
     *
     * @param text the comment; characters that it cannot contain are replaced by spaces
     */
    default void comment(String text) {}

    /** Ends the text after the last document. */
    void end();
}
