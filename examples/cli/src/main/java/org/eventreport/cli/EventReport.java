package org.eventreport.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself; what it does is in its subcommands. */
@Command(
        name = "eventreport",
        description = "Checks and converts reports of technical events.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:problems were found",
            "2:could not run: wrong usage, no such file, not a report format, cannot write"
        })
final class EventReport {

    /** All well. */
    static final int OK = 0;

    /** Problems were found. */
    static final int PROBLEMS = 1;

    /** Could not run. */
    static final int FAILED = 2;

    private EventReport() {}

    /** Runs the command and leaves with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command with these arguments, and gives its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new EventReport())
                .addSubcommand(new ValidateCommand(out, err))
                .addSubcommand(new ConvertCommand(out, err))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> {
                    line.getErr().println("eventreport: " + Failures.message(failure));
                    return FAILED;
                });
        return command.execute(args);
    }
}
