package org.eventreport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eventreport.fixtures.ObjectTypes;
import org.eventreport.format.spi.EmbeddedTokens;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Place;
import org.junit.jupiter.api.Test;

class ValueBindingTest {

    /** Tokens without places. */
    private record Tokens(TokenReader in) implements EmbeddedTokens {
        @Override
        public Token next() {
            return in.next();
        }

        @Override
        public String text() {
            return in.text();
        }

        @Override
        public int position() {
            return in.position();
        }

        @Override
        public Optional<Place> placeAt(int offset) {
            return Optional.empty();
        }
    }

    private static <T> void assertWrittenAndRead(ValueBinding<T> binding, Object value) {
        TokenBuffer buffer = new TokenBuffer();
        write(binding, value, buffer);

        T read = binding.read(new Tokens(buffer.reader(null)), ReadOptions.defaults());
        assertThat(read).isEqualTo(value);
    }

    private static <T> void write(ValueBinding<T> binding, Object value, TokenBuffer buffer) {
        binding.write(binding.type().cast(value), buffer, ReadOptions.defaults());
    }

    @Test
    void everyTypeOfObjectHasABinding() {
        assertThat(ObjectTypes.all())
                .allSatisfy(type -> assertThat(
                                ValueBinding.of(type.placeholder().getClass()).orElseThrow())
                        .extracting(binding -> binding.type().getSimpleName())
                        .isEqualTo(type.name()));
    }

    @Test
    void keywordsAndExtensionValuesHaveABindingAndOtherScalarsHaveNone() {
        assertWrittenAndRead(ValueBinding.of(TalkKind.class).orElseThrow(), TalkKind.FIRESIDE_CHAT);
        assertWrittenAndRead(ValueBinding.of(ExtensionValue.NumberValue.class).orElseThrow(), ExtensionValue.of(1));
        assertThat(ValueBinding.of(String.class)).isEmpty();
        assertThat(ValueBinding.of(Object.class)).isEmpty();
        assertThat(ValueBinding.of(int.class)).isEmpty();
    }

    @Test
    void aPartThatCouldNotBeReadIsNotWritten() {
        TokenBuffer buffer = new TokenBuffer();
        ExtensionValue tooLong = ExtensionValue.of(BigDecimal.TEN.pow(2000));
        ExtensionValue list = ExtensionValue.of(List.of(ExtensionValue.of("a"), tooLong));

        assertThatThrownBy(() -> write(ValueBinding.of(ExtensionValue.class).orElseThrow(), list, buffer))
                .isInstanceOf(InvalidReportException.class)
                .hasMessageContaining("/1: error: the number has more than 1000 digits");
        assertThat(buffer.first()).isEqualTo(Token.END_DOCUMENT);
    }

    @Test
    void problemsOfAPartStartAtThePart() {
        TokenBuffer buffer = new TokenBuffer();
        buffer.beginObject();
        buffer.name("titel");
        buffer.text("A");
        buffer.endObject();

        assertThatThrownBy(() -> ValueBinding.of(Talk.class)
                        .orElseThrow()
                        .read(new Tokens(buffer.reader(null)), ReadOptions.defaults()))
                .isInstanceOf(InvalidReportException.class)
                .hasMessageContaining("/titel: error: \"titel\" is not a field of Talk; did you mean \"title\"?");
    }
}
