package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.ReportSchema;
import org.eventreport.fixtures.Mutations;
import org.eventreport.fixtures.Mutations.Mutation;
import org.eventreport.fixtures.RealReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the JSON Schema and the reader accept the same reports, except for the differences that {@code
 * docs/schema.md} lists. Networknt's validator applies the schema.
 */
class SchemaAgreementTest {

    /** The example that has every field. */
    private static final String EXAMPLE = example();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json());

    /** The reader without rules, which a schema cannot express. */
    private static final ReportFormat READER = JsonFormat.json().withOptions(WithoutRules.OPTIONS);

    private static final Pattern TIMEZONE_LIKE = Pattern.compile("[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*");

    /** The reader's messages about the values that the page lists. */
    private static final Set<String> LISTED = new HashSet<>();

    /**
     * A row of the page: a report that the schema accepts and the reader does not.
     *
     * @param json a report
     * @param code the code of the reader's problem
     */
    record Difference(String json, String code) {}

    static List<Difference> differencesInAValue() throws IOException {
        return differences("\\| [a-z -]+ \\| `(\".*?)` \\| `([a-z-]+)` \\| .* \\|")
                .map(row -> new Difference(exampleWith("{" + row.json() + "}"), row.code()))
                .toList();
    }

    static List<Difference> differencesBetweenValues() throws IOException {
        return differences("\\| `(\\{.*\\})` \\| `([a-z-]+)` \\|").toList();
    }

    /** Returns the rows of a table of the page. */
    private static Stream<Difference> differences(String row) throws IOException {
        return SchemaPage.rows(row).map(cells -> new Difference(cells.group(1), cells.group(2)));
    }

    /** Returns the example with other values for some fields. */
    private static String exampleWith(String fields) {
        return Mutations.MAPPER.writeValueAsString(Mutations.MAPPER
                .readerForUpdating(Mutations.MAPPER.readTree(EXAMPLE))
                .readValue(fields));
    }

    private static String example() {
        try {
            return JsonFormat.json().write(ReportFiles.read(RealReports.everyField()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> realReports() throws IOException {
        return RealReports.files(".json");
    }

    @BeforeAll
    static void readTheListedDifferences() throws IOException {
        for (Difference difference : differencesInAValue()) {
            LISTED.addAll(wrongValues(difference.json(), errors(READER, difference.json())));
        }
    }

    @Test
    void theCorpusExists() {
        assumeTrue(RealReports.hasCorpus(), "skipped: not all of these folders exist: " + RealReports.corpus());
    }

    @ParameterizedTest
    @MethodSource("realReports")
    void realReportsAreValid(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void schemaAndReaderAgreeOnEveryChangeToTheExample() throws IOException {
        Map<Boolean, Integer> verdicts = verdicts(Mutations.of(EXAMPLE));

        assertThat(verdicts.get(true)).isGreaterThan(2000);
        assertThat(verdicts.get(false)).isGreaterThan(2000);
    }

    @ParameterizedTest
    @MethodSource("realReports")
    void schemaAndReaderAgreeOnChangesToARealReport(Path file) throws IOException {
        String json = Files.readString(file);

        Map<Boolean, Integer> verdicts = verdicts(Mutations.some(json, 10, new Random(2014)));

        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
    }

    /**
     * Counts the valid and the invalid reports. Fails if schema and reader differ in a way that the page does not list.
     */
    private static Map<Boolean, Integer> verdicts(Stream<Mutation> mutations) {
        Map<Boolean, Integer> verdicts = new HashMap<>();
        mutations.forEach(mutation -> {
            List<Problem> errors = errors(READER, mutation.json());
            boolean onlyListed = LISTED.containsAll(wrongValues(mutation.json(), errors));
            assertThat(isValidForSchema(mutation.json()))
                    .as("%s, and the reader has %s", mutation.what(), errors)
                    .isEqualTo(onlyListed);
            verdicts.merge(errors.isEmpty(), 1, Integer::sum);
        });
        return verdicts;
    }

    /**
     * Returns the reader's messages, except those about texts that look like the name of a time zone, which the page
     * lists as a whole.
     */
    private static List<String> wrongValues(String json, List<Problem> errors) {
        JsonNode report = Mutations.MAPPER.readTree(json);
        return errors.stream()
                .filter(error -> !error.code().equals(ProblemCode.INVALID_TIMEZONE.keyword())
                        || !TIMEZONE_LIKE
                                .matcher(report.at(error.pointer().toString()).asString())
                                .matches())
                .map(Problem::message)
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"differencesInAValue", "differencesBetweenValues"})
    void everyDifferenceOnThePageExists(Difference difference) {
        assertThat(isValidForSchema(difference.json())).isTrue();
        assertThat(errors(JsonFormat.json(), difference.json()))
                .extracting(Problem::code)
                .containsExactly(difference.code());
    }

    private static boolean isValidForSchema(String json) {
        return SCHEMA.validate(json, InputFormat.JSON, OutputFormat.BOOLEAN);
    }

    private static List<Problem> errors(ReportFormat reader, String json) {
        return reader.check(json).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
