package org.eventreport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Jackson does with types that have annotations, with values that it buffers. */
class MapperFeaturesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Talk TALK = Talk.builder()
            .title("Rump kernels")
            .kind(TalkKind.KEYNOTE)
            .addLinks(Link.builder().url("http://rumpkernel.org/").build())
            .build();

    private static JsonMapper withTypes(JsonTypeInfo.As inclusion) {
        return JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.eventreport.model.")
                                .allowIfSubType("java.util.")
                                .build(),
                        DefaultTyping.NON_FINAL,
                        inclusion)
                .build();
    }

    record Anything(Object value) {}

    @ParameterizedTest
    @EnumSource(
            value = JsonTypeInfo.As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void aValueOfAnyTypeComesBackByTheNameOfItsType(JsonTypeInfo.As inclusion) {
        JsonMapper mapper = withTypes(inclusion);
        List<Object> values = List.of(
                TALK,
                TalkKind.KEYNOTE,
                ExtensionValue.of("a"),
                ExtensionValue.of(List.of(ExtensionValue.of(1))),
                ExtensionValue.of(Map.of("a", ExtensionValue.of(true))));
        for (Object value : values) {
            String json = mapper.writeValueAsString(new Anything(value));

            assertThat(json).contains("org.eventreport.model.").doesNotContain("Immutable");
            assertThat(mapper.readValue(json, Anything.class)).isEqualTo(new Anything(value));
        }
    }

    @Test
    void problemsAfterATypeIdHaveTheirPointers() {
        JsonMapper mapper = withTypes(JsonTypeInfo.As.PROPERTY);
        String first = "{\"@class\":\"org.eventreport.model.Talk\",\"title\":1}";
        String last = "{\"title\":1,\"@class\":\"org.eventreport.model.Talk\"}";

        for (String talk : List.of(first, last)) {
            ReportDatabindException e = catchThrowableOfType(
                    ReportDatabindException.class, () -> mapper.readValue("{\"value\":" + talk + "}", Anything.class));
            assertThat(e.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code() + " " + problem.pointer()).isEqualTo("wrong-type /value/title");
                // What precedes the type id was buffered, and has no place any more.
                assertThat(problem.place().map(Place::column))
                        .isEqualTo(talk.equals(first) ? Optional.of(first.length() + 8) : Optional.empty());
            });
        }
    }

    @Test
    void anObjectThatHasOnlyATypeIdLacksItsFields() {
        JsonMapper mapper = withTypes(JsonTypeInfo.As.PROPERTY);

        assertThatThrownBy(() ->
                        mapper.readValue("{\"value\":{\"@class\":\"org.eventreport.model.Talk\"}}", Anything.class))
                .isInstanceOfSatisfying(
                        ReportDatabindException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("missing-field"));
    }

    static class Unwrapped {
        public @Nullable String from;

        @JsonUnwrapped
        public @Nullable Talk talk;
    }

    @Test
    void anUnwrappedPartHasItsFieldsAmongOthers() {
        Unwrapped value = new Unwrapped();
        value.from = "Ana";
        value.talk = TALK;
        String json = MAPPER.writeValueAsString(value);

        assertThat(json)
                .isEqualTo("{\"from\":\"Ana\",\"title\":\"Rump kernels\",\"kind\":\"keynote\","
                        + "\"links\":[{\"url\":\"http://rumpkernel.org/\"}]}");
        assertThat(MAPPER.readValue(json, Unwrapped.class).talk).isEqualTo(TALK);
    }

    static class Prefixed {
        @JsonUnwrapped(prefix = "talk.")
        public @Nullable Talk talk;
    }

    @Test
    void anUnwrappedPartWithPrefixesStaysAnObject() {
        Prefixed value = new Prefixed();
        value.talk = TALK;
        String json = MAPPER.writeValueAsString(value);

        assertThat(json).startsWith("{\"talk\":{\"title\":");
        assertThat(MAPPER.readValue(json, Prefixed.class).talk).isEqualTo(TALK);
    }
}
