package org.eventreport.testing;

import org.assertj.core.api.SoftAssertions;

/**
 * Soft assertions on reports, and on all that AssertJ knows: a test goes on after a failure, and shows all failures at its end.
 *
 * <pre>{@code
 * @ExtendWith(SoftAssertionsExtension.class)
 * class UnikernelsTest {
 *
 *     @InjectSoftAssertions
 *     private ReportSoftAssertions softly;
 *
 *     @Test
 *     void theReportHasItsTalk() throws IOException {
 *         Report report = ReportFiles.read(Path.of("src/reports/unikernels.yaml"));
 *         softly.assertThat(report).hasTitle("Two days of unikernels");
 *         softly.assertThat(report).talk("rump-kernel").hasSpeakers("antti-kantee");
 *     }
 * }
 * }</pre>
 *
 * <p>They work on the class path only: on the module path, AssertJ 3 makes no soft assertions of types that other modules define.
 */
public class ReportSoftAssertions extends SoftAssertions implements ReportSoftAssertionsProvider {

    /** Creates soft assertions without failures. */
    public ReportSoftAssertions() {}
}
