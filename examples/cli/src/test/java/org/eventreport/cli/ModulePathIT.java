package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.VALID_JSON;
import static org.eventreport.cli.Samples.VALID_YAML;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as modules: the command, a module itself, uses what they export, and finds the formats that they provide. */
class ModulePathIT {

    private static final Pattern MODULES =
            Pattern.compile(".*/(core|json|yaml|draft)/target/eventreport-\\w+-[^/]*(?<!-tests)\\.jar"
                    + "|.*/(jackson-core|commonmark|picocli)-[0-9][^/]*\\.jar");

    @TempDir
    private Path folder;

    private static String modulePath() {
        String separator = Pattern.quote(File.pathSeparator);
        List<String> modules = Arrays.stream(
                        System.getProperty("java.class.path").split(separator))
                .filter(entry ->
                        MODULES.matcher(entry.replace(File.separatorChar, '/')).matches())
                .toList();
        assertThat(modules).hasSize(7);
        return Stream.concat(
                        Stream.of(Path.of("target", "classes").toAbsolutePath().toString()), modules.stream())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Outcome run(String... args) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("-p", modulePath(), "-m", "org.eventreport.cli/org.eventreport.cli.EventReport"));
        command.addAll(List.of(args));
        return Outcome.ofJava(folder, "", command);
    }

    @Test
    void reportsAreConvertedBetweenAllFormats() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), VALID_YAML);

        run("convert", "a.yaml", "b.md").isSuccess();
        run("convert", "b.md", "c.jsonl").isSuccess();
        run("convert", "c.jsonl", "d.json").isSuccess();

        assertThat(folder.resolve("d.json")).content().isEqualTo(VALID_JSON);
    }

    @Test
    void reportsAreValidated() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), VALID_YAML);

        assertThat(run("validate", "a.yaml").isSuccess().out()).isEqualTo("1 report: 0 errors, 0 warnings\n");
        assertThat(run("schema").isSuccess().out()).contains("\"$schema\"");
    }

    @Test
    void postsAreDrafted() throws Exception {
        Files.writeString(
                folder.resolve("post.md"), "---\ntitle: Two days\ndate: 2014-12-01\n---\n[a](http://a.example/)\n");

        assertThat(run("draft", "post.md").isSuccess().out()).contains("url: http://a.example/");
    }
}
