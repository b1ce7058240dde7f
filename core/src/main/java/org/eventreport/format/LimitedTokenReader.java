package org.eventreport.format;

import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Numbers;

/**
 * The tokens of a document, within the limits. Whatever the format does, reading ends where a limit is exceeded, and
 * where an incomplete source ends.
 */
final class LimitedTokenReader implements TokenReader {

    private static final String NUMBER_CHARACTERS = "0123456789abcdefABCDEFxXoO+-.";

    private final TokenReader in;
    private final Source source;
    private final Limits limits;
    private Token current = Token.NULL;
    private int depth;
    private int aliasElements;

    LimitedTokenReader(FormatProvider format, Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        try {
            this.in = format.tokens(source);
        } catch (UnreadableException e) {
            throw whole(e, source);
        }
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
            throw whole(e, source);
        }
        switch (current) {
            case BEGIN_OBJECT, BEGIN_LIST -> {
                limitAliases();
                if (++depth > limits.maxDepth()) {
                    throw limitExceeded("objects and lists are nested more than " + limits.maxDepth()
                            + " levels deep; nest them less");
                }
            }
            case END_OBJECT, END_LIST -> depth--;
            case END_DOCUMENT -> {
                UnreadableException failure = source.failure();
                if (failure != null) {
                    throw failure;
                }
            }
            case NUMBER -> {
                limitAliases();
                limitDigits(text());
            }
            default -> limitAliases();
        }
        return current;
    }

    /** Returns the failure of the source instead of what the format reports about its early end. */
    private static UnreadableException whole(UnreadableException e, Source source) {
        UnreadableException failure = source.failure();
        return failure != null && e.offset() >= failure.offset() ? failure : e;
    }

    private void limitAliases() {
        if (in.isAlias() && ++aliasElements > limits.maxAliasElements()) {
            throw limitExceeded(
                    "the aliases expand to more than " + limits.maxAliasElements() + " values; use fewer aliases");
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
            throw whole(e, source);
        }
    }

    @Override
    public int offset() {
        return in.offset();
    }

    @Override
    public boolean isAlias() {
        return in.isAlias();
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
