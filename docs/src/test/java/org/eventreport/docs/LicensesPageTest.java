package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about licences shows what the library says of them. Its examples and its table are the test cases. */
class LicensesPageTest {

    private static final Path PAGE = Path.of("licenses.md");

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^license: (.*)$");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.*)` \\| (.*) \\|$");

    private static final String NOTHING_NEAR = "write an identifier of the list, or `LicenseRef-` and a name";

    private static List<Problem> problems(String license) {
        return Validator.standard()
                .validate(Report.builder()
                        .title("Two days")
                        .addAuthors(Author.builder().name("Ana").build())
                        .event(Event.builder()
                                .name("Unikernel Days")
                                .startDate(LocalDate.of(2014, 11, 25))
                                .build())
                        .license(license)
                        .build());
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(example -> example.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreExpressions(String license) {
        assertThat(problems(license)).isEmpty();
    }

    static Stream<Arguments> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row -> Arguments.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableHasWhatTheLibrarySays(String license, String said) {
        assertThat(problems(license).stream().map(LicensesPageTest::said))
                .isEqualTo(said.equals("nothing") ? List.of() : List.of(said));
    }

    /** Returns the advice of a message, in the form of the page. */
    private static String said(Problem problem) {
        assertThat(problem.code()).isEqualTo("unknown-license");
        String advice = problem.message().substring(problem.message().indexOf("; ") + 2);
        if (advice.startsWith("write ")) {
            assertThat(problem.suggestion()).isEmpty();
            return NOTHING_NEAR;
        }
        if (advice.startsWith("say ")) {
            assertThat(problem.suggestion()).isEmpty();
            return advice.replaceAll("[^ ,]+-[^ ,]+", "`$0`");
        }
        assertThat(advice).isEqualTo("did you mean \"" + problem.suggestion().orElseThrow() + "\"?");
        return advice.replace('"', '`');
    }

    @Test
    void thePageNamesTheVersionOfTheListThatMessagesName() throws IOException {
        assertThat(problems("Standard YouTube License")).first().satisfies(problem -> {
            String version = problem.message().replaceFirst(".* SPDX License List ([0-9.]+), .*", "$1");
            assertThat(Files.readString(PAGE)).contains("version " + version + " of the\nlist");
        });
        assertThat(rows()).hasSizeGreaterThan(30);
    }
}
