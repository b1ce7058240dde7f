package org.eventreport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://genode.org/",
        "http://projectatomic.io",
        "HTTPS://Example.org/a%20b?c=d#e",
        "http://[::1]/",
        "https://de.wikipedia.org/wiki/Föhr"
    })
    void aValidAddressIsUnchanged(String address) {
        assertThat(WebAddress.of(address)).hasValueSatisfying(found -> {
            assertThat(found).hasToString(address);
            assertThat(found.corrected()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "trillix.org ,http://trillix.org/",
                "www.example.museum,http://www.example.museum/",
                "example.co.uk/a,http://example.co.uk/a",
                "example.org:8080?q,http://example.org:8080?q",
                "//example.org/a,http://example.org/a",
                " http://book.rumpkernel.org/,http://book.rumpkernel.org/",
                "http://a.org/b c|d,http://a.org/b%20c%7Cd",
                "http://a.org/100%,http://a.org/100%25",
                "http://a.org/[x]#y#z,http://a.org/%5Bx%5D#y%23z"
            })
    void aMalformedAddressIsCorrectedIfThatIsSafe(String written, String address) {
        assertThat(WebAddress.of(written)).hasValueSatisfying(found -> {
            assertThat(found).hasToString(address);
            assertThat(found.corrected()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#top",
                "/about",
                "../2014/slides.html",
                "slides.pdf",
                "README.md",
                "install.sh",
                "photo.JPG",
                "mailto:ana@example.org",
                "ana@example.org",
                "ftp://example.org/",
                "javascript:alert(1)",
                "http://",
                "http:///a",
                "https://a b/"
            })
    void whatIsNotAWebAddressIsLeftOut(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @Test
    void addressesThatDifferOnlyInSpellingAreTheSame() {
        assertThat(WebAddress.of("HTTP://A.org").orElseThrow().normalized())
                .isEqualTo(WebAddress.of("http://a.org/").orElseThrow().normalized())
                .isNotEqualTo(WebAddress.of("http://a.org/#b").orElseThrow().normalized());
    }

    @Test
    void addressesOfAnyLengthAreRead() {
        String host = "a.".repeat(100_000);

        assertThat(WebAddress.of(host + "org")).hasToString("Optional[http://" + host + "org/]");
        assertThat(WebAddress.of(host + "a")).isEmpty();
        assertThat(WebAddress.of("http://a.org/" + "%".repeat(100_000)))
                .hasToString("Optional[http://a.org/" + "%25".repeat(100_000) + "]");
        assertThat(WebAddress.of("http://a.org" + "/".repeat(100_000) + "b")
                        .orElseThrow()
                        .page())
                .endsWith("//b");
    }
}
