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

/** {@code eventreport draft}: drafts a report to complete from a blog post. */
@Command(
        name = "draft",
        description = "Drafts a report to complete, in YAML, from an ordinary blog post.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DraftCommand implements Callable<Integer> {

    private static final Path STANDARD = Path.of("-");

    @Option(names = "--force", description = "Replaces OUT if it is there already.")
    private boolean force;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, which ends with .yaml or .yml; standard output if none is named.")
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
            throw new IllegalArgumentException(post + ": is a folder; name the post in it");
        }
        if (to.equals(STANDARD)) {
            return;
        }
        if (Files.isDirectory(to)) {
            throw new IllegalArgumentException(to + ": is a folder; name the file to write in it");
        }
        if (!ReportFiles.formatOf(to).name().equals("yaml")) {
            throw new IllegalArgumentException(to + ": a draft is YAML; name a file that ends with .yaml or .yml");
        }
        if (!force && Files.isRegularFile(to)) {
            throw new IllegalArgumentException(to + ": exists already; --force replaces it");
        }
    }
}
