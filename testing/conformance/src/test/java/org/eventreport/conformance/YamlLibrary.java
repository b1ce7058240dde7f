package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eventreport.fixtures.NodePackage;

/** YAML libraries of other languages. Each runs in a process of its own, by a script in {@code src/test/readers}. */
enum YamlLibrary {
    PYYAML("PyYAML", "pyyaml.py", "SafeLoader"),
    PYYAML_LIBYAML("PyYAML with libyaml", "pyyaml.py", "CSafeLoader"),
    PSYCH("Psych", "psych.rb", ""),
    YAML_1_2("yaml, YAML 1.2", "npm.mjs", "yaml-1.2"),
    YAML_1_1("yaml, YAML 1.1", "npm.mjs", "yaml-1.1"),
    JS_YAML_1_2("js-yaml, YAML 1.2", "npm.mjs", "js-yaml-1.2"),
    JS_YAML_1_1("js-yaml, YAML 1.1", "npm.mjs", "js-yaml-1.1"),
    JS_YAML_4("js-yaml 4", "npm.mjs", "js-yaml-4");

    private static final Path SCRIPTS = Path.of("src/test/readers");
    private static final Path RUN = Path.of("target/readers");

    private final String label;
    private final String script;
    private final String argument;

    YamlLibrary(String label, String script, String argument) {
        this.label = label;
        this.script = script;
        this.argument = argument;
    }

    /**
     * Reads streams of YAML. Skips the test if the library is not installed.
     *
     * @param streams a file with a JSON string in each line, which is a stream of YAML
     * @return JSON for each stream: a list of its documents, or an object that says why it cannot be read
     */
    List<String> read(Path streams) throws IOException, InterruptedException {
        Files.createDirectories(RUN);
        Path output = RUN.resolve(name() + ".jsonl");
        Path log = RUN.resolve(name() + ".log");
        List<String> command = command();
        int status = new ProcessBuilder(command)
                .redirectInput(streams.toFile())
                .redirectOutput(output.toFile())
                .redirectError(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as("%s: %s", command, Files.readString(log)).isZero();
        return Files.readAllLines(output);
    }

    private List<String> command() throws IOException, InterruptedException {
        Path file = SCRIPTS.resolve(script);
        return switch (script) {
            case "pyyaml.py" ->
                // Debian's package of PyYAML is for Debian's Python, which need not be the first one of the path.
                List.of(
                        firstThatRuns(List.of("python3", "/usr/bin/python3"), "-c", "from yaml import " + argument),
                        file.toString(),
                        argument);
            case "psych.rb" -> List.of(firstThatRuns(List.of("ruby"), "-e", "require 'psych'"), file.toString());
            default -> {
                NodePackage.install(SCRIPTS, RUN);
                yield List.of("node", RUN.resolve(script).toString(), argument);
            }
        };
    }

    /** Returns the first program that runs with arguments that use the library. */
    private String firstThatRuns(List<String> programs, String... arguments) throws InterruptedException {
        for (String program : programs) {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(arguments));
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return program;
                }
            } catch (IOException e) {
                // There is no such program.
            }
        }
        return abort("skipped: " + label + " is not installed");
    }

    @Override
    public String toString() {
        return label;
    }
}
