package org.eventreport.json;

import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.json.streaming.JacksonTokens;
import org.eventreport.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a JSON value, from Jackson's streaming parser. */
final class JsonTokenReader implements TokenReader {

    /** The message for a text that ends in the middle of a value. */
    static final String UNCLOSED = "the text ends too early; a bracket or a quotation mark is not closed";

    /** JSON in UTF-16 or UTF-32 has a zero byte among its first four (RFC 4627, section 3). */
    private static final int ENCODING_BYTES = 4;

    private final Source source;
    private final PositionedParser parser;
    private int depth;
    private boolean complete;

    JsonTokenReader(Source source) {
        this.source = source;
        byte[] bytes = source.bytes();
        for (int i = 0; i < Math.min(ENCODING_BYTES, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw syntax("the text is not JSON in UTF-8; save the file as UTF-8", i);
            }
        }
        this.parser = PositionedParser.of(bytes);
    }

    @Override
    public Token next() {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        if (complete) {
            if (token == null) {
                return Token.END_DOCUMENT;
            }
            throw syntax("the document should end here; remove what follows", parser.position());
        }
        if (token == null) {
            throw syntax(UNCLOSED, source.bytes().length);
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        complete = depth == 0;
        return JacksonTokens.of(token);
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int position() {
        return parser.position();
    }

    @Override
    public int offsetAt(int position) {
        return source.offsetOfByte(position);
    }

    private UnreadableException unreadable(JacksonException e) {
        int length = source.bytes().length;
        long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        int where = at < 0 ? length : (int) Math.min(at, length);
        if (e instanceof UnexpectedEndOfInputException || where >= length || isCut(where)) {
            return syntax(UNCLOSED, length);
        }
        return syntax(SyntaxMessages.of(String.valueOf(e.getOriginalMessage())), where);
    }

    /** Returns whether the source is cut in the middle of a word or number, which then only looks wrong. */
    private boolean isCut(int start) {
        byte[] bytes = source.bytes();
        int end = start;
        while (end < bytes.length && (Character.isLetterOrDigit(bytes[end]) || "+-.".indexOf(bytes[end]) >= 0)) {
            end++;
        }
        return end == bytes.length && source.failure() != null;
    }

    private UnreadableException syntax(String message, int at) {
        return new UnreadableException(ProblemCode.SYNTAX, message, source.offsetOfByte(at));
    }
}
