package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.model.Report;
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

    @Parameters(index = "1", paramLabel = "TO", description = "A file, a folder, or - for standard output.")
    private Path to = STANDARD;

    private final PrintWriter out;
    private final PrintWriter err;

    ConvertCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        return Files.isDirectory(from) ? convertFolder() : convertFile();
    }

    private int convertFile() throws IOException {
        if (!from.equals(STANDARD) && !Files.exists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        if (Files.isDirectory(to)) {
            throw new IllegalArgumentException(to + ": is a folder; name a file in it");
        }
        ReportFormat source = format(fromFormat, from, "--from");
        ReportFormat target = format(toFormat, to, "--to");
        if (!to.equals(STANDARD)) {
            requireFree(to);
        }
        List<ReadResult> results =
                from.equals(STANDARD) ? source.checkAll(System.in, STANDARD.toString()) : source.checkAll(from);
        if (!areReports(results)) {
            results.forEach(out::print);
            return EventReport.PROBLEMS;
        }
        if (to.equals(STANDARD)) {
            out.print(target.writeAll(reports(results)));
        } else {
            target.writeAll(reports(results), to);
        }
        return EventReport.OK;
    }

    /** Converts the files of a folder. One that cannot be converted does not affect the others. */
    private int convertFolder() throws IOException {
        if (to.equals(STANDARD) || (Files.exists(to) && !Files.isDirectory(to))) {
            throw new NotDirectoryException(to.toString());
        }
        ReportFormat target = ReportFiles.formatNamed(
                toFormat.orElseThrow(() -> new IllegalArgumentException("to convert a folder, give --to FORMAT")));
        Map<Path, Path> files = targets(target);
        int status = EventReport.OK;
        try (Progress progress = new Progress(out, files.size())) {
            for (Map.Entry<Path, Path> entry : files.entrySet()) {
                Path output = entry.getKey();
                Path file = entry.getValue();
                List<ReadResult> results = ReportFiles.checkAll(file);
                if (!areReports(results)) {
                    progress.clear();
                    results.forEach(out::print);
                    status = Math.max(status, EventReport.PROBLEMS);
                } else if (!target.canContain(results.size())) {
                    progress.clear();
                    status = EventReport.failed(
                            err,
                            file + ": contains " + results.size() + " reports; a file of the format " + target.name()
                                    + " cannot");
                } else {
                    Files.createDirectories(output.toAbsolutePath().getParent());
                    target.writeAll(reports(results), output);
                }
                progress.step();
            }
        }
        return status;
    }

    /** Returns the files to read, keyed by the files to write. */
    private Map<Path, Path> targets(ReportFormat target) throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path file : ReportFolder.files(from, fromFormat)) {
            Path output = to.resolve(withExtension(from.relativize(file), target));
            requireFree(output);
            Path other = files.put(output, file);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + file + " would both become " + output
                        + "; rename one, or choose one format with --from");
            }
        }
        return files;
    }

    private static boolean areReports(List<ReadResult> results) {
        return results.stream().allMatch(result -> result.report().isPresent());
    }

    private static List<Report> reports(List<ReadResult> results) {
        return results.stream().map(ReadResult::orThrow).toList();
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

    private void requireFree(Path path) {
        if (!force && Files.isRegularFile(path)) {
            throw new IllegalArgumentException(path + ": already exists; use --force to replace it");
        }
    }

    private static String withExtension(Path file, ReportFormat format) {
        String name = file.toString();
        return name.substring(0, name.lastIndexOf('.') + 1)
                + format.fileExtensions().get(0);
    }
}
