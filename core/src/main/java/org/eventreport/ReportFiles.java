package org.eventreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;

/**
 * Reads and writes report files. The ending of a file gives its format: {@code .yaml}, {@code .yml}, {@code .json},
 * {@code .jsonl}, {@code .ndjson}, {@code .md} or {@code .markdown}, for the formats on the class path or module path.
 *
 * <pre>{@code
 * Report report = ReportFiles.read(Path.of("pycon.yaml"));
 * ReportFiles.write(report.withTitle("PyCon, day one"), Path.of("pycon.json"));
 *
 * for (Problem problem : ReportFiles.check(Path.of("draft.yaml")).problems()) {
 *     System.out.println(problem);
 * }
 * }</pre>
 *
 * <p>All methods throw an {@link IllegalArgumentException} for a file whose ending belongs to no format.
 */
public final class ReportFiles {

    /** Returns the formats of files, with options. */
    private record FormatsWithOptions(ReadOptions options) implements Function<Path, ReportFormat> {
        @Override
        public ReportFormat apply(Path file) {
            return formatOf(file).withOptions(options);
        }
    }

    private ReportFiles() {}

    /**
     * Reads the report of a file.
     *
     * @param file the file
     * @return the report
     * @throws InvalidReportException with every problem, if the file does not give exactly one report
     * @throws IOException if the file cannot be read
     */
    public static Report read(Path file) throws IOException {
        return formatOf(file).read(file);
    }

    /**
     * Reads the report of a file with other options.
     *
     * @param file the file
     * @param options the options
     * @return the report
     * @throws InvalidReportException with every problem, if the file does not give exactly one report
     * @throws IOException if the file cannot be read
     */
    public static Report read(Path file, ReadOptions options) throws IOException {
        return formatOf(file).withOptions(options).read(file);
    }

    /**
     * Reads the report of a file, and finds every problem.
     *
     * @param file the file
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the file cannot be read
     */
    public static ReadResult check(Path file) throws IOException {
        return formatOf(file).check(file);
    }

    /**
     * Reads the report of a file with other options, and finds every problem.
     *
     * @param file the file
     * @param options the options
     * @return the report, if there is exactly one, and its problems
     * @throws IOException if the file cannot be read
     */
    public static ReadResult check(Path file, ReadOptions options) throws IOException {
        return formatOf(file).withOptions(options).check(file);
    }

    /**
     * Reads every report of a file that may contain several: a YAML stream, a JSON array, JSON Lines. The file is read while
     * the results are used, on all cores, and only a few reports are in memory at a time.
     *
     * <pre>{@code
     * try (Stream<ReadResult> results = ReportFiles.checkAll(Path.of("archive.jsonl"))) {
     *     results.flatMap(result -> result.problems().stream()).forEach(System.out::println);
     * }
     * }</pre>
     *
     * @param file the file
     * @return a result for each report, in the order of the file; close it after use. It throws an
     *     {@link UncheckedIOException} if the rest of the file cannot be read
     * @throws IOException if the file cannot be read
     */
    public static Stream<ReadResult> checkAll(Path file) throws IOException {
        return formatOf(file).checkAll(file);
    }

    /**
     * Reads every report of a file that may contain several, with other options, as {@link #checkAll(Path)} does.
     *
     * @param file the file
     * @param options the options
     * @return a result for each report, in the order of the file; close it after use. It throws an
     *     {@link UncheckedIOException} if the rest of the file cannot be read
     * @throws IOException if the file cannot be read
     */
    public static Stream<ReadResult> checkAll(Path file, ReadOptions options) throws IOException {
        return formatOf(file).withOptions(options).checkAll(file);
    }

    /**
     * Reads every report of several files with other options, as {@link #checkAll(Path)} does.
     *
     * @param files the files
     * @param options the options
     * @return a result for each report, in the order of the files; close it after use. It throws an
     *     {@link UncheckedIOException} if a file cannot be read, and an {@link IllegalArgumentException} if the ending of one
     *     belongs to no format
     */
    public static Stream<ReadResult> checkAll(List<Path> files, ReadOptions options) {
        return ReportFormat.checkAll(files, new FormatsWithOptions(options));
    }

    /**
     * Reads every report of the report files in a folder and the folders below it. The files are those that {@link #files}
     * returns, and are read as by {@link #checkAll(Path)}.
     *
     * @param folder the folder
     * @return a result for each report, in the order of the files; close it after use. It throws an
     *     {@link UncheckedIOException} if a file cannot be read
     * @throws IOException if the folder cannot be read
     */
    public static Stream<ReadResult> walk(Path folder) throws IOException {
        return walk(folder, ReadOptions.defaults());
    }

    /**
     * Reads every report of the report files in a folder and the folders below it with other options, as {@link #walk(Path)}
     * does.
     *
     * @param folder the folder
     * @param options the options
     * @return a result for each report, in the order of the files; close it after use. It throws an
     *     {@link UncheckedIOException} if a file cannot be read
     * @throws IOException if the folder cannot be read
     */
    public static Stream<ReadResult> walk(Path folder, ReadOptions options) throws IOException {
        return checkAll(files(folder), options);
    }

    /**
     * Returns the report files in a folder and the folders below it, by their endings. Hidden files and folders, and
     * Markdown files without front matter, are left out.
     *
     * @param folder the folder
     * @return the files, in the order of their names
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> candidates;
        try (Stream<Path> all = Files.walk(folder)) {
            candidates = all.filter(Formats::existsFor)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Path> files = new ArrayList<>();
        for (Path file : candidates) {
            if (formatOf(file).claims(file)) {
                files.add(file);
            }
        }
        return files;
    }

    /**
     * Writes a report to a file. The file is replaced as a whole: at any time it is the old one or the new one.
     *
     * @param report the report
     * @param file the file
     * @throws InvalidReportException with its errors, if the report could not be read again; nothing is written then
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Path file) throws IOException {
        formatOf(file).write(report, file);
    }

    /**
     * Writes several reports to one file. Only one of them is in memory at a time. The file is replaced as a whole: at any
     * time it is the old one or the new one.
     *
     * @param reports the reports
     * @param file the file
     * @throws InvalidReportException with the errors of the first report that could not be read again; nothing is written
     *     then
     * @throws IllegalArgumentException if the file cannot contain that many reports; nothing is written then
     * @throws IOException if the file cannot be written
     */
    public static void writeAll(Stream<Report> reports, Path file) throws IOException {
        formatOf(file).writeAll(reports, file);
    }

    /**
     * Reads every report of a file and writes them all to another one, in the format of its ending. Only a few reports are in
     * memory at a time.
     *
     * @param from the file to read
     * @param to the file to write, which is replaced as a whole
     * @throws InvalidReportException with the problems of every report that has errors; nothing is written then
     * @throws IllegalArgumentException if the file to write cannot contain that many reports; nothing is written then
     * @throws IOException if a file cannot be read or written
     */
    public static void convert(Path from, Path to) throws IOException {
        convert(from, to, ReadOptions.defaults());
    }

    /**
     * Reads every report of a file with other options and writes them all to another one, as {@link #convert(Path, Path)}
     * does.
     *
     * @param from the file to read
     * @param to the file to write, which is replaced as a whole
     * @param options the options to read and write with
     * @throws InvalidReportException with the problems of every report that has errors; nothing is written then
     * @throws IllegalArgumentException if the file to write cannot contain that many reports; nothing is written then
     * @throws IOException if a file cannot be read or written
     */
    public static void convert(Path from, Path to, ReadOptions options) throws IOException {
        ReportFormat target = formatOf(to).withOptions(options);
        try (Stream<ReadResult> results = checkAll(from, options)) {
            target.writeAll(ReadResult.reports(results), to);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the formats that {@link java.util.ServiceLoader} finds, through the class loader of this library and the
     * context class loader of the thread.
     *
     * @return the formats, in no particular order
     */
    public static List<ReportFormat> formats() {
        return Formats.all();
    }

    /**
     * Returns the format of a file.
     *
     * @param file the file, whose name has the ending of a format
     * @return the format
     * @throws IllegalArgumentException if no format has the ending
     */
    public static ReportFormat formatOf(Path file) {
        return Formats.of(file);
    }

    /**
     * Returns the format with a name.
     *
     * @param name the name, such as {@code yaml}
     * @return the format
     * @throws IllegalArgumentException if no format has the name
     */
    public static ReportFormat formatNamed(String name) {
        return Formats.named(name);
    }

    private static boolean isHidden(Path path) {
        for (Path step : path) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
