package org.eventreport.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * Refuses to write what Jackson would write as an empty object: values of the library that are no data, such as options, whose
 * methods do not have the names of getters.
 */
final class EmptyObjects extends ValueSerializerModifier {

    private static final long serialVersionUID = 1;

    private static final String LIBRARY = "org.eventreport.";

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        return serializer instanceof UnknownSerializer
                        && description.getBeanClass().getName().startsWith(LIBRARY)
                ? new Refusal()
                : serializer;
    }

    private static final class Refusal extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    value.getClass(),
                    "values of this type are not written; write a report, a part of one, or a list of problems");
        }
    }
}
