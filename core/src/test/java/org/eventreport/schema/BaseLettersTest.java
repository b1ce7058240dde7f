package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseLettersTest {

    @ParameterizedTest
    @CsvSource({"Antti, Antti", "Zoë Müller, Zoe Muller", "Zoe\u0308, Zoe", "ﬁne ², fine 2", "Łódź, Łodz", "हिन्दी, हनद"
    })
    void marksAreRemoved(String text, String letters) {
        assertThat(BaseLetters.of(text)).isEqualTo(letters);
    }

    /** Each code point is decomposed by itself, which is not what normalization does. Without marks it is the same. */
    @Test
    void theLettersAreThoseOfTheNormalizedText() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
                all.appendCodePoint(c).append(' ');
            }
        }
        String normalized = Normalizer.normalize(all, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");

        assertThat(BaseLetters.of(all.toString())).isEqualTo(normalized);
    }
}
