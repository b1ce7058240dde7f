package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextStoreTest {

    private final TextStore store = new TextStore();

    /** Their two million bytes are more than one array of the store has. */
    @Test
    void textsOfAllLengthsAreKept() {
        int[] numbers = new int[1001];
        for (int length = 0; length <= 1000; length++) {
            numbers[length] = store.add("本éa".repeat(334).substring(0, length));
        }

        for (int length = 0; length <= 1000; length++) {
            String text = "本éa".repeat(334).substring(0, length);
            assertThat(store.get(numbers[length])).isEqualTo(text);
            assertThat(store.equals(numbers[length], text)).isTrue();
            assertThat(store.equals(numbers[length], text + "b")).isFalse();
            assertThat(store.hash(numbers[length])).isEqualTo(store.hash(text));
        }
    }

    /** A unit is four bytes, and a text takes two bytes more than its own. */
    @Test
    void aShortTextTakesLittleMemory() {
        assertThat(store.add("ab")).isZero();
        assertThat(store.add("abc")).isEqualTo(1);
        assertThat(store.add("abcdef")).isEqualTo(3);
        assertThat(store.add("")).isEqualTo(5);
    }

    @Test
    void ofALongTextOnlyTheStartIsKeptAndYetItDiffersFromOthers() {
        String start = "🎉".repeat(500);
        int number = store.add(start + "a");

        assertThat(store.get(number)).startsWith(start + "…").hasSizeLessThan(1100);
        assertThat(store.equals(number, start + "a")).isTrue();
        assertThat(store.equals(number, start + "b")).isFalse();
        assertThat(store.hash(number)).isEqualTo(store.hash(start + "a"));
    }

    /** The hash has a random seed. Of so many texts, it is one in a billion that more than three have the hash of another. */
    @Test
    void textsHaveDifferentHashes() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            hashes.add(store.hash("speaker-" + i));
        }

        assertThat(hashes).hasSizeGreaterThanOrEqualTo(9_997);
    }
}
