package org.eventreport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemText;

/**
 * Prints problems as workflow commands of GitHub Actions, which shows them as annotations on the files.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class GithubPrinter implements ProblemPrinter {

    private final PrintWriter out;

    GithubPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(List<Problem> problems, int omitted, Optional<String> file) {
        for (Problem problem : problems) {
            StringBuilder command =
                    new StringBuilder("::").append(problem.severity().keyword()).append(' ');
            problem.place().ifPresent(place -> {
                place.file()
                        .ifPresent(name ->
                                command.append("file=").append(property(name)).append(','));
                command.append("line=")
                        .append(place.line())
                        .append(",col=")
                        .append(place.column())
                        .append(',');
            });
            command.append("title=")
                    .append(property(problem.code()))
                    .append("::")
                    .append(data(problem.message()));
            out.print(command.append('\n'));
        }
        if (omitted > 0) {
            String property = file.map(name -> " file=" + property(name)).orElse("");
            out.print("::notice" + property + "::" + data(ProblemText.omitted(omitted)) + "\n");
        }
    }

    @Override
    public void end(Totals totals) {
        // GitHub counts the annotations itself.
    }

    private static String data(String text) {
        return ProblemText.visible(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
