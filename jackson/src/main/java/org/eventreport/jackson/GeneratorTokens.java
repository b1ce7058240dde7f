package org.eventreport.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.eventreport.json.streaming.GeneratorWriter;
import org.eventreport.model.ExtensionValue.NumberValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.DatabindException;

/** Writes a value where a generator of Jackson has come to, in any format. */
final class GeneratorTokens extends GeneratorWriter {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final JsonGenerator out;
    private final boolean members;
    private int depth;

    /**
     * Creates a writer.
     *
     * @param members whether to write only what is in the object or list, whose start and end are the business of the caller
     */
    GeneratorTokens(JsonGenerator out, boolean members) {
        this.out = out;
        this.members = members;
    }

    @Override
    protected JsonGenerator generator() {
        return out;
    }

    @Override
    public void beginDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void beginObject() {
        if (depth++ > 0 || !members) {
            super.beginObject();
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0 || !members) {
            super.endObject();
        }
    }

    @Override
    public void beginList() {
        if (depth++ > 0 || !members) {
            super.beginList();
        }
    }

    @Override
    public void endList() {
        if (--depth > 0 || !members) {
            super.endList();
        }
    }

    /** Writes a number as it is where the format has numbers as text, and otherwise the smallest type that holds it. */
    @Override
    public void number(String literal) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            super.number(literal);
            return;
        }
        if (literal.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            out.writeNumber(decimal(literal));
            return;
        }
        BigInteger number = new BigInteger(literal);
        if (number.compareTo(MIN_LONG) < 0 || number.compareTo(MAX_LONG) > 0) {
            out.writeNumber(number);
        } else if (number.bitLength() < Integer.SIZE) {
            out.writeNumber(number.intValue());
        } else {
            out.writeNumber(number.longValue());
        }
    }

    private BigDecimal decimal(String literal) {
        try {
            return new NumberValue(literal).toBigDecimal();
        } catch (ArithmeticException e) {
            throw DatabindException.from(out, "the exponent of the number is too large for this format: " + literal, e);
        }
    }

    @Override
    public void end() {}
}
