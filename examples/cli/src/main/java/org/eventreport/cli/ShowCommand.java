package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Keyword;
import org.eventreport.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eventreport show}: shows a report to people. */
@Command(
        name = "show",
        description = {
            "Show a report for people to read: the event, the programme, the speakers and the projects.",
            "The body, notes and extensions are left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

    /** A format in which a report is shown. */
    enum Format implements Keyword {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return keyword();
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "A report file.")
    private Path file = Path.of("");

    private final PrintWriter out;

    ShowCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        int status = EventReport.OK;
        ProblemPrinter problems = ProblemFormat.TEXT.printTo(out);
        String separator = "";
        try (Stream<ReadResult> results = ReportFiles.checkAll(file)) {
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                out.print(separator);
                separator = "\n";
                if (result.report().isPresent()) {
                    show(result.orThrow());
                } else {
                    problems.print(result);
                    status = EventReport.PROBLEMS;
                }
            }
        }
        return status;
    }

    private void show(Report report) {
        List<Block> outline = ReportOutline.of(report);
        out.print(
                format == Format.MARKDOWN
                        ? MarkdownOutline.of(outline)
                        : TerminalOutline.of(outline, terminalWidth(), Terminal.isCapable()));
    }

    private static int terminalWidth() {
        return new CommandLine(CommandSpec.create()).setUsageHelpAutoWidth(true).getUsageHelpWidth();
    }
}
