package org.eventreport.jackson;

import java.util.Optional;
import org.eventreport.format.spi.EmbeddedTokens;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.json.streaming.JacksonTokens;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The value that a parser of Jackson has come to, in a document of any format. Its last token is the current one of the parser
 * when it has been read. The position of a token is its number.
 */
final class ParserTokens implements EmbeddedTokens {

    private static final String YAML = "jackson-dataformat-yaml";

    private final JsonParser parser;
    private final TokenStreamLocation start;
    private final @Nullable TokenStreamContext parent;
    private final boolean yaml;
    private final Places places = new Places();

    /** Whether the current token of the parser comes next, instead of the one after it. */
    private boolean atNext = true;

    private boolean unsupported;
    private int depth;
    private boolean complete;
    private @Nullable JacksonException cause;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
        this.start = parser.currentTokenLocation();
        TokenStreamContext context = parser.streamReadContext();
        this.parent = isInside(parser) || parser.currentToken().isStructStart() ? context.getParent() : context;
        this.yaml = parser.version().getArtifactId().equals(YAML);
    }

    /** Returns whether the parser is after the start of an object already, as it is where a type id was read from the object. */
    private static boolean isInside(JsonParser parser) {
        return parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
    }

    JsonParser parser() {
        return parser;
    }

    /** Returns where the value starts, as Jackson says it. */
    TokenStreamLocation start() {
        return start;
    }

    /** Returns the pointer to the value in its document. */
    JsonPointer pointer() {
        return parent == null
                ? JsonPointer.root()
                : JsonPointer.parse(parent.pathAsPointer().toString());
    }

    /** Returns whether the value was read to its end. */
    boolean isComplete() {
        return complete;
    }

    /** Returns why the value could not be read to its end, if the parser said so. */
    @Nullable
    JacksonException cause() {
        return cause;
    }

    @Override
    public Optional<Place> placeAt(int offset) {
        return places.get(offset);
    }

    @Override
    public int position() {
        return places.size() - 1;
    }

    @Override
    public Token next() {
        if (complete) {
            return Token.END_DOCUMENT;
        }
        Token token = advance();
        places.add(location());
        if (token == Token.BEGIN_OBJECT || token == Token.BEGIN_LIST) {
            depth++;
        } else if (token == Token.END_OBJECT || token == Token.END_LIST) {
            depth--;
        }
        complete = depth == 0 && token != Token.UNSUPPORTED;
        return token;
    }

    private Token advance() {
        if (unsupported) {
            unsupported = false;
            return Token.TEXT;
        }
        if (atNext && depth == 0 && isInside(parser)) {
            return Token.BEGIN_OBJECT;
        }
        JsonToken token;
        try {
            token = atNext ? parser.currentToken() : parser.nextToken();
            atNext = false;
            if (token == null) {
                throw unreadable(ProblemCode.SYNTAX, "the document ends too early", parser.currentLocation());
            }
            unsupported = token == JsonToken.VALUE_EMBEDDED_OBJECT || parser.isNaN();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        if (unsupported) {
            return Token.UNSUPPORTED;
        }
        return yaml && (token.isNumeric() || token.isBoolean()) ? Token.PLAIN : JacksonTokens.of(token);
    }

    /** Returns the place of the current token, which the parser knows that reads the document now; null if there is none. */
    private @Nullable TokenStreamLocation location() {
        JsonParser reading = parser;
        while (reading instanceof JsonParserDelegate wrapper) {
            reading = wrapper.delegate();
        }
        // A buffer says for all its tokens where the parser was when it was made.
        return reading.streamReadInputSource() instanceof TokenBuffer ? null : reading.currentTokenLocation();
    }

    @Override
    public String text() {
        try {
            return switch (parser.currentToken()) {
                case VALUE_EMBEDDED_OBJECT ->
                    "a value of " + parser.getEmbeddedObject().getClass().getTypeName();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
                default -> parser.getString();
            };
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private String number() {
        String literal = parser.getString();
        return yaml || parser.isNaN() || jsonNumber(literal) != null
                ? literal
                : parser.getDecimalValue().toString();
    }

    /** Returns the number that a literal is in JSON; null if only other formats, or lenient parsers, have such a number. */
    private static @Nullable NumberValue jsonNumber(String literal) {
        try {
            return new NumberValue(literal);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public ExtensionValue plainValue(String text) {
        JsonToken token = parser.currentToken();
        if (token.isBoolean()) {
            return ExtensionValue.of(token == JsonToken.VALUE_TRUE);
        }
        NumberValue number = jsonNumber(text);
        try {
            return number == null ? ExtensionValue.of(parser.getDecimalValue()) : number;
        } catch (JacksonException | NumberFormatException e) {
            // Its exponent is larger than Java has any.
            return ExtensionValue.of(text);
        }
    }

    private UnreadableException unreadable(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e;
        }
        cause = e;
        ProblemCode code = e instanceof StreamConstraintsException ? ProblemCode.LIMIT_EXCEEDED : ProblemCode.SYNTAX;
        return unreadable(code, String.valueOf(e.getOriginalMessage()), e.getLocation());
    }

    private UnreadableException unreadable(ProblemCode code, String message, @Nullable TokenStreamLocation location) {
        UnreadableException failure = new UnreadableException(code, message, places.size());
        places.add(location);
        return failure;
    }
}
