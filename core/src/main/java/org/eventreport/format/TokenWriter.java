package org.eventreport.format;

/**
 * Takes the tokens of reports, one document after the other, and writes them in the canonical form of a format. The
 * caller keeps the order well-formed, as {@link TokenReader} gives it.
 */
public interface TokenWriter extends AutoCloseable {

    /** Begins a document. */
    void beginDocument();

    /** Ends the document. */
    void endDocument();

    /** Begins an object. */
    void beginObject();

    /** Ends the object that began last. */
    void endObject();

    /** Begins a list. */
    void beginList();

    /** Ends the list that began last. */
    void endList();

    /** Writes a key. */
    void name(String name);

    /** Writes a text, so that every reader takes it for one. */
    void text(String text);

    /** Writes a date, or a date with a time. */
    void date(String date);

    /** Writes a number. */
    void number(String literal);

    /** Writes true or false. */
    void bool(boolean value);

    /** Writes that there is no value. */
    void none();

    /** Ends the text after its last document. */
    @Override
    void close();
}
