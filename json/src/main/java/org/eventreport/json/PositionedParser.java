package org.eventreport.json;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** Jackson's parser of UTF-8, which can tell where a token starts without an object for each answer. */
final class PositionedParser extends UTF8StreamJsonParser {

    private static final Factory FACTORY = new Factory();

    private PositionedParser(
            ObjectReadContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] json,
            int start,
            int end) {
        super(context, io, streamFeatures, formatFeatures, null, names, json, start, end, 0, false);
    }

    /** Returns a parser of a text without a byte order mark. */
    static PositionedParser of(byte[] json) {
        return (PositionedParser) FACTORY.createParser(ObjectReadContext.empty(), json, 0, json.length);
    }

    /** Returns the index of the first byte of the current token. */
    int position() {
        return _currToken == JsonToken.PROPERTY_NAME ? _nameStartOffset - 1 : (int) (_tokenInputTotal - 1);
    }

    private static final class Factory extends JsonFactory {

        /** Jackson's own limits are off: the limits of the library apply, the same in every format. */
        Factory() {
            super(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build()));
        }

        @Override
        protected PositionedParser _createParser(
                ObjectReadContext context, IOContext io, byte[] json, int start, int length) {
            return new PositionedParser(
                    context,
                    io,
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                    json,
                    start,
                    start + length);
        }
    }
}
