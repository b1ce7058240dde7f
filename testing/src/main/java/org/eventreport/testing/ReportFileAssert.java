package org.eventreport.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.eventreport.ReportFiles;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a report file.
 *
 * <pre>{@code
 * assertThat(path).asInstanceOf(REPORT_FILE).isCanonical();
 * }</pre>
 */
public class ReportFileAssert extends AbstractAssert<ReportFileAssert, Path> {

    private static final int MAX_SHOWN = 120;

    /**
     * Creates assertions.
     *
     * @param actual the file
     */
    public ReportFileAssert(@Nullable Path actual) {
        super(actual, ReportFileAssert.class);
    }

    /**
     * Verifies that the file is in the canonical form of its format: byte by byte as {@link ReportFiles} writes its reports. The
     * canonical form has no comments.
     *
     * @return these assertions
     * @throws IllegalArgumentException if the ending of the file belongs to no format
     * @throws UncheckedIOException if the file cannot be read, or no temporary file can be written
     */
    public ReportFileAssert isCanonical() {
        isNotNull();
        try {
            Path folder = Files.createTempDirectory("eventreport");
            Path canonical = folder.resolve(String.valueOf(actual.getFileName()));
            try {
                ReportFiles.convert(actual, canonical);
                if (Files.mismatch(actual, canonical) >= 0) {
                    failWithMessage("Expected %s in canonical form, but %s", actual, firstDifference(canonical));
                }
            } finally {
                Files.deleteIfExists(canonical);
                Files.delete(folder);
            }
        } catch (InvalidReportException e) {
            failWithMessage(
                    "Expected %s in canonical form, but it is not valid:\n%s",
                    actual, ProblemText.of(e.problems(), e.omitted()).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String firstDifference(Path canonical) throws IOException {
        try (BufferedReader actualLines = Files.newBufferedReader(actual);
                BufferedReader canonicalLines = Files.newBufferedReader(canonical)) {
            for (int number = 1; ; number++) {
                String was = actualLines.readLine();
                String expected = canonicalLines.readLine();
                if (was == null && expected == null) {
                    return "only its line ends differ";
                }
                if (was == null || expected == null) {
                    return "line " + number + " is\n" + shown(was, 0) + "\nand not\n" + shown(expected, 0);
                }
                int differs = Arrays.mismatch(was.toCharArray(), expected.toCharArray());
                if (differs >= 0) {
                    return "from line " + number + ", column " + (was.codePointCount(0, differs) + 1) + " on, it is\n"
                            + shown(was, differs) + "\nand not\n" + shown(expected, differs);
                }
            }
        }
    }

    /** Returns a line; of a long one, the part where it differs. */
    private static String shown(@Nullable String line, int differs) {
        if (line == null) {
            return "  (the end of the file)";
        }
        int start = differs < MAX_SHOWN ? 0 : differs - MAX_SHOWN / 2;
        int end = Math.min(line.length(), start + MAX_SHOWN);
        return "  " + (start > 0 ? "…" : "") + ProblemText.visible(line.substring(start, end))
                + (end < line.length() ? "…" : "");
    }
}
