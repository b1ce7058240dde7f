package org.eventreport.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eventreport.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    private static final int MAX = 1 << 20;

    /** Returns a stream that reads one byte at a time. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the documents of an input, which are separated by bars. */
    private static List<Source> parts(Input input) throws IOException {
        List<Source> parts = new ArrayList<>();
        while (input.peek() >= 0) {
            input.begin();
            while (input.peek() >= 0 && input.peek() != '|') {
                input.read();
            }
            parts.add(input.document());
            input.read();
        }
        return parts;
    }

    @Test
    void documentsHaveTheirPlacesInTheFile() throws IOException {
        byte[] text = utf8("a|ü|\n🎉|\r\nb\rc|d\r|\ne");
        Input input = new Input(slow(text), Optional.of("x"), MAX);

        List<Source> parts = parts(input);

        assertThat(parts.stream().map(Source::text)).containsExactly("a", "ü", "\n🎉", "\r\nb\rc", "d\r", "\ne");
        assertThat(parts.stream().map(part -> part.placeAt(0).toString()))
                .containsExactly("x:1:1", "x:1:3", "x:1:5", "x:2:3", "x:4:3", "x:5:2");
        assertThat(parts.get(3).placeAt(4)).hasToString("x:4:1");
    }

    /** Documents larger and smaller than the buffer, in any order. */
    @Property(tries = 50)
    void documentsOfAnySizeAreKept(@ForAll List<@IntRange(min = 0, max = 40_000) Integer> sizes) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            texts.add(Character.toString('a' + i % 26).repeat(sizes.get(i)) + "\n");
        }

        List<Source> parts =
                parts(new Input(new ByteArrayInputStream(utf8(String.join("|", texts))), Optional.empty(), MAX));

        assertThat(parts.stream().map(Source::text)).containsExactlyElementsOf(texts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).placeAt(0).line()).isEqualTo(i + 1);
            assertThat(parts.get(i).failure()).isNull();
        }
    }

    @Test
    void aDocumentLargerThanTheLimitIsCutBetweenCharactersAndTheNextOneIsWhole() throws IOException {
        byte[] bytes = utf8("aü🎉b|next");
        String[] kept = {"", "a", "a", "aü", "aü", "aü", "aü", "aü🎉"};
        for (int max = 4; max < 8; max++) {
            for (Input input : List.of(Input.of(bytes, max), new Input(slow(bytes), Optional.empty(), max))) {
                List<Source> parts = parts(input);

                assertThat(parts).hasSize(2);
                assertThat(parts.get(0).text()).isEqualTo(kept[max]);
                assertThat(parts.get(0).failure().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
                assertThat(parts.get(0).failure().offset()).isEqualTo(kept[max].length());
                assertThat(parts.get(1).text()).isEqualTo("next");
                assertThat(parts.get(1).failure()).isNull();
                assertThat(parts.get(1).placeAt(0)).hasToString("1:6");
            }
        }
        assertThat(parts(Input.of(bytes, 8)).get(0).failure()).isNull();
    }

    /** Wherever the limit and the end of a buffer are. */
    @Test
    void anInputThatEndsAtTheLimitEndsOnlyInADocumentOverIt() throws IOException {
        for (int size = 8185; size < 8200; size++) {
            byte[] bytes = utf8("a".repeat(size) + "|" + "\n".repeat(10) + "b".repeat(size + 1) + "|c");
            Input input = new Input(slow(bytes), Optional.empty(), size);
            input.endAtLimit();
            input.begin();
            while (input.peek() != '|') {
                input.read();
            }
            Source first = input.document();
            input.read();
            while (input.peek() == '\n') {
                input.read();
            }
            List<Source> others = parts(input);

            assertThat(first.failure()).isNull();
            assertThat(others).hasSize(1);
            assertThat(others.get(0).text()).isEqualTo("b".repeat(size));
            assertThat(others.get(0).failure().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        }
    }

    @Test
    void theRestIsReadOnlyUpToTheLimit() throws IOException {
        int[] count = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                count[0]++;
                return 'a';
            }
        };
        Input input = new Input(endless, Optional.empty(), 100_000);
        input.begin();

        Source rest = input.rest();

        assertThat(rest.text()).hasSize(100_000);
        assertThat(rest.failure().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        assertThat(count[0]).isLessThan(300_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uFEFFa", "ü\n"})
    void aByteOrderMarkAtTheStartIsSkipped(String text) throws IOException {
        String marked = "\uFEFF" + text;
        for (Input input : List.of(
                Input.of(marked, MAX),
                Input.of(utf8(marked), MAX),
                Input.of(new StringReader(marked), MAX),
                new Input(slow(utf8(marked)), Optional.empty(), MAX))) {
            input.begin();
            Source all = input.rest();

            assertThat(all.text()).isEqualTo(text);
            assertThat(all.placeAt(0)).hasToString("1:1");
        }
    }

    /** Longer than the chunks of a reader, with a surrogate pair at each place where a chunk may end. */
    @ParameterizedTest
    @ValueSource(ints = {4094, 4095, 4096, 4097, 8191, 8192})
    void theTextOfAReaderIsReadInFull(int length) throws IOException {
        String text = "a".repeat(length) + "🎉ü" + "b".repeat(5000);
        Input input = Input.of(new StringReader(text), MAX);
        input.begin();

        assertThat(input.rest().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\uD83C", "ab\uD83Cc", "ab\uDF89", "ab\uDF89\uD83C|c"})
    void halfOfASurrogatePairIsNotUtf8(String text) throws IOException {
        for (Input input : List.of(Input.of(text, MAX), Input.of(new StringReader(text), MAX))) {
            Source first = parts(input).get(0);

            assertThat(first.text()).isEqualTo("ab");
            assertThat(first.failure().code()).isEqualTo(ProblemCode.ENCODING);
        }
    }

    @Test
    void bytesThatAreNotUtf8EndOnlyTheirDocument() throws IOException {
        List<Source> parts = parts(Input.of(new byte[] {'a', (byte) 0xFF, 'b', '|', 'c'}, MAX));

        assertThat(parts.get(0).text()).isEqualTo("a");
        assertThat(parts.get(0).failure().code()).isEqualTo(ProblemCode.ENCODING);
        assertThat(parts.get(1).text()).isEqualTo("c");
        assertThat(parts.get(1).failure()).isNull();
    }
}
