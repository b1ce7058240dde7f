package org.eventreport.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.ReadOptions;
import org.junit.jupiter.api.DynamicNode;

/**
 * Tests of all reports of a folder, for a {@link org.junit.jupiter.api.TestFactory}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> reports() {
 *     return ReportTests.of(Path.of("src/reports"));
 * }
 * }</pre>
 *
 * <p>Each test has the name that {@link ReportSource} describes.
 */
public final class ReportTests {

    private ReportTests() {}

    /**
     * Returns a test for each report of a folder and the folders below it, and one for all of them together. A test fails if
     * there are problems, errors or warnings.
     *
     * @param folder the folder, or a single file
     * @return the tests, which read the files while they are run
     * @throws IllegalArgumentException if there is no such folder, or no report in it
     * @throws UncheckedIOException if the folder cannot be read; the stream throws one if a file cannot be read
     */
    public static Stream<DynamicNode> of(Path folder) {
        return of(folder, ReadOptions.defaults());
    }

    /**
     * Returns a test for each report of a folder and the folders below it, and one for all of them together. The options say
     * what is a problem.
     *
     * @param folder the folder, or a single file
     * @param options the options to read with
     * @return the tests, which read the files while they are run
     * @throws IllegalArgumentException if there is no such folder, or no report in it
     * @throws UncheckedIOException if the folder cannot be read; the stream throws one if a file cannot be read
     */
    public static Stream<DynamicNode> of(Path folder, ReadOptions options) {
        ArchiveValidator archive = new ArchiveValidator(options);
        Stream<DynamicNode> tests = new ReportFolder(folder, "**", List.of())
                .reports(options)
                .peek(report -> archive.add(report.result()))
                .map(report -> dynamicTest(
                        report.name(),
                        () -> ReportAssertions.assertThat(report.result()).isClean()));
        return Stream.concat(tests, Stream.of(dynamicTest("all reports together", () -> isClean(archive))));
    }

    private static void isClean(ArchiveValidator archive) throws IOException {
        FoundProblems found = new FoundProblems(archive.problems(), archive.errors(), archive.warnings());
        if (!found.isEmpty()) {
            Assertions.fail("Expected no problems of the reports with each other, but found " + found);
        }
    }
}
