package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eventreport validate}: finds every problem of report files. */
@Command(
        name = "validate",
        description = {
            "Validate report files, and print every problem.",
            "Several reports are also validated against each other: ids and names."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "The lowest severity that makes the exit status 1: error or warning (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            converter = CodeConverter.class,
            description = "Leave out problems with this code; 'eventreport rules' lists the codes.")
    private List<String> disabled = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A report file, or a folder of report files.")
    private List<Path> paths = new ArrayList<>();

    private final PrintWriter out;

    ValidateCommand(PrintWriter out) {
        this.out = out;
    }

    ValidateCommand(PrintWriter out, List<Path> paths) {
        this(out);
        this.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(filesOf(path));
        }
        ReadOptions options = ReadOptions.builder().validator(validator()).build();
        ProblemPrinter printer = format.printTo(out);
        ArchiveValidator archive = new ArchiveValidator(options);
        Totals totals = Totals.NONE;
        try (Stream<ReadResult> results = ReportFiles.checkAll(files, options);
                Progress progress = new Progress(out, files.size())) {
            for (Iterator<ReadResult> each = results.iterator(); each.hasNext(); ) {
                ReadResult result = each.next();
                progress.step(result);
                if (!result.problems().isEmpty()) {
                    progress.clear();
                }
                printer.print(result);
                totals = totals.plus(result);
                archive.add(result);
            }
        }
        printer.print(archive.problems(), archive.omitted(), Optional.empty());
        totals = totals.plus(archive);
        printer.end(totals);
        boolean failed = totals.errors() > 0 || (failOn == Severity.WARNING && totals.warnings() > 0);
        return failed ? EventReport.PROBLEMS : EventReport.OK;
    }

    private static List<Path> filesOf(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return ReportFolder.files(path, Optional.empty());
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        ReportFiles.formatOf(path);
        return List.of(path);
    }

    private Validator validator() {
        Validator validator = Validator.standard();
        for (String code : disabled) {
            validator = validator.without(code);
        }
        return validator;
    }
}
