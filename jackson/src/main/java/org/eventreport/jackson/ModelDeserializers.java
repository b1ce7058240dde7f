package org.eventreport.jackson;

import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ValueBinding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of the types of the library. */
final class ModelDeserializers implements Deserializers {

    private final ReadOptions options;

    ModelDeserializers(ReadOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return type.hasRawClass(ReadResult.class) ? new ReadResultDeserializer(options) : bound(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return bound(type.getRawClass());
    }

    private @Nullable ValueDeserializer<?> bound(Class<?> type) {
        return ValueBinding.of(type)
                .map(binding -> new BindingDeserializer<>(binding, type, options))
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == ReadResult.class || ValueBinding.of(type).isPresent();
    }
}
