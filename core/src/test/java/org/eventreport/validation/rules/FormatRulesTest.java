package org.eventreport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.junit.jupiter.api.Test;

class FormatRulesTest {

    /** Returns the names of the classes of the package that are rules. */
    private static List<String> ruleClasses() throws IOException, URISyntaxException {
        Path classes = Path.of(
                        FormatRules.class.getResource("FormatRules.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rule.class"))
                    .map(name -> name.replace(".class", ""))
                    .filter(name -> !name.equals("FormatRule"))
                    .toList();
        }
    }

    @Test
    void everyRuleIsRegistered() throws IOException, URISyntaxException {
        assertThat(FormatRules.ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(ruleClasses());
    }

    @Test
    void theStandardValidatorHasThem() {
        assertThat(Validator.standard().rules()).containsAll(FormatRules.ALL);
    }

    @Test
    void eachHasACodeOfItsOwnInTheOrderOfTheCatalogue() {
        assertThat(FormatRules.ALL)
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> ordinal(a) - ordinal(b));
    }

    private static int ordinal(String code) {
        return ProblemCode.of(code).orElseThrow().ordinal();
    }
}
