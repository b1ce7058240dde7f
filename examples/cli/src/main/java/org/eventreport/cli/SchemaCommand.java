package org.eventreport.cli;

import java.io.PrintWriter;
import org.eventreport.ReportSchema;
import picocli.CommandLine.Command;

/** {@code eventreport schema}: prints the JSON Schema. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of a report (draft 2020-12), for editors and other programs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Runnable {

    private final PrintWriter out;

    SchemaCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        out.print(ReportSchema.json());
    }
}
