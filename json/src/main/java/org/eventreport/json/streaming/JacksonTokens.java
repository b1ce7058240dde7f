package org.eventreport.json.streaming;

import org.eventreport.format.spi.Token;
import tools.jackson.core.JsonToken;

/** The tokens of Jackson's parsers. */
public final class JacksonTokens {

    private JacksonTokens() {}

    /**
     * Returns the token of the library for one of Jackson.
     *
     * @param token the token of a parser
     * @return the token; {@link Token#UNSUPPORTED} if it is not one of JSON
     */
    public static Token of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.UNSUPPORTED;
        };
    }
}
