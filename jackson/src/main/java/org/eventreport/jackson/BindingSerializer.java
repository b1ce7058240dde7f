package org.eventreport.jackson;

import org.eventreport.format.ReadOptions;
import org.eventreport.format.ValueBinding;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.Keyword;
import org.eventreport.problem.InvalidReportException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the values of one type of the model. */
final class BindingSerializer<T> extends ValueSerializer<T> {

    private final ValueBinding<T> binding;
    private final ReadOptions options;

    /** Whether the values are members of an object that the caller writes. */
    private final boolean unwrapped;

    BindingSerializer(ValueBinding<T> binding, ReadOptions options, boolean unwrapped) {
        this.binding = binding;
        this.options = options;
        this.unwrapped = unwrapped;
    }

    @Override
    public Class<T> handledType() {
        return binding.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        write(value, generator, unwrapped);
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        JsonToken first = first(value);
        WritableTypeId type =
                typeSerializer.writeTypePrefix(generator, context, typeSerializer.typeId(value, binding.type(), first));
        write(value, generator, first.isStructStart());
        typeSerializer.writeTypeSuffix(generator, context, type);
    }

    private static JsonToken first(Object value) {
        if (value instanceof ListValue) {
            return JsonToken.START_ARRAY;
        }
        return value instanceof Keyword || (value instanceof ExtensionValue && !(value instanceof ObjectValue))
                ? JsonToken.VALUE_STRING
                : JsonToken.START_OBJECT;
    }

    private void write(T value, JsonGenerator generator, boolean members) {
        try {
            binding.write(value, new GeneratorTokens(generator, members), options);
        } catch (InvalidReportException e) {
            throw ReportDatabindException.writing(generator, e);
        }
    }

    /** Keys with prefixes are no fields, so a value that should have them is written as an object of its own. */
    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
        return unwrapper == NameTransformer.NOP ? new BindingSerializer<>(binding, options, true) : this;
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return unwrapped;
    }
}
