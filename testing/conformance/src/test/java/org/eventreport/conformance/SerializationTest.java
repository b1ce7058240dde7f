package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.json.JsonProvider;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.eventreport.validation.spi.Rule;
import org.eventreport.validation.spi.RuleContext;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What travels between the processes of a data engine by Java serialization, and what does not. */
class SerializationTest {

    private static final String TEXT =
            "title: Two days \nevent: {name: Kernel Days, startDate: 2014-11-25, endDate: 2014-11-24}\n";

    /** A rule that travels. */
    private record TagRule(String tag) implements Rule, Serializable {
        @Override
        public String code() {
            return "no-tag";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String meaning() {
            return "The report lacks a tag.";
        }

        @Override
        public void validate(Report report, RuleContext context) {
            if (!report.tags().contains(tag)) {
                context.report(JsonPointer.root(), "the report has no tag " + tag);
            }
        }
    }

    /** A rule that does not. */
    private static final class LocalRule implements Rule {
        @Override
        public String code() {
            return "local";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String meaning() {
            return "Nothing.";
        }

        @Override
        public void validate(Report report, RuleContext context) {}
    }

    /** A provider that does not travel. */
    private static final class LocalProvider implements FormatProvider {
        @Override
        public String name() {
            return "local";
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("local");
        }

        @Override
        public TokenReader tokens(Source document) {
            return new JsonProvider().tokens(document);
        }

        @Override
        public TokenWriter writer(Output out, int reports) {
            return new JsonProvider().writer(out, reports);
        }
    }

    private static final Validator VALIDATOR = Validator.standard()
            .with(new TagRule("kernel"))
            .without("untrimmed-text")
            .withSeverity("no-author", Severity.ERROR);

    private static final ReadOptions OPTIONS = ReadOptions.builder()
            .validator(VALIDATOR)
            .limits(Limits.defaults().withMaxProblems(3))
            .build();

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked") // what is read is what was written
    private static <T> T travelled(T object) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized(object)))) {
            return (T) in.readObject();
        }
    }

    static Stream<ReportFormat> formats() {
        return Stream.of(
                        YamlFormat.yaml(),
                        JsonFormat.json(),
                        JsonFormat.compact(),
                        JsonLinesFormat.jsonLines(),
                        MarkdownFormat.markdown())
                .flatMap(format -> Stream.of(format, format.withOptions(OPTIONS)));
    }

    @Test
    void aValidatorFindsTheSameProblems() throws Exception {
        Validator travelled = travelled(VALIDATOR);
        Report report = YamlFormat.yaml().read(TEXT.replace("2014-11-24", "2014-11-26"));

        assertThat(travelled).isEqualTo(VALIDATOR).hasSameHashCodeAs(VALIDATOR).hasToString(VALIDATOR.toString());
        assertThat(travelled.validate(report)).isEqualTo(VALIDATOR.validate(report));
        assertThat(travelled.validate(report))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("no-author", Severity.ERROR), tuple("no-tag", Severity.WARNING));
    }

    @Test
    void validatorsAreEqualIfTheyFindTheSame() {
        Validator same = Validator.standard()
                .with(new TagRule("kernel"))
                .withSeverity("no-author", Severity.ERROR)
                .withSeverity("untrimmed-text", Severity.ERROR)
                .without("untrimmed-text");

        assertThat(same).isEqualTo(VALIDATOR).hasSameHashCodeAs(VALIDATOR);
        assertThat(VALIDATOR.without("no-author").withSeverity("no-author", Severity.ERROR))
                .isEqualTo(VALIDATOR);
        assertThat(List.of(
                        Validator.standard(),
                        VALIDATOR.without("no-author"),
                        VALIDATOR.withSeverity("no-tag", Severity.ERROR),
                        VALIDATOR.with(new TagRule("kernel")),
                        Validator.standard()
                                .with(new TagRule("xen"))
                                .without("untrimmed-text")
                                .withSeverity("no-author", Severity.ERROR)))
                .doesNotContain(VALIDATOR)
                .doesNotHaveDuplicates();
    }

    @Test
    void aValidatorShowsHowItDiffersFromTheStandard() {
        assertThat(VALIDATOR)
                .hasToString("Validator{with=[no-tag], without=[untrimmed-text], severities={no-author=ERROR}}");
        assertThat(Validator.standard()).hasToString("Validator{with=[], without=[], severities={}}");
    }

    @Test
    void optionsAreEqualAfterwards() throws Exception {
        assertThat(travelled(OPTIONS)).isEqualTo(OPTIONS).hasSameHashCodeAs(OPTIONS);
        assertThat(travelled(ReadOptions.defaults())).isEqualTo(ReadOptions.defaults());
        assertThat(travelled(OPTIONS).toString()).contains("no-tag").contains("maxProblems=3");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatReadsAndWritesTheSame(ReportFormat format) throws Exception {
        Report report = YamlFormat.yaml().read(RealReports.example()).withTags("kernel");
        ReportFormat travelled = travelled(format);

        assertThat(travelled).isEqualTo(format).hasSameHashCodeAs(format).hasToString(format.name());
        assertThat(travelled.write(report)).isEqualTo(format.write(report));
        assertThat(travelled.read(format.write(report))).isEqualTo(report);
        assertThat(travelled.check(TEXT)).hasToString(format.check(TEXT).toString());
    }

    @Test
    void eachFormatIsEqualToItselfOnly() {
        assertThat(formats()).doesNotHaveDuplicates().isEqualTo(formats().toList());
    }

    @Test
    void aResultKeepsItsReportAndProblems() throws Exception {
        for (ReadResult result : List.of(
                YamlFormat.yaml().check(RealReports.example()),
                YamlFormat.yaml().withOptions(OPTIONS).check(TEXT),
                YamlFormat.yaml()
                        .withOptions(OPTIONS.withLimits(Limits.defaults().withMaxProblems(1)))
                        .check(TEXT))) {
            ReadResult travelled = travelled(result);

            assertThat(travelled.problems()).isEqualTo(result.problems());
            assertThat(travelled)
                    .usingRecursiveComparison()
                    .ignoringFields("origin")
                    .isEqualTo(result);
            assertThat(travelled).hasToString(result.toString());
        }
    }

    @Test
    void aRuleThatCannotTravelIsNamed() {
        Validator validator = VALIDATOR.with(new LocalRule());
        List<Function<Validator, Object>> uses = List.of(
                each -> each,
                each -> OPTIONS.withValidator(each),
                each -> JsonFormat.json().withOptions(OPTIONS.withValidator(each)));

        assertThat(uses)
                .allSatisfy(use -> assertThatExceptionOfType(NotSerializableException.class)
                        .isThrownBy(() -> serialized(use.apply(validator)))
                        .withMessage("the validator has the rule \"local\", whose class " + LocalRule.class.getName()
                                + " does not implement java.io.Serializable"));
    }

    @Test
    void aProviderThatCannotTravelIsNamed() {
        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> serialized(ReportFormat.of(new LocalProvider())))
                .withMessage("the provider of the format \"local\", whose class " + LocalProvider.class.getName()
                        + " does not implement java.io.Serializable");
    }
}
