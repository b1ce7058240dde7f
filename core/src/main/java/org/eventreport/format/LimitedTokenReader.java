package org.eventreport.format;

import java.nio.charset.StandardCharsets;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, within the limits. Whatever the format does, reading ends where a limit is exceeded, and
 * where an incomplete source ends.
 */
final class LimitedTokenReader implements TokenReader {

    private static final String NUMBER_CHARACTERS = "0123456789abcdefABCDEFxXoO+-.";

    private final TokenReader in;
    private final @Nullable UnreadableException failure;
    private final Limits limits;
    private Token current = Token.NULL;
    private int depth;
    private int elements;
    private int aliasElements;
    private long aliasBytes;
    private @Nullable UncertainProblems uncertain;
    private @Nullable TokenTape tape;

    /**
     * Creates a reader.
     *
     * @param failure why the source ends before its document does; null if it is whole
     */
    LimitedTokenReader(TokenReader in, @Nullable UnreadableException failure, Limits limits) {
        this.in = in;
        this.failure = failure;
        this.limits = limits;
    }

    /** Returns the tokens of a document. */
    static LimitedTokenReader of(FormatProvider format, Source source, Limits limits) {
        try {
            return new LimitedTokenReader(format.tokens(source), source.failure(), limits);
        } catch (UnreadableException e) {
            throw whole(e, source.failure());
        }
    }

    /** Where reading ends, removes the problems that may be mere consequences of that. */
    void removeUncertain(ProblemLog log) {
        uncertain = new UncertainProblems(log);
    }

    /** Keeps the tokens that are read. */
    void recordOn(TokenTape empty) {
        tape = empty;
    }

    /** Returns the current token. */
    Token current() {
        return current;
    }

    @Override
    public Token next() {
        try {
            current = in.next();
        } catch (UnreadableException e) {
            throw ending(e);
        }
        limit();
        if (tape != null) {
            tape.add(current, in.position(), current == Token.NAME ? text() : null);
        }
        return current;
    }

    /** Ends reading if the current token is beyond a limit. */
    private void limit() {
        switch (current) {
            case BEGIN_OBJECT, BEGIN_LIST -> {
                limitElements();
                if (++depth > limits.maxDepth()) {
                    throw limitExceeded("objects and lists are nested more than " + limits.maxDepth()
                            + " levels deep; nest them less");
                }
                note(depth - 1);
                return;
            }
            case END_OBJECT, END_LIST -> {
                depth--;
                if (uncertain != null) {
                    uncertain.readEnd(in.isImplied());
                }
                return;
            }
            case NAME -> limitAliasText();
            case TEXT, PLAIN, BOOLEAN, NULL -> {
                limitElements();
                limitAliasText();
            }
            case NUMBER -> {
                limitElements();
                limitAliasText();
                limitDigits(text());
            }
            case UNSUPPORTED -> {}
            case END_DOCUMENT -> {
                if (failure != null) {
                    throw ending(failure);
                }
            }
        }
        note(depth);
    }

    private void note(int container) {
        if (uncertain != null) {
            uncertain.read(current, container);
        }
    }

    private UnreadableException ending(UnreadableException e) {
        if (uncertain != null) {
            uncertain.remove(depth);
        }
        return whole(e, failure);
    }

    /** Returns the failure of the source instead of what the format reports about its early end. */
    private static UnreadableException whole(UnreadableException e, @Nullable UnreadableException failure) {
        return failure != null && e.offset() >= failure.offset() ? failure : e;
    }

    private void limitElements() {
        if (in.isAlias() && ++aliasElements > limits.maxAliasElements()) {
            throw limitExceeded(
                    "the aliases expand to more than " + limits.maxAliasElements() + " values; use fewer aliases");
        }
        if (++elements > limits.maxElements()) {
            throw limitExceeded(
                    "the document has more than " + limits.maxElements() + " values; split it, or allow more values");
        }
    }

    private void limitAliasText() {
        if (!in.isAlias()) {
            return;
        }
        aliasBytes += text().getBytes(StandardCharsets.UTF_8).length;
        if (aliasBytes > limits.maxAliasBytes()) {
            throw limitExceeded(
                    "the aliases expand to more than " + limits.maxAliasBytes() + " bytes of text; use fewer aliases");
        }
    }

    /** Ends reading if a number has too many digits. */
    void limitDigits(String number) {
        if (Numbers.hasMoreDigits(number, limits.maxNumberDigits())) {
            throw limitExceeded("the number has more than " + limits.maxNumberDigits() + " digits; shorten it");
        }
    }

    @Override
    public String text() {
        try {
            return in.text();
        } catch (UnreadableException e) {
            throw ending(e);
        }
    }

    @Override
    public int position() {
        return in.position();
    }

    @Override
    public int offsetAt(int position) {
        return in.offsetAt(position);
    }

    @Override
    public boolean isAlias() {
        return in.isAlias();
    }

    @Override
    public boolean isImplied() {
        return in.isImplied();
    }

    @Override
    public ExtensionValue plainValue(String text) {
        if (text.length() > limits.maxNumberDigits() && text.chars().allMatch(c -> NUMBER_CHARACTERS.indexOf(c) >= 0)) {
            limitDigits(text);
        }
        return in.plainValue(text);
    }

    private UnreadableException limitExceeded(String message) {
        return new UnreadableException(ProblemCode.LIMIT_EXCEEDED, message, offset());
    }
}
