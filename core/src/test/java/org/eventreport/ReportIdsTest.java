package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportIdsTest {

    @Test
    void anIdIsMadeFromTheFirstUsableName() {
        assertThat(new ReportIds(List.of()).of(List.of("Zoë Müller", "zm"))).isEqualTo("zoe-muller");
        assertThat(new ReportIds(List.of()).of(List.of("Лев", "lev@example.org")))
                .isEqualTo("lev-example-org");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportIds(List.of()).of(List.of("…")));
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        assertThat(new ReportIds(List.of("rust")).of(List.of("Rust"))).isEqualTo("rust-2");
        assertThat(new ReportIds(List.of("rust", "rust-2")).of(List.of("Rust"))).isEqualTo("rust-3");
    }

    @Test
    void eachIdIsReturnedOnce() {
        ReportIds ids = new ReportIds(List.of());

        assertThat(Stream.generate(() -> ids.of(List.of("Rust"))).limit(3)).containsExactly("rust", "rust-2", "rust-3");
    }

    @Test
    void anIdIsNeverTooLong() {
        assertThat(new ReportIds(List.of()).of(List.of("a ".repeat(300))))
                .hasSizeLessThan(200)
                .endsWith("a");
    }
}
