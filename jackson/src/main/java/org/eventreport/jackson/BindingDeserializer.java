package org.eventreport.jackson;

import org.eventreport.format.ReadOptions;
import org.eventreport.format.ValueBinding;
import org.eventreport.model.ExtensionValue;
import org.eventreport.problem.InvalidReportException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads the values of one type of the model. */
final class BindingDeserializer<T> extends ValueDeserializer<T> {

    private final ValueBinding<T> binding;
    private final Class<?> wanted;
    private final ReadOptions options;

    /**
     * Creates a deserializer.
     *
     * @param wanted the type of the binding, or a class of such values
     */
    BindingDeserializer(ValueBinding<T> binding, Class<?> wanted, ReadOptions options) {
        this.binding = binding;
        this.wanted = wanted;
        this.options = options;
    }

    @Override
    public Class<?> handledType() {
        return wanted;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ParserTokens in = new ParserTokens(parser);
        try {
            T read = binding.read(in, options);
            return wanted.isInstance(read) ? read : mismatch(read, context);
        } catch (InvalidReportException e) {
            throw ReportDatabindException.reading(in, e.problems(), e.omitted());
        }
    }

    private T mismatch(T read, DeserializationContext context) {
        return context.reportInputMismatch(
                this,
                "expected a %s, found %s",
                wanted.getSimpleName(),
                read.getClass().getSimpleName());
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return binding.type().isEnum()
                ? typeDeserializer.deserializeTypedFromScalar(parser, context)
                : typeDeserializer.deserializeTypedFromAny(parser, context);
    }

    /** Reads the same from an object as from its members among others; with prefixes, they are an object of their own. */
    @Override
    public ValueDeserializer<T> unwrappingDeserializer(DeserializationContext context, NameTransformer unwrapper) {
        // Jackson takes the same instance to mean that the object is not unwrapped.
        return unwrapper == NameTransformer.NOP ? new BindingDeserializer<>(binding, wanted, options) : this;
    }

    /** The {@code null} of a document is an extension value, and no report or part of one. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return wanted.isInstance(ExtensionValue.none()) ? ExtensionValue.none() : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
