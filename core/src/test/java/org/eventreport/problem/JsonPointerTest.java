package org.eventreport.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    @Test
    void leadsThroughFieldsAndItems() {
        JsonPointer pointer = JsonPointer.of("talks").index(3).field("x-a/b~c");

        assertThat(pointer).hasToString("/talks/3/x-a~1b~0c");
        assertThat(pointer.tokens()).containsExactly("talks", "3", "x-a/b~c");
        assertThat(pointer.parent()).contains(JsonPointer.of("talks").index(3));
        assertThat(JsonPointer.of("event", "venue")).hasToString("/event/venue");
    }

    @Test
    void theRootHasAnEmptyText() {
        assertThat(JsonPointer.root()).hasToString("");
        assertThat(JsonPointer.root().tokens()).isEmpty();
        assertThat(JsonPointer.root().parent()).isEmpty();
        assertThat(JsonPointer.of()).isEqualTo(JsonPointer.root());
    }

    /** The examples of RFC 6901, section 5, and more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n", "/a//b/",
                "/~01", "/日本"
            })
    void aTextIsParsedToThePointerThatItSpells(String text) {
        assertThat(JsonPointer.parse(text)).hasToString(text);
    }

    @Property
    void thePointerOfATextHasTheTokensItWasMadeOf(@ForAll List<@Chars({'a', '~', '/', '0', '1', 'é'}) String> tokens) {
        JsonPointer pointer = JsonPointer.of(tokens.toArray(String[]::new));

        assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer).hasToString(pointer.toString());
        assertThat(pointer.tokens()).isEqualTo(tokens);
    }

    @Test
    void escapesAreResolvedWhenATextIsParsed() {
        assertThat(JsonPointer.parse("/a~1b/~01").tokens()).containsExactly("a/b", "~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/~", "/a~2", "/~a/b"})
    void aMalformedPointerIsRejected(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPointer.parse(text));
    }

    @Test
    void pointersAreEqualIfTheySpellTheSame() {
        assertThat(JsonPointer.of("a").index(1))
                .isEqualTo(JsonPointer.of("a", "1"))
                .hasSameHashCodeAs(JsonPointer.parse("/a/1"))
                .isNotEqualTo(JsonPointer.of("a", "2"))
                .isNotEqualTo(JsonPointer.of("b", "1"))
                .isNotEqualTo(JsonPointer.of("a"))
                .isNotEqualTo(JsonPointer.of("a", "1", "1"));
        assertThat(JsonPointer.of("a/b")).isNotEqualTo(JsonPointer.of("a", "b"));
    }

    /** "Aa" and "BB" have the same hash code. */
    @Test
    void pointersWithTheSameHashCodeAreDistinguished() {
        assertThat(JsonPointer.of("Aa", "x")).isNotEqualTo(JsonPointer.of("BB", "x"));
    }

    @Test
    void isSerializable() throws IOException, ClassNotFoundException {
        JsonPointer pointer = JsonPointer.of("talks").index(3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(pointer));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(List.of(pointer));
        }
    }
}
