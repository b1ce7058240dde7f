package org.eventreport.format.spi;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to read or write later. Add tokens through the methods of {@link TokenWriter}, and those of a document with
 * {@link #copyValue}.
 *
 * <pre>{@code
 * TokenBuffer buffer = new TokenBuffer();
 * buffer.name("title");
 * buffer.copyValue(in, in.next());
 * buffer.writeTo(out);
 * }</pre>
 */
public final class TokenBuffer implements TokenWriter {

    private record Entry(Token token, String text, int offset, boolean implied) {}

    private final List<Entry> entries = new ArrayList<>();
    private int offset;

    /** The reader that knows what a {@link Token#PLAIN} is. */
    private @Nullable TokenReader origin;

    /** Creates an empty buffer. */
    public TokenBuffer() {}

    /**
     * Sets the place of the tokens that are written from now on.
     *
     * @param index an index into {@link Source#text}
     * @return this buffer
     */
    public TokenBuffer at(int index) {
        offset = index;
        return this;
    }

    /**
     * Adds a token at the place that was set last.
     *
     * @param token the token
     * @param text its text, as {@link TokenReader#text} has it
     */
    public void add(Token token, String text) {
        entries.add(new Entry(token, text, offset, false));
    }

    /**
     * Adds the tokens of a value of a document, at their places.
     *
     * @param in the document
     * @param first its current token, the first one of the value
     */
    public void copyValue(TokenReader in, Token first) {
        origin = in;
        in.readValue(first, token -> entries.add(new Entry(token, in.text(), in.offset(), in.isImplied())));
    }

    /**
     * Adds the tokens of another buffer, at their places.
     *
     * @param other the other buffer
     */
    public void addAll(TokenBuffer other) {
        entries.addAll(other.entries);
        origin = origin == null ? other.origin : origin;
    }

    /**
     * Returns the text of the value, if it is one text.
     *
     * @return the text; null if the buffer has tokens other than one {@link Token#TEXT} or {@link Token#PLAIN}
     */
    public @Nullable String singleText() {
        if (entries.size() != 1) {
            return null;
        }
        Entry entry = entries.get(0);
        return entry.token() == Token.TEXT || entry.token() == Token.PLAIN ? entry.text() : null;
    }

    /**
     * Returns the first token.
     *
     * @return the token; {@link Token#END_DOCUMENT} if the buffer is empty
     */
    public Token first() {
        return entries.isEmpty() ? Token.END_DOCUMENT : entries.get(0).token();
    }

    /**
     * Returns the place of the first token.
     *
     * @return an index into {@link Source#text}
     */
    public int firstOffset() {
        return entries.isEmpty() ? offset : entries.get(0).offset();
    }

    /**
     * Returns a reader of the tokens.
     *
     * @param failure what ends reading after the last token; null for the end of the document
     * @return a reader that starts with the first token
     */
    public TokenReader reader(@Nullable UnreadableException failure) {
        return new TokenReader() {
            private int next;

            @Override
            public Token next() {
                if (next < entries.size()) {
                    return entries.get(next++).token();
                }
                if (failure != null) {
                    throw failure;
                }
                return Token.END_DOCUMENT;
            }

            @Override
            public String text() {
                return entries.get(next - 1).text();
            }

            @Override
            public int position() {
                return entries.get(next - 1).offset();
            }

            @Override
            public boolean isImplied() {
                return entries.get(next - 1).implied();
            }

            @Override
            public ExtensionValue plainValue(String text) {
                if (origin == null) {
                    throw new IllegalStateException("the buffer has no plain scalars of a document");
                }
                return origin.plainValue(text);
            }
        };
    }

    /**
     * Writes the tokens. Only tokens that a {@link TokenWriter} has a method for can be written.
     *
     * @param out receives them
     */
    public void writeTo(TokenWriter out) {
        for (Entry entry : entries) {
            switch (entry.token()) {
                case BEGIN_OBJECT -> out.beginObject();
                case END_OBJECT -> out.endObject();
                case BEGIN_LIST -> out.beginList();
                case END_LIST -> out.endList();
                case NAME -> out.name(entry.text());
                case TEXT -> out.text(entry.text());
                case PLAIN -> out.date(entry.text());
                case NUMBER -> out.number(entry.text());
                case BOOLEAN -> out.bool(entry.text().equals("true"));
                case NULL -> out.none();
                default -> throw new IllegalStateException("not a token to write: " + entry.token());
            }
        }
    }

    @Override
    public void beginDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void beginObject() {
        add(Token.BEGIN_OBJECT, "");
    }

    @Override
    public void endObject() {
        add(Token.END_OBJECT, "");
    }

    @Override
    public void beginList() {
        add(Token.BEGIN_LIST, "");
    }

    @Override
    public void endList() {
        add(Token.END_LIST, "");
    }

    @Override
    public void name(String name) {
        add(Token.NAME, name);
    }

    @Override
    public void text(String text) {
        add(Token.TEXT, text);
    }

    @Override
    public void date(String date) {
        add(Token.PLAIN, date);
    }

    @Override
    public void number(String literal) {
        add(Token.NUMBER, literal);
    }

    @Override
    public void bool(boolean value) {
        add(Token.BOOLEAN, Boolean.toString(value));
    }

    @Override
    public void none() {
        add(Token.NULL, "");
    }

    @Override
    public void end() {}
}
