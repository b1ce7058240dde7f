package org.eventreport.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.eventreport.format.ValueBinding;
import org.eventreport.model.Keyword;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Writes and reads the keywords of a report as keys of maps. */
final class KeywordKeys implements Serializers, KeyDeserializers {

    private static boolean isKeyword(JavaType type) {
        return type.isEnumType() && ValueBinding.of(type.getRawClass()).isPresent();
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return isKeyword(type) ? new KeySerializer() : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return isKeyword(type) ? new KeyReader(type.getRawClass()) : null;
    }

    private static final class KeySerializer extends ValueSerializer<Keyword> {
        @Override
        public void serialize(Keyword key, JsonGenerator generator, SerializationContext context) {
            generator.writeName(key.keyword());
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            for (Object constant : type.getEnumConstants()) {
                if (constant instanceof Keyword keyword && keyword.keyword().equals(key)) {
                    return constant;
                }
            }
            return context.handleWeirdKey(type, key, "not a keyword of %s", type.getSimpleName());
        }
    }
}
