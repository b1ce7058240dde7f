package org.eventreport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.problem.ProblemText;
import org.eventreport.problem.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code eventreport} command. Its subcommands do the work. */
@Command(
        name = "eventreport",
        description = "Validate, convert, draft and show reports of technical events.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:success",
            "1:problems were found",
            "2:the command could not run: wrong usage, missing file, unknown format, write error"
        })
final class EventReport {

    /** Success. */
    static final int OK = 0;

    /** Problems were found. */
    static final int PROBLEMS = 1;

    /** The command could not run. */
    static final int FAILED = 2;

    /** The names of the subcommands, in the order of the help. */
    private static final List<String> SUBCOMMANDS = List.of("validate", "convert", "draft", "show", "schema", "rules");

    private EventReport() {}

    /** Runs the command, and exits with its status. */
    public static void main(String[] args) {
        // No option is a date or a time, and picocli would load the classes of java.sql and java.time to convert them.
        System.setProperty("picocli.converters.excludes", "java\\.sql\\..*,java\\.time\\..*");
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = new PrintWriter(standardOutput, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (out.checkError() && !standardOutput.isAbandoned()) {
            status = failed(err, "cannot write to standard output");
        }
        err.flush();
        System.exit(status);
    }

    /** Runs the command with arguments, and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        for (String arg : args) {
            if (Failures.isGarbled(arg)) {
                return failed(err, Failures.GARBLED);
            }
        }
        try {
            List<Path> paths = pathsToValidate(args);
            return paths.isEmpty()
                    ? commandLine(out, err, args).execute(args)
                    : validate(new ValidateCommand(out, paths), err);
        } catch (OutOfMemoryError e) {
            return failed(err, "out of memory; give Java more with -Xmx, such as java -Xmx4g -jar eventreport.jar");
        }
    }

    /** Returns the paths, if the command is {@code validate} and nothing but paths; otherwise an empty list. */
    private static List<Path> pathsToValidate(String... args) {
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i < args.length && args[0].equals("validate"); i++) {
            if (args[i].startsWith("-")) {
                return List.of();
            }
            try {
                paths.add(Path.of(args[i]));
            } catch (InvalidPathException e) {
                return List.of();
            }
        }
        return paths;
    }

    /** Runs the most usual command without picocli, which takes longer to start than to validate a file. */
    private static int validate(ValidateCommand command, PrintWriter err) {
        try {
            return command.call();
        } catch (IOException | RuntimeException e) {
            return failed(err, Failures.message(e));
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new EventReport());
        // Picocli takes long to inspect a subcommand in a new JVM, so only the one that is called is added.
        List<String> called = args.length > 0 && SUBCOMMANDS.contains(args[0]) ? List.of(args[0]) : SUBCOMMANDS;
        called.forEach(name -> command.addSubcommand(subcommand(name, out, err)));
        return command.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.isCapable() ? Ansi.ON : Ansi.OFF))
                .registerConverter(Path.class, EventReport::path)
                .registerConverter(ConvertCommand.Target.class, ConvertCommand.Target::of)
                .registerConverter(ProblemFormat.class, new KeywordConverter<>(ProblemFormat.class))
                .registerConverter(ShowCommand.Format.class, new KeywordConverter<>(ShowCommand.Format.class))
                .registerConverter(Severity.class, new KeywordConverter<>(Severity.class))
                .setParameterExceptionHandler((failure, given) -> wrongUsage(failure))
                .setExecutionExceptionHandler((failure, line, result) -> failed(err, Failures.message(failure)));
    }

    private static Object subcommand(String name, PrintWriter out, PrintWriter err) {
        return switch (name) {
            case "validate" -> new ValidateCommand(out);
            case "convert" -> new ConvertCommand(out, err);
            case "draft" -> new DraftCommand(out);
            case "show" -> new ShowCommand(out);
            case "schema" -> new SchemaCommand(out);
            case "rules" -> new RulesCommand(out);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Failures.message(e));
        }
    }

    private static int wrongUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        failed(err, String.valueOf(failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return FAILED;
    }

    /** Prints why something could not be done, and returns the exit status. */
    static int failed(PrintWriter err, String message) {
        err.println("eventreport: " + ProblemText.visible(message));
        return FAILED;
    }
}
