package org.eventreport.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eventreport.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    /** The place is that of the first X in the text, or the end of the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X|1:1",
                "abX|1:3",
                "`a\nX`|2:1",
                "`a\r\nbX`|2:2",
                "`a\rbX`|2:2",
                "`a\n\r\n\rX`|4:1",
                "`a\n\n`|3:1",
                "`a\r`|2:1",
                "ü日🎉X|1:4",
                "`🎉\n🎉X`|2:2",
                "e\u0301X|1:3",
                "`a\u2028\u0085bX`|1:5",
            })
    void placesAreCountedInLinesAndCodePoints(String text, String place) {
        Source source = Source.of(text);
        int offset = source.text().contains("X")
                ? source.text().indexOf('X')
                : source.text().length();

        assertThat(source.placeAt(offset)).hasToString(place);
        assertThat(source.named("a.yaml").placeAt(offset)).hasToString("a.yaml:" + place);
        assertThat(Source.of(text.getBytes(StandardCharsets.UTF_8)).placeAt(offset))
                .hasToString(place);
    }

    @Test
    void aLineIsShownWithoutItsEnd() {
        Place place = Source.of("a\n  b c\r\nd").placeAt(5);

        assertThat(place.excerpt()).isEqualTo("  b c");
        assertThat(place.excerptColumn()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "79, 80", "80, 81", "81, 82", "1000, 82", "4999, 82", "5000, 82"})
    void aLongLineIsShownAroundThePlace(int codePoints, int excerptColumn) {
        Source source = Source.of("ü\n" + "a".repeat(5000) + "\nb");
        Place place = source.placeAt(2 + codePoints);

        assertThat(place.column()).isEqualTo(codePoints + 1);
        assertThat(place.excerptColumn()).isEqualTo(excerptColumn);
        assertThat(place.excerpt()).matches("…?a{79,160}");
        assertThat(place.excerpt().startsWith("…")).isEqualTo(codePoints > 80);
    }

    @Property(tries = 200)
    void anExcerptSplitsNoCharacterAndPointsAtThePlace(@ForAll("texts") String text, @ForAll int index) {
        String line = text.repeat(100).replaceAll("\\R", "");
        Source source = Source.of(line);
        int codePoints = line.codePointCount(0, line.length());
        int offset = line.offsetByCodePoints(0, Math.floorMod(index, codePoints + 1));

        Place place = source.placeAt(offset);

        String excerpt = place.excerpt();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(excerpt)).isTrue();
        int inExcerpt = excerpt.offsetByCodePoints(0, place.excerptColumn() - 1);
        assertThat(line.substring(offset)).startsWith(excerpt.substring(inExcerpt));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab ü日\n\r").ofMinLength(1).map(text -> text.replace("b", "🎉") + "a");
    }

    @Property(tries = 200)
    void charactersAreFoundByTheirBytesAndCodePoints(@ForAll("texts") String text) {
        Source source = Source.of(text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int bytesBefore = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
            int bytesOfIt = Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;

            for (int j = 0; j < bytesOfIt; j++) {
                assertThat(source.offsetOfByte(bytesBefore + j)).isEqualTo(i);
            }
            assertThat(source.offsetOfCodePoint(text.codePointCount(0, i))).isEqualTo(i);
        }
        assertThat(source.offsetOfByte(0)).isZero();
        assertThat(source.offsetOfByte(source.bytes().length)).isEqualTo(text.length());
    }

    @Property(tries = 5000)
    void theTextEndsWhereTheBytesAreNoLongerUtf8(@ForAll("nearlyUtf8") byte[] bytes) {
        Source source = Source.of(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean malformed =
                decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();

        assertThat(source.text()).isEqualTo(decoded.flip().toString());
        assertThat(source.failure() != null).isEqualTo(malformed);
    }

    /** Returns bytes at the boundaries of the table of well-formed UTF-8. */
    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        return Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
                        0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue)
                .list()
                .ofMaxSize(12)
                .filter(bytes -> bytes.size() < 3 || bytes.get(0) != (byte) 0xEF)
                .map(bytes -> {
                    byte[] array = new byte[bytes.size()];
                    for (int i = 0; i < array.length; i++) {
                        array[i] = bytes.get(i);
                    }
                    return array;
                });
    }
}
