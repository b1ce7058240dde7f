package org.eventreport.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.benchmarks.Measurements.Cost;
import org.eventreport.benchmarks.Measurements.Subject;
import org.eventreport.fixtures.RealReports;

/** Measures how long a process takes from its start to its end. */
final class ColdStart {

    /** The task. */
    static final String TITLE = "Starting a process";

    /** A program that prints a line. */
    static final Subject HELLO = new Subject(TITLE, "`java` hello", "");

    /** The command that validates a file. */
    static final Subject COMMAND = new Subject(TITLE, "`java -jar eventreport.jar validate FILE`", "");

    private static final Path JAR = RealReports.project().resolve("examples/cli/target/eventreport.jar");

    private ColdStart() {}

    /** Measures both, one after the other, several times. */
    static void measure(String java, int times, Measurements measurements) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IOException("the command has to be built first: " + JAR);
        }
        List<String> hello = List.of(java, "-cp", System.getProperty("java.class.path"), Hello.class.getName());
        List<String> command = List.of(
                java, "-jar", JAR.toString(), "validate", RealReports.example().toString());
        // The first time, the files are read from the disk.
        milliseconds(hello);
        milliseconds(command);
        for (int i = 0; i < times; i++) {
            measurements.add(HELLO, new Cost(milliseconds(hello), 0));
            measurements.add(COMMAND, new Cost(milliseconds(command), 0));
        }
    }

    private static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("exit status " + exit + " of " + command);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
