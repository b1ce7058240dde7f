package org.eventreport.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that writes a file, as another program that uses the library does. */
final class WritingProcess implements Closeable {

    private final Process process;
    private final BufferedReader output;

    private WritingProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Returns 1 MiB, a letter over and over. */
    static String content(char letter) {
        return String.valueOf(letter).repeat(1 << 20);
    }

    /** Returns a process that writes a file of one letter. */
    static WritingProcess once(Path file, char letter) throws IOException {
        return new WritingProcess(builder(List.of(), "once", file.toString(), String.valueOf(letter))
                .start());
    }

    /** Returns a process that waits in the middle of the file, until {@link #proceed}. */
    static WritingProcess paused(Path file, char letter) throws IOException {
        WritingProcess process =
                new WritingProcess(builder(List.of(), "paused", file.toString(), String.valueOf(letter))
                        .start());
        process.awaitOutput();
        return process;
    }

    /** Returns a process that has written a file of one letter, and goes on writing it, with another letter each time. */
    static WritingProcess forever(Path file) throws IOException {
        WritingProcess process = new WritingProcess(
                builder(List.of(), "forever", file.toString(), "a").start());
        process.awaitOutput();
        return process;
    }

    /** Returns what starts the process, after a command such as {@code setpriv} that runs another one. */
    static ProcessBuilder builder(List<String> prefix, String... args) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:-UsePerfData", "-cp", classes(AtomicFile.class) + ":" + classes(WritingProcess.class)));
        command.add(WritingProcess.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static Path classes(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitOutput() throws IOException {
        assertThat(output.readLine()).isEqualTo("ready");
    }

    /** Lets the process finish, and waits for it. */
    void proceed() throws Exception {
        process.getOutputStream().close();
        assertThat(output.readLine()).isNull();
        assertThat(process.waitFor()).isZero();
    }

    /** Kills the process, with SIGKILL where there is such a signal. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        char letter = args[2].charAt(0);
        try {
            switch (args[0]) {
                case "paused" ->
                    write(file, letter, () -> {
                        System.out.println("ready");
                        System.in.read();
                    });
                case "forever" -> {
                    for (int i = 0; ; i++) {
                        write(file, (char) (letter + i % 26), () -> {});
                        if (i == 0) {
                            System.out.println("ready");
                        }
                    }
                }
                default -> write(file, letter, () -> {});
            }
        } catch (IOException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private interface Pause {
        void take() throws IOException;
    }

    private static void write(Path file, char letter, Pause pause) throws IOException {
        byte[] bytes = content(letter).getBytes(UTF_8);
        AtomicFile.write(file, out -> {
            out.write(bytes, 0, bytes.length / 2);
            pause.take();
            out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        });
    }
}
