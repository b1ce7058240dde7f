package org.eventreport.cli;

import java.io.PrintWriter;
import java.util.List;
import org.eventreport.problem.ProblemText;
import picocli.CommandLine.Command;

/** {@code eventreport rules}: lists every problem code. */
@Command(
        name = "rules",
        description = "List every problem code, with its severity and its meaning.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Runnable {

    private final PrintWriter out;

    RulesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        List<CatalogueEntry> catalogue = CatalogueEntry.all();
        int width = catalogue.stream()
                .mapToInt(entry -> entry.code().length())
                .max()
                .orElse(1);
        for (CatalogueEntry entry : catalogue) {
            out.print(String.format(
                    "%-" + width + "s  %-7s  %s\n",
                    ProblemText.visible(entry.code()),
                    entry.severity().keyword(),
                    ProblemText.visible(entry.meaning())));
        }
    }
}
