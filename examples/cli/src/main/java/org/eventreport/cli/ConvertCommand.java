package org.eventreport.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.ReportIds;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eventreport convert}: converts report files to another format. */
@Command(
        name = "convert",
        description = "Convert reports to another format.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

    private static final Path STANDARD = Path.of("-");

    /**
     * TO on the command line.
     *
     * @param isFolder whether it exists as a folder, or ends with a slash
     */
    record Target(Path path, boolean isFolder) {
        static Target of(String text) {
            Path path = new OutputFile().convert(text);
            boolean isFolder = text.endsWith("/") || text.endsWith(File.separator) || Files.isDirectory(path);
            return new Target(path, isFolder);
        }

        boolean isStandard() {
            return path.equals(STANDARD);
        }

        boolean hasEndingOfFormat() {
            try {
                ReportFiles.formatOf(path);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    @Option(names = "--force", description = "Replace existing files.")
    private boolean force;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "The format of FROM (default: by its ending; required for -). In a folder, only files of this format are converted.")
    private Optional<String> fromFormat = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format of TO (default: by its ending; required for a folder and for -).")
    private Optional<String> toFormat = Optional.empty();

    @Parameters(index = "0", paramLabel = "FROM", description = "A file, a folder, or - for standard input.")
    private Path from = STANDARD;

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description =
                    "A file, a folder, or - for standard output. If TO is in FROM, the files in TO are not converted.")
    private Target to = new Target(STANDARD, false);

    private final PrintWriter out;
    private final PrintWriter err;

    ConvertCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (!from.equals(STANDARD) && !Files.exists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        try {
            if (!Files.isDirectory(from)) {
                return to.isFolder() ? split() : convertToFile();
            }
            boolean toFile = to.isStandard() || (to.hasEndingOfFormat() && !to.isFolder());
            return toFile ? convertToFile() : convertFolder();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes all reports to one file, or none if one of them has errors. */
    private int convertToFile() throws IOException {
        ReportFormat target = format(toFormat, to.path, "--to");
        if (!to.isStandard()) {
            OutputFile.requireFree(to.path, force);
        }
        try (Stream<ReadResult> results = results()) {
            Stream<Report> reports = ReadResult.reports(results);
            if (to.isStandard()) {
                print(reports, target);
            } else {
                target.writeAll(reports, to.path);
            }
        } catch (InvalidReportException e) {
            return invalid(e);
        }
        return EventReport.OK;
    }

    private Stream<ReadResult> results() throws IOException {
        if (Files.isDirectory(from)) {
            List<Path> files = ReportFolder.files(from, fromFormat);
            for (Path file : files) {
                if (Files.exists(to.path) && Files.isSameFile(file, to.path)) {
                    throw new IllegalArgumentException(to.path + ": is one of the files to read; name another file");
                }
            }
            return ReportFiles.checkAll(files, ReadOptions.defaults());
        }
        ReportFormat source = format(fromFormat, from, "--from");
        return from.equals(STANDARD) ? source.checkAll(System.in, STANDARD.toString()) : source.checkAll(from);
    }

    /** Prints all reports, or none if one of them has errors. */
    private void print(Stream<Report> reports, ReportFormat target) throws IOException {
        Path whole = Files.createTempFile("eventreport", null);
        try {
            try (OutputStream stream = Files.newOutputStream(whole)) {
                target.writeAll(reports, stream);
            }
            try (Reader text = Files.newBufferedReader(whole)) {
                text.transferTo(out);
            }
        } finally {
            Files.delete(whole);
        }
    }

    /** Converts the files of a folder. One that cannot be converted does not affect the others. */
    private int convertFolder() throws IOException {
        ReportFormat target = formatInFolder();
        Map<Path, Path> files = targets(target);
        int status = EventReport.OK;
        try (Stream<ReadResult> all = ReportFiles.checkAll(List.copyOf(files.values()), ReadOptions.defaults());
                Progress progress = new Progress(out, files.size())) {
            ResultsByFile results = new ResultsByFile(all.peek(progress::step));
            for (Map.Entry<Path, Path> entry : files.entrySet()) {
                Path file = entry.getValue();
                try {
                    write(ReadResult.reports(results.of(file)), target, entry.getKey());
                } catch (InvalidReportException e) {
                    progress.clear();
                    status = Math.max(status, invalid(e));
                } catch (IllegalArgumentException e) {
                    progress.clear();
                    status = EventReport.failed(err, file + ": " + e.getMessage());
                }
            }
        }
        return status;
    }

    /** Converts the reports of a file to a file each. One that has errors does not affect the others. */
    private int split() throws IOException {
        ReportFormat target = formatInFolder();
        ReportIds names = new ReportIds(Set.of());
        int status = EventReport.OK;
        try (Stream<ReadResult> results = results();
                Progress progress = new Progress(out, 1)) {
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                progress.step(result);
                try {
                    Report report = result.orThrow();
                    String name = names.of(List.of(report.id().orElse(""), report.title(), "report"));
                    Path file =
                            to.path.resolve(name + "." + target.fileExtensions().get(0));
                    OutputFile.requireFree(file, force);
                    write(Stream.of(report), target, file);
                } catch (InvalidReportException e) {
                    progress.clear();
                    status = invalid(e);
                }
            }
        }
        return status;
    }

    private int invalid(InvalidReportException e) {
        out.print(ProblemText.of(e.problems(), e.omitted()));
        return EventReport.PROBLEMS;
    }

    /** Writes a file with the folders that it is in. If it cannot be written, they are not created either. */
    private static void write(Stream<Report> reports, ReportFormat target, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        List<Path> created = new ArrayList<>();
        for (Path missing = folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
            created.add(missing);
        }
        Files.createDirectories(folder);
        try {
            target.writeAll(reports, file);
            created.clear();
        } finally {
            for (Path empty : created) {
                Files.delete(empty);
            }
        }
    }

    /** Returns the files to read, keyed by the files to write. */
    private Map<Path, Path> targets(ReportFormat target) throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path file : ReportFolder.filesOutside(to.path, from, fromFormat)) {
            Path output = to.path.resolve(withExtension(from.relativize(file), target));
            OutputFile.requireFree(output, force);
            Path other = files.put(output, file);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + file + " would both become " + output
                        + "; rename one, or choose one format with --from");
            }
        }
        return files;
    }

    private ReportFormat formatInFolder() {
        return ReportFiles.formatNamed(
                toFormat.orElseThrow(() -> new IllegalArgumentException("to write to a folder, give --to FORMAT")));
    }

    private static ReportFormat format(Optional<String> name, Path path, String option) {
        if (name.isPresent()) {
            return ReportFiles.formatNamed(name.get());
        }
        if (path.equals(STANDARD)) {
            throw new IllegalArgumentException("for -, give " + option + " FORMAT");
        }
        return ReportFiles.formatOf(path);
    }

    private static String withExtension(Path file, ReportFormat format) {
        String name = file.toString();
        return name.substring(0, name.lastIndexOf('.') + 1)
                + format.fileExtensions().get(0);
    }
}
