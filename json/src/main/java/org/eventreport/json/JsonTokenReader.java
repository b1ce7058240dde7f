package org.eventreport.json;

import org.eventreport.format.Source;
import org.eventreport.format.Token;
import org.eventreport.format.TokenReader;
import org.eventreport.format.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of JSON, by Jackson's streaming parser over the bytes. */
final class JsonTokenReader implements TokenReader {

    /** Jackson's own limits are off: those of the library hold, the same in every format. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final JsonParser parser;
    private final int start;
    private int documentStart;
    private boolean begun;
    private boolean inArray;
    private @Nullable JsonToken current;
    private boolean given;

    JsonTokenReader(Source source) {
        this(source, 0);
        byte[] bytes = source.bytes();
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw syntax("the text is not JSON in UTF-8; save the file as UTF-8", i);
            }
        }
    }

    private JsonTokenReader(Source source, int start) {
        this.source = source;
        this.start = start;
        byte[] bytes = source.bytes();
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    @Override
    public boolean nextDocument() {
        boolean first = !begun;
        begun = true;
        advance();
        if (first && current == JsonToken.START_ARRAY) {
            inArray = true;
            advance();
        }
        if (inArray && current == JsonToken.END_ARRAY) {
            advance();
            first = false;
            inArray = false;
        }
        if (current == null) {
            endEarly();
            if (first) {
                throw syntax("there is no report here; the text is empty", 0);
            }
            return false;
        }
        if (!first && !inArray) {
            throw syntax("more text follows where the file should end; take it out", currentByte());
        }
        documentStart = currentByte();
        given = false;
        return true;
    }

    @Override
    public Token next() {
        if (given || current == null) {
            advance();
        }
        given = true;
        if (current == null) {
            endEarly();
            throw syntax("the text ends too early", source.bytes().length);
        }
        return switch (current) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw new IllegalStateException("not a token of JSON text");
        };
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
    public int offset() {
        return source.offsetOfByte(currentByte());
    }

    @Override
    public TokenReader replay() {
        return new JsonTokenReader(source, documentStart);
    }

    private void advance() {
        try {
            current = parser.nextToken();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private int currentByte() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    private void endEarly() {
        UnreadableException early = source.endedEarly();
        if (early != null) {
            throw early;
        }
    }

    private UnreadableException unreadable(JacksonException e) {
        int length = source.bytes().length;
        long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        int where = at < 0 ? length : (int) Math.min(start + at, length);
        if (e instanceof UnexpectedEndOfInputException || where >= length) {
            endEarly();
            return syntax("the text ends too early; a bracket or a quotation mark is not closed", length);
        }
        return syntax(SyntaxMessages.of(String.valueOf(e.getOriginalMessage())), where);
    }

    private UnreadableException syntax(String message, int at) {
        return new UnreadableException(ProblemCode.SYNTAX, message, source.offsetOfByte(at));
    }
}
