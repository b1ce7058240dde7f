package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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
import org.eventreport.format.Source;
import org.eventreport.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eventreport convert}: writes report files in another format. */
@Command(name = "convert", description = "Writes reports in another format.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final Path STANDARD = Path.of("-");

    @Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of FROM, if not that of its ending; of a folder, only files of this format.")
    private Optional<String> fromFormat = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format of TO, if not that of its ending; needed for a folder.")
    private Optional<String> toFormat = Optional.empty();

    @Parameters(index = "0", paramLabel = "FROM", description = "A file, - for standard input, or a folder.")
    private Path from = STANDARD;

    @Parameters(index = "1", paramLabel = "TO", description = "A file, - for standard output, or a folder.")
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
        ReportFormat source = format(fromFormat, from, "--from");
        ReportFormat target = format(toFormat, to, "--to");
        if (!to.equals(STANDARD)) {
            requireFree(to);
        }
        return convert(source, from, target, to) ? EventReport.OK : EventReport.PROBLEMS;
    }

    private int convertFolder() throws IOException {
        if (to.equals(STANDARD) || (Files.exists(to) && !Files.isDirectory(to))) {
            throw new NotDirectoryException(to.toString());
        }
        ReportFormat target = ReportFiles.formatNamed(
                toFormat.orElseThrow(() -> new IllegalArgumentException("a folder needs --to FORMAT")));
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path file : ReportFiles.files(from)) {
            if (fromFormat.isEmpty() || ReportFiles.formatOf(file).name().equals(fromFormat.get())) {
                Path written = to.resolve(withExtension(from.relativize(file), target));
                requireFree(written);
                Path other = files.put(written, file);
                if (other != null) {
                    throw new IllegalArgumentException(
                            other + " and " + file + " would both become " + written + "; choose one with --from");
                }
            }
        }
        boolean well = true;
        try (Progress progress = new Progress(err, files.size())) {
            for (Map.Entry<Path, Path> entry : files.entrySet()) {
                Path file = entry.getValue();
                Files.createDirectories(entry.getKey().toAbsolutePath().getParent());
                well &= convert(ReportFiles.formatOf(file), file, target, entry.getKey());
                progress.step();
            }
        }
        return well ? EventReport.OK : EventReport.PROBLEMS;
    }

    private boolean convert(ReportFormat source, Path in, ReportFormat target, Path written) throws IOException {
        List<ReadResult> results =
                in.equals(STANDARD) ? source.checkAll(Source.of(System.in).named("-")) : source.checkAll(in);
        if (results.stream().anyMatch(result -> result.report().isEmpty())) {
            results.forEach(out::print);
            return false;
        }
        List<Report> reports = results.stream().map(ReadResult::orThrow).toList();
        if (written.equals(STANDARD)) {
            out.print(target.writeAll(reports));
        } else {
            target.writeAll(reports, written);
        }
        return true;
    }

    private static ReportFormat format(Optional<String> name, Path path, String option) {
        if (name.isPresent()) {
            return ReportFiles.formatNamed(name.get());
        }
        if (path.equals(STANDARD)) {
            throw new IllegalArgumentException("- needs " + option + " FORMAT");
        }
        return ReportFiles.formatOf(path);
    }

    private void requireFree(Path path) throws FileAlreadyExistsException {
        if (!force && Files.isRegularFile(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    private static String withExtension(Path file, ReportFormat format) {
        String name = file.toString();
        return name.substring(0, name.lastIndexOf('.') + 1)
                + format.fileExtensions().get(0);
    }
}
