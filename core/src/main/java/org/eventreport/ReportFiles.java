package org.eventreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;

/**
 * Report files by their endings: {@code .yaml}, {@code .yml}, {@code .json}, {@code .jsonl}, {@code .ndjson},
 * {@code .md} and {@code .markdown}, for as many of the formats as are on the class path.
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
 * <p>A path whose ending no format has is an {@link IllegalArgumentException}.
 */
public final class ReportFiles {

    private static final List<ReportFormat> FORMATS =
            ServiceLoader.load(ReportFormat.class, ReportFiles.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private ReportFiles() {}

    /**
     * Reads the one report of a file.
     *
     * @throws InvalidReportException with every problem, where the file does not give a report
     * @throws IOException if the file cannot be read
     */
    public static Report read(Path path) throws IOException {
        return formatOf(path).read(path);
    }

    /**
     * Reads the one report of a file, and tells every problem.
     *
     * @throws IOException if the file cannot be read
     */
    public static ReadResult check(Path path) throws IOException {
        return formatOf(path).check(path);
    }

    /**
     * Reads each report of a file that may hold several: a YAML stream, a JSON array, JSON Lines.
     *
     * @throws InvalidReportException with every problem, where one of them has errors
     * @throws IOException if the file cannot be read
     */
    public static List<Report> readAll(Path path) throws IOException {
        return formatOf(path).readAll(path);
    }

    /**
     * Reads each report of a file that may hold several, and tells every problem.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<ReadResult> checkAll(Path path) throws IOException {
        return formatOf(path).checkAll(path);
    }

    /**
     * Writes a report to a file, in place of what it held: at any time the file is the old one or the new one.
     *
     * @throws InvalidReportException if a value of the report cannot be written so that it is read again; the file
     *     stays as it was
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Path path) throws IOException {
        formatOf(path).write(report, path);
    }

    /**
     * Reads each report of a file and writes them all to another, each in the format of its ending.
     *
     * @throws InvalidReportException with every problem, where one of them has errors; nothing is written then
     * @throws IOException if a file cannot be read or written
     */
    public static void convert(Path from, Path to) throws IOException {
        ReportFormat target = formatOf(to);
        target.writeAll(readAll(from), to);
    }

    /**
     * Checks each report of every report file in a folder and the folders below it, in the order of their names; hidden
     * ones are left out. The files are read while the stream is used, which is to be closed.
     *
     * @throws IOException if the folder cannot be read; once the stream is in use, an {@link UncheckedIOException}
     */
    public static Stream<ReadResult> walk(Path folder) throws IOException {
        return files(folder).stream().flatMap(file -> {
            try {
                return checkAll(file).stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The report files in a folder and the folders below it, by their endings, in the order of their names; hidden ones
     * are left out.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> candidates;
        try (Stream<Path> all = Files.walk(folder)) {
            candidates = all.filter(file -> known(file).isPresent())
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

    /** The formats that were found, in no special order. */
    public static List<ReportFormat> formats() {
        return FORMATS;
    }

    /** The format of a file, by its ending. */
    public static ReportFormat formatOf(Path path) {
        return known(path)
                .orElseThrow(() -> new IllegalArgumentException("no format has the ending of " + path + "; there are "
                        + FORMATS.stream()
                                .flatMap(format -> format.fileExtensions().stream())
                                .map(extension -> "." + extension)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    /** The format of a name, such as {@code yaml}. */
    public static ReportFormat formatNamed(String name) {
        return FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + name + "; there are "
                        + FORMATS.stream().map(ReportFormat::name).sorted().collect(Collectors.joining(", "))));
    }

    private static Optional<ReportFormat> known(Path path) {
        String name = String.valueOf(path.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FORMATS.stream()
                .filter(format -> name.contains(".") && format.fileExtensions().contains(extension))
                .findFirst();
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
