package org.eventreport.jackson;

import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ValueBinding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a report with its problems. What makes the rest of the document unreadable is an exception all the same. */
final class ReadResultDeserializer extends ValueDeserializer<ReadResult> {

    private final ReadOptions options;

    ReadResultDeserializer(ReadOptions options) {
        this.options = options;
    }

    @Override
    public Class<ReadResult> handledType() {
        return ReadResult.class;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public ReadResult deserialize(JsonParser parser, DeserializationContext context) {
        ParserTokens in = new ParserTokens(parser);
        ReadResult result = ValueBinding.check(in, options);
        if (!in.isComplete()) {
            throw ReportDatabindException.reading(in, result.problems(), result.omitted());
        }
        return result;
    }
}
