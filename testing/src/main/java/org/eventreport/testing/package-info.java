/**
 * Tests of event reports, with AssertJ and JUnit Jupiter: {@link org.eventreport.testing.ReportAssertions} has the assertions,
 * {@link org.eventreport.testing.ReportSource} and {@link org.eventreport.testing.ReportTests} run a test for each report of a
 * folder.
 *
 * <pre>{@code
 * @ParameterizedTest(name = "{0}")
 * @ReportSource("src/reports")
 * void isValid(ReadResult result) {
 *     assertThat(result).isClean();
 * }
 * }</pre>
 */
@NullMarked
package org.eventreport.testing;

import org.jspecify.annotations.NullMarked;
