package org.eventreport.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test for each report of a folder and the folders below it. The argument is the
 * {@link org.eventreport.format.ReadResult}, and its name the path within the folder, with {@code /} between the steps. A
 * report of several in one file has its number, too, as in {@code archive.jsonl[2]}.
 *
 * <pre>{@code
 * @ParameterizedTest(name = "{0}")
 * @ReportSource("src/reports")
 * void isValid(ReadResult result) {
 *     assertThat(result).isClean();
 * }
 * }</pre>
 *
 * <p>The files are those of {@link org.eventreport.ReportFiles#files}. The test fails if there is no folder, no report in it, or
 * a file that cannot be read.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.METHOD, ElementType.TYPE})
@ArgumentsSource(ReportArgumentsProvider.class)
public @interface ReportSource {

    /**
     * Returns the folder, or a single file.
     *
     * @return the path, relative to the working directory; with Maven and Gradle, this is the folder of the module
     */
    String value();

    /**
     * Returns which files count.
     *
     * @return a glob, as {@link java.nio.file.FileSystem#getPathMatcher} describes it, for the path within the folder, such as
     *     {@code 2014/**} or {@code **.yaml}; by default all report files
     */
    String glob() default "**";

    /**
     * Returns which files do not count.
     *
     * @return globs for the path within the folder, such as {@code drafts/**}; by default none
     */
    String[] exclude() default {};
}
