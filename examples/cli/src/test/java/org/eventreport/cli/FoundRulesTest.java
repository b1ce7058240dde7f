package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventreport.cli.Samples.VALID_YAML;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Severity;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that ServiceLoader finds beside those of the format. */
class FoundRulesTest {

    @TempDir
    private Path folder;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    /** Reports every report without a language. */
    public static final class LanguageRule implements Rule {
        @Override
        public String code() {
            return "no-language";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String meaning() {
            return "The report has no language.";
        }

        @Override
        public void validate(Report report, RuleContext context) {
            if (report.language().isEmpty()) {
                context.report(JsonPointer.of("language"), "the report has no language; add one");
            }
        }
    }

    @BeforeEach
    void addTheRule() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), LanguageRule.class.getName());
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
    }

    @AfterEach
    void removeTheRule() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void areListedAndRun() throws IOException {
        Path file = Samples.write(folder, "a.yaml", VALID_YAML);

        assertThat(Outcome.of("rules").isSuccess().out().lines())
                .contains("no-language            warning  The report has no language.");
        assertThat(Outcome.of("validate", file).isSuccess().out())
                .startsWith(file + ":1:1: warning: the report has no language; add one [no-language]\n")
                .endsWith("1 report: 0 errors, 1 warning\n");
        assertThat(Outcome.of("validate", "--format=sarif", file).isSuccess().out())
                .contains("{\"id\":\"no-language\"");
    }

    @Test
    void canBeSwitchedOff() throws IOException {
        Path file = Samples.write(folder, "a.yaml", VALID_YAML);

        assertThat(Outcome.of("validate", "--disable", "no-language", file)
                        .isSuccess()
                        .out())
                .isEqualTo("1 report: 0 errors, 0 warnings\n");
    }
}
