package org.eventreport.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUrlTest {

    private static final String[] PIECES = {
        "http://",
        "https://",
        "http:",
        "HTTP://",
        "a",
        "B",
        "9",
        ".",
        "-",
        "_",
        "~",
        "/",
        "?",
        "#",
        "%",
        "%41",
        ":",
        "@",
        "!",
        "$",
        "&",
        "'",
        "(",
        ")",
        "*",
        "+",
        ",",
        ";",
        "=",
        "[",
        "]",
        "{",
        "|",
        "\\",
        "^",
        "`",
        "<",
        ">",
        "\"",
        " ",
        "\t",
        "\n",
        "\u007F",
        "é",
        "\uD83C\uDF0D",
        "\uD83C",
        "1.2.3",
        "256.1.1.1",
        "example.org",
        "-a",
        "a-",
        "..",
        "//"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://rumpkernel.org/",
                "https://example.org",
                "https://www.example.org/a/b;c=d/~e?q=1&r=/?#part/?",
                "http://1.2.3.4?q",
                "https://my_host#"
            })
    void addressOfTheUsualFormIsPlain(String text) {
        assertThat(PlainUrl.matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "https:///path",
                "HTTP://example.org/",
                "ftp://example.org/",
                "mailto:me@example.org",
                "http://me@example.org/",
                "http://example.org:80/",
                "http://[::1]/",
                "http://example.org/a b",
                "http://example.org/%41",
                "http://example.org/ü",
                "http://example.org/#a#b"
            })
    void everythingElseIsNot(String text) {
        assertThat(PlainUrl.matches(text)).isFalse();
    }

    /** What is plain is never parsed on reading, so it has to be a URI whose parts are those that the rules ask for. */
    @Test
    void whatIsPlainIsUriWithAuthority() {
        Random random = new Random(2014);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(2)]);
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (PlainUrl.matches(text.toString())) {
                URI uri = URI.create(text.toString());
                assertThat(uri.getRawAuthority())
                        .as(uri.toString())
                        .isNotEmpty()
                        .doesNotContain("%");
                assertThat(uri).hasToString(text.toString());
                plain++;
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void whatIsNoUriIsRefused() {
        PlainUrl.requireUri("blog/london.jpg");
        PlainUrl.requireUri("http://example.org:80/%41");
        assertThatIllegalArgumentException().isThrownBy(() -> PlainUrl.requireUri("http://example.org/a b"));
    }
}
