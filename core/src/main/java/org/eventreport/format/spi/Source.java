package org.eventreport.format.spi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eventreport.problem.Place;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document, held in memory, and where it is in its file. Not thread-safe.
 *
 * <p>If the document is not UTF-8, or is larger than the limit, the text ends early, and {@link #failure} says why. A
 * format need not check that: when the tokens of such a text end, the failure is reported.
 */
public final class Source {

    private final Start start;
    private final @Nullable UnreadableException failure;
    private final @Nullable UnaryOperator<TokenReader> limits;

    /** One of these two is set from the start, the other one when it is first needed. */
    private @Nullable String text;

    private byte @Nullable [] bytes;

    private @Nullable LineIndex lines;
    private final OffsetIndex offsets = new OffsetIndex();

    private Source(
            Start start,
            @Nullable String text,
            byte @Nullable [] bytes,
            @Nullable UnreadableException failure,
            @Nullable UnaryOperator<TokenReader> limits) {
        this.start = start;
        this.text = text;
        this.bytes = bytes;
        this.failure = failure;
        this.limits = limits;
    }

    /**
     * Returns the source of a text.
     *
     * @param text the text; half of a surrogate pair in it is an {@code encoding} failure, as UTF-8 has none
     * @return the source
     */
    public static Source of(String text) {
        return of(Utf8.bytes(text));
    }

    /**
     * Returns the source of a text in UTF-8.
     *
     * @param bytes the bytes, which must not change any more
     * @return the source
     */
    public static Source of(byte[] bytes) {
        return of(Start.OF_TEXT, bytes, bytes.length);
    }

    /** Returns the source of a document that starts somewhere in a file; it is cut after a number of bytes. */
    static Source of(Start start, byte[] bytes, int maxBytes) {
        byte[] content = bytes.length > maxBytes ? Utf8.cut(bytes, maxBytes) : bytes;
        int end = Utf8.wellFormedLength(content);
        UnreadableException failure = null;
        String text = null;
        if (end < content.length) {
            content = Arrays.copyOf(content, end);
            text = new String(content, StandardCharsets.UTF_8);
            failure = new UnreadableException(
                    ProblemCode.ENCODING, "the text is not UTF-8 from here on; save the file as UTF-8", text.length());
        } else if (content.length < bytes.length) {
            text = new String(content, StandardCharsets.UTF_8);
            failure = new UnreadableException(
                    ProblemCode.LIMIT_EXCEEDED,
                    "the document is larger than " + maxBytes + " bytes; split it, or allow larger documents",
                    text.length());
        }
        return new Source(start, text, content, failure, null);
    }

    /** Returns an empty source that reports an error at its place. */
    static Source failed(Start start, ProblemCode code, String message) {
        UnreadableException failure = new UnreadableException(code, message, 0);
        return new Source(start, "", null, failure, null);
    }

    /**
     * Returns the source under the name of a file.
     *
     * @param name the name of the file in problems
     * @return the same text, with this name
     */
    public Source named(String name) {
        Start named = new Start(Optional.of(name), start.document(), start.line(), start.column());
        return new Source(named, text, bytes, failure, limits);
    }

    /**
     * Returns the source with limits on its tokens.
     *
     * @param other what {@link #limited} does
     * @return the same text, with these limits
     */
    public Source within(UnaryOperator<TokenReader> other) {
        return new Source(start, text, bytes, failure, other);
    }

    /**
     * Returns a part of the text as a source of its own. Its offsets count from the start of the part.
     *
     * @param from the index of its first character
     * @param to the index after its last character
     * @return the part
     */
    public Source part(int from, int to) {
        return new Source(Start.OF_TEXT, text().substring(from, to), null, null, limits);
    }

    /**
     * Returns tokens that end where a limit is exceeded. Only a format that keeps tokens before it returns them needs
     * this: what it returns is limited in any case.
     *
     * @param tokens tokens of this document, before the first one was read
     * @return the same tokens, within the limits
     */
    public TokenReader limited(TokenReader tokens) {
        return limits == null ? tokens : limits.apply(tokens);
    }

    /**
     * Returns the file.
     *
     * @return the name that the caller gave, if any
     */
    public Optional<String> file() {
        return start.file();
    }

    /**
     * Returns which document of the file it is.
     *
     * @return its number, from 1
     */
    public int document() {
        return start.document();
    }

    /**
     * Returns the text.
     *
     * @return the characters
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes(), StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /**
     * Returns the text in UTF-8.
     *
     * @return the bytes, which must not be modified
     */
    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = text().getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }

    /**
     * Returns why the text ends before its document does.
     *
     * @return the failure, whose offset is the end of the text; null if the text is whole
     */
    public @Nullable UnreadableException failure() {
        return failure;
    }

    /**
     * Finds a character by its byte. Fast if asked in the order of the text.
     *
     * @param index an index into {@link #bytes}
     * @return the index into {@link #text} of the character that the byte is part of
     */
    public int offsetOfByte(int index) {
        return offsets.ofByte(bytes(), index);
    }

    /**
     * Finds a character by its code point. Fast if asked in the order of the text.
     *
     * @param index the number of code points before it
     * @return its index into {@link #text}
     */
    public int offsetOfCodePoint(int index) {
        return offsets.ofCodePoint(text(), index);
    }

    /**
     * Returns the place of a character in the file. Fast if asked in the order of the text.
     *
     * @param offset its index into {@link #text}
     * @return the place
     */
    public Place placeAt(int offset) {
        LineIndex known = lines;
        if (known == null) {
            known = new LineIndex(bytes(), start);
            lines = known;
        }
        return known.place(offset);
    }
}
