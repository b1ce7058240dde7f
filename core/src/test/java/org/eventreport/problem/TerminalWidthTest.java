package org.eventreport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalWidthTest {

    @Test
    void theWideCharactersAreThoseOfUnicode() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> TerminalWidth.isWide(c) != isWide(c))
                        .filter(c -> UCharacter.getType(c) != UCharacterCategory.UNASSIGNED)
                        .mapToObj("U+%04X"::formatted))
                .isEmpty();
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }

    @Test
    void combiningCharactersTakeNoCell() {
        assertThat("\u0301\u20DD\u200D\uFE0F\u1161\u11A8".codePoints().map(TerminalWidth::of))
                .containsOnly(0);
    }

    @Test
    void aSoftHyphenTakesACell() {
        assertThat(TerminalWidth.of(0xAD)).isEqualTo(1);
    }

    @Test
    void vowelsAndFinalsOfHangulJoinTheConsonantBeforeThem() {
        assertThat("\u115F\u1160\u11FF\u1200".codePoints().map(TerminalWidth::of))
                .containsExactly(2, 0, 0, 1);
    }

    @Test
    void aTextTakesTheCellsOfItsCharacters() {
        assertThat(TerminalWidth.of("ae\u0301日🎉")).isEqualTo(6);
    }
}
