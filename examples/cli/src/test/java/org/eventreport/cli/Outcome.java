package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The exit status and the output of one run of the command. */
record Outcome(int status, String out, String err) {

    /** Runs the command in this virtual machine. */
    static Outcome of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = EventReport.run(new PrintWriter(out), new PrintWriter(err), texts(args));
        return new Outcome(status, out.toString(), err.toString());
    }

    /** Runs the command as a separate process, in a folder, with a text as its standard input. */
    static Outcome ofProcess(Path folder, String input, Object... args) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "org.eventreport.cli.EventReport"));
        command.addAll(List.of(texts(args)));
        return ofJava(folder, input, command);
    }

    /** Runs the {@code java} of this virtual machine in the C locale. */
    static Outcome ofJava(Path folder, String input, List<String> args) throws Exception {
        Path work = Files.createTempDirectory("eventreport");
        try {
            Path in = Files.writeString(work.resolve("in"), input);
            Path out = work.resolve("out");
            Path err = work.resolve("err");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(args);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = builder.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            delete(work);
        }
    }

    /** Asserts that the command succeeded and printed nothing on standard error. */
    Outcome isSuccess() {
        assertThat(err).isEmpty();
        assertThat(status).isEqualTo(EventReport.OK);
        return this;
    }

    /** Asserts that the command could not run, and printed this message. */
    void isFailure(String message) {
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("eventreport: " + message + "\n");
        assertThat(status).isEqualTo(EventReport.FAILED);
    }

    /** Asserts that the usage was wrong, and that the command printed this message and where to look. */
    void isWrongUsage(String command, String message) {
        isFailure(message + "\nSee '" + command + " --help'.");
    }

    private static String[] texts(Object... args) {
        return Stream.of(args).map(Object::toString).toArray(String[]::new);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
