package org.eventreport.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ValueBinding;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Finds the serializers of the types of the library. */
final class ModelSerializers implements Serializers {

    private final ReadOptions options;

    ModelSerializers(ReadOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        if (Problem.class.isAssignableFrom(raw)) {
            return new ProblemSerializer();
        }
        if (raw == JsonPointer.class) {
            return ToStringSerializer.instance;
        }
        return bound(raw);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return bound(type.getRawClass());
    }

    private @Nullable ValueSerializer<?> bound(Class<?> type) {
        return ValueBinding.of(type)
                .map(binding -> new BindingSerializer<>(binding, options, false))
                .orElse(null);
    }
}
