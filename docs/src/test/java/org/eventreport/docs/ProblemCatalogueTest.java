package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eventreport.format.ArchiveValidator;
import org.eventreport.format.ReadOptions;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks that the catalogue of problems, the page about them and the code agree. The page's examples are the test
 * cases.
 */
class ProblemCatalogueTest {

    private static final Path PAGE = Path.of("problems.md");

    private static final Pattern YAML_BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static List<String> sections() throws IOException {
        String[] parts = Files.readString(PAGE).split("\n## ", -1);
        return Arrays.asList(parts).subList(1, parts.length);
    }

    @Test
    void thePageHasASectionForEachCodeInTheOrderOfTheCatalogue() throws IOException {
        assertThat(sections().stream()
                        .map(section -> section.lines().findFirst().orElseThrow()))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::keyword)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysWhatTheCatalogueSays(ProblemCode code) throws IOException {
        String severity = code.severity().keyword();
        assertThat(section(code))
                .contains("\n\n" + severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1) + ". "
                        + code.meaning() + "\n\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENCODING")
    void theFirstExampleHasTheProblemAndTheSecondOneDoesNot(ProblemCode code) throws IOException {
        List<String> examples = YAML_BLOCK
                .matcher(section(code))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(examples).hasSize(2);

        assertThat(problems(examples.get(0)))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple(code.keyword(), code.severity()));
        assertThat(problems(examples.get(1))).isEmpty();
    }

    /** Returns the problems that the reports of a text have, and those that they have with each other. */
    private static List<Problem> problems(String yaml) throws IOException {
        ArchiveValidator archive = new ArchiveValidator(ReadOptions.defaults());
        List<Problem> problems = new ArrayList<>();
        YamlFormat.yaml().checkAll(yaml).peek(archive::add).forEach(result -> problems.addAll(result.problems()));
        problems.addAll(archive.problems());
        return problems;
    }

    @Test
    void bytesThatAreNotUtf8HaveTheProblemThatNoExampleCanShow() {
        assertThat(YamlFormat.yaml().check(new byte[] {'a', (byte) 0xFF}).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ENCODING.keyword());
        String corrected = "title: Zwölf 日本 🎉\nauthors: [Ana]\nevent: {name: a, startDate: 2014-11-25}\n";
        assertThat(YamlFormat.yaml()
                        .check(corrected.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
        assertThat(YamlFormat.yaml()
                        .check(corrected.getBytes(StandardCharsets.UTF_16LE))
                        .problems())
                .extracting(Problem::code)
                .hasSize(1);
    }

    @Test
    void everyRuleOfTheFormatIsInTheCatalogue() {
        assertThat(Validator.standard().rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> ProblemCode.of(code).isPresent());
    }

    private static String section(ProblemCode code) throws IOException {
        return sections().stream()
                .filter(section -> section.startsWith(code.keyword() + "\n"))
                .findFirst()
                .orElseThrow();
    }
}
