package org.eventreport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportIdsTest {

    @Test
    void anIdIsMadeOfTheFirstNameThatServes() {
        assertThat(ReportIds.of(List.of("Zoë Müller", "zm"), Set.of())).isEqualTo("zoe-muller");
        assertThat(ReportIds.of(List.of("Лев", "lev@example.org"), Set.of())).isEqualTo("lev-example-org");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportIds.of(List.of("…"), Set.of()));
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        assertThat(ReportIds.of(List.of("Rust"), Set.of("rust"))).isEqualTo("rust-2");
        assertThat(ReportIds.of(List.of("Rust"), Set.of("rust", "rust-2"))).isEqualTo("rust-3");
    }

    @Test
    void anIdIsNoLongerThanAnIdMayBe() {
        assertThat(ReportIds.of(List.of("a ".repeat(300)), Set.of()))
                .hasSizeLessThan(200)
                .endsWith("a");
    }
}
