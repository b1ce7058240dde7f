package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eventreport.ReportFiles;
import org.eventreport.draft.Draft;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eventreport draft}: drafts a report from a blog post. */
@Command(
        name = "draft",
        description = "Draft a report in YAML from a blog post, for you to complete.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DraftCommand implements Callable<Integer> {

    private static final Path STANDARD = Path.of("-");

    @Option(names = "--force", description = "Replace OUT if it exists.")
    private boolean force;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            converter = OutputFile.class,
            description = "The file to write, with the ending .yaml or .yml (default: standard output).")
    private Path to = STANDARD;

    @Parameters(paramLabel = "POST", description = "A Markdown file with front matter, or - for standard input.")
    private Path post = STANDARD;

    private final PrintWriter out;

    DraftCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        requireFiles();
        try {
            Draft draft = post.equals(STANDARD) ? Draft.of(System.in, STANDARD.toString()) : Draft.of(post);
            if (to.equals(STANDARD)) {
                out.print(draft.yaml());
            } else {
                draft.write(to);
            }
            return EventReport.OK;
        } catch (InvalidReportException e) {
            out.print(ProblemText.of(e.problems(), e.omitted()));
            return EventReport.PROBLEMS;
        }
    }

    private void requireFiles() throws IOException {
        if (!post.equals(STANDARD) && !Files.exists(post)) {
            throw new NoSuchFileException(post.toString());
        }
        if (Files.isDirectory(post)) {
            throw new IllegalArgumentException(post + ": is a folder; name a post in it");
        }
        if (to.equals(STANDARD)) {
            return;
        }
        if (Files.isDirectory(to)) {
            throw new IllegalArgumentException(to + ": is a folder; name a file in it");
        }
        if (!ReportFiles.formatOf(to).name().equals("yaml")) {
            throw new IllegalArgumentException(to + ": a draft is YAML; name a file with the ending .yaml or .yml");
        }
        OutputFile.requireFree(to, force);
    }
}
