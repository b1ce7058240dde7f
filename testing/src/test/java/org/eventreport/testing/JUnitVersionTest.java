package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class JUnitVersionTest {

    @Test
    void theTestsRunWithTheJUnitOfTheirModule() {
        String expected = System.getProperty("junit.version");
        assumeTrue(expected != null, "skipped: only the build says which version it should be");

        assertThat(Test.class.getPackage().getImplementationVersion()).isEqualTo(expected);
    }
}
