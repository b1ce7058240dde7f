package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.eventreport.fixtures.ProblemSummary;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.fixtures.WithoutRules;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.yaml.YamlFormat;
import org.eventreport.yaml.YamlProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits on elements and aliases, for what is read and for what is skipped. */
class LimitsTest {

    /** Seven elements: the report, its title, its authors and the one author, the event, and the event's name and day. */
    private static final String REPORT =
            "{\"title\": \"x\", \"authors\": [\"a\"], \"event\": {\"name\": \"e\", \"startDate\": \"2024-01-01\"}";

    private static final String REPORT_IN_YAML = "title: x\nauthors: [a]\nevent: {name: e, startDate: 2024-01-01}\n";

    private static ReportFormat within(ReportFormat format, Limits limits) {
        return format.withOptions(ReadOptions.builder().limits(limits).build());
    }

    private static String markdown(String yaml) {
        return "---\n" + yaml + "\n---\n";
    }

    /** Reads a JSON object as JSON, as YAML and as front matter, and returns the last problem, which is always the same. */
    private static String lastProblem(String json, Limits limits) {
        List<String> last = Stream.of(
                        within(JsonFormat.json(), limits).check(json),
                        within(YamlFormat.yaml(), limits).check(json),
                        within(MarkdownFormat.markdown(), limits).check(markdown(json)))
                .map(result -> last(result).replaceFirst(" \\d+:", " "))
                .distinct()
                .toList();
        assertThat(last).hasSize(1);
        return last.get(0);
    }

    private static String last(ReadResult result) {
        int problems = result.problems().size();
        return problems == 0 ? "" : ProblemSummary.of(result.problems().get(problems - 1));
    }

    @Test
    void theLimitsAreThoseOfTheFormat() {
        assertThat(Limits.defaults().maxDocumentBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(Limits.defaults().maxElements()).isEqualTo(1_000_000);
        assertThat(Limits.defaults().maxDepth()).isEqualTo(64);
        assertThat(Limits.defaults().maxAliasElements()).isEqualTo(100_000);
        assertThat(Limits.defaults().maxAliasBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(Limits.defaults().maxNumberDigits()).isEqualTo(1000);
        assertThat(Limits.defaults().maxProblems()).isEqualTo(100);
    }

    @Test
    void everyScalarObjectAndListIsAnElement() {
        Limits limits = Limits.defaults();

        assertThat(lastProblem(REPORT + "}", limits.withMaxElements(7))).isEmpty();
        assertThat(lastProblem(REPORT + "}", limits.withMaxElements(6))).isEqualTo("limit-exceeded  70");
        assertThat(lastProblem(REPORT + ", \"x-a\": [{}, null, 1]}", limits.withMaxElements(11)))
                .isEmpty();
        assertThat(lastProblem(REPORT + ", \"x-a\": [{}, null, 1]}", limits.withMaxElements(10)))
                .isEqualTo("limit-exceeded  103");
    }

    /** The second {} is the tenth element. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sumary\": [{}, {}]",
                "\"title\": [{}, {}]",
                "\"summary\": [{}, {}]",
                "\"x-a\": [{}, {}]",
                "\"tags\": [{}, {}]",
                "\"talks\": [{}, {}]"
            })
    void elementsThatAreSkippedCountToo(String member) {
        String text = REPORT + ", " + member + "}";

        assertThat(lastProblem(text, Limits.defaults().withMaxElements(10))).doesNotStartWith("limit-exceeded");
        assertThat(lastProblem(text, Limits.defaults().withMaxElements(9)))
                .isEqualTo("limit-exceeded  " + (text.lastIndexOf("{}") + 1));
    }

    /** The last 1 is one element more than there may be. */
    @ParameterizedTest
    @CsvSource({
        "9, 'own: [1, 1]'",
        "9, 'x-a: !t [1, 1]'",
        "9, 'x-a: [1, !t 1]'",
        "11, '? [1, 1]\n: [1]'",
        "10, '? !t 1\n: [1, 1]'"
    })
    void elementsThatOnlyYamlHasCountToo(int elements, String member) {
        String yaml = REPORT_IN_YAML + member.replace("\\n", "\n") + "\n";
        Limits limits = Limits.defaults();

        assertThat(last(within(YamlFormat.yaml(), limits.withMaxElements(elements))
                        .check(yaml)))
                .startsWith("limit-exceeded");
        assertThat(last(within(YamlFormat.yaml(), limits.withMaxElements(elements + 1))
                        .check(yaml)))
                .doesNotStartWith("limit-exceeded");
    }

    /** The aliases expand to the elements of [xyz, é] four times: 12 elements, and 20 bytes of text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-a: &a [xyz, é]\nx-b: [*a, *a, *a, *a]",
                "x-a: &a [xyz, é]\nown: [*a, *a, *a, *a]",
                "x-a: &a [xyz, é]\ntitle: [*a, *a, *a, *a]",
                "x-a: &a [xyz, é]\nx-b: &b [*a]\nx-c: {d: *b, e: *a, f: *a}"
            })
    void whatAliasesExpandToIsLimited(String members) {
        String yaml = REPORT_IN_YAML + members + "\n";
        boolean nested = members.contains("&b");
        int elements = nested ? 13 : 12;

        for (ReportFormat format : List.of(YamlFormat.yaml(), MarkdownFormat.markdown())) {
            String text = format.name().equals("yaml") ? yaml : markdown(yaml);
            Limits enough = Limits.defaults().withMaxAliasElements(elements).withMaxAliasBytes(20);
            assertThat(last(within(format, enough).check(text))).doesNotStartWith("limit-exceeded");
            assertThat(within(format, enough.withMaxAliasElements(elements - 1))
                            .check(text)
                            .toString())
                    .contains("the aliases expand to more than " + (elements - 1) + " values");
            assertThat(within(format, enough.withMaxAliasBytes(19)).check(text).toString())
                    .contains("the aliases expand to more than 19 bytes of text");
        }
    }

    @Test
    void keysInAliasesAreTextToo() {
        String yaml = "x-a: &a {" + "k".repeat(100) + ": b}\nx-b: *a\n";
        Limits limits = Limits.defaults();

        assertThat(last(within(YamlFormat.yaml(), limits.withMaxAliasBytes(100)).check(yaml)))
                .isEqualTo("limit-exceeded  2:6");
        assertThat(last(within(YamlFormat.yaml(), limits.withMaxAliasBytes(101)).check(yaml)))
                .doesNotStartWith("limit-exceeded");
    }

    /** Each of the lists has nine times as many elements as the one before: nearly five million in all. */
    private static String nineTimesMore() {
        StringBuilder yaml = new StringBuilder("talks:\nx-0: &a0 [a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 7; i++) {
            yaml.append("x-%d: &a%d [".formatted(i, i))
                    .append("*a%d, ".formatted(i - 1).repeat(9))
                    .append("]\n");
        }
        return yaml.toString();
    }

    /** So it ends before the place where a limit ended the first reading: all problems are before that. */
    @Test
    void theSecondReadingEndsWhereTheLastPlaceIsFound() {
        AtomicInteger tokens = new AtomicInteger();
        ReportFormat counting = ReportFormat.of(new CountingProvider(tokens));

        ReadResult result = counting.check(nineTimesMore());

        assertThat(ProblemSummary.of(result)).startsWith("empty-field /talks 1:1; limit-exceeded ");
        assertThat(tokens.get()).isBetween(100_000, 150_000);
    }

    @Test
    void frontMatterIsNotKeptBeyondTheLimits() {
        ReadResult result = MarkdownFormat.markdown().check(markdown(nineTimesMore()));

        assertThat(result.toString()).contains("the aliases expand to more than 100000 values");
    }

    @Test
    void tagsInOneTextAreElements() {
        String post = markdown(REPORT_IN_YAML + "tags: a, b, , c");
        Limits limits = Limits.defaults();

        assertThat(last(within(MarkdownFormat.markdown(), limits.withMaxElements(11))
                        .check(post)))
                .isEmpty();
        assertThat(last(within(MarkdownFormat.markdown(), limits.withMaxElements(10))
                        .check(post)))
                .isEqualTo("limit-exceeded  5:7");
    }

    @Tag("slow")
    @Property(tries = 300)
    void whatIsWrittenWithinALimitIsReadWithinIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int elements) {
        Report report = RandomReports.of(seed);
        ReadOptions options = WithoutRules.OPTIONS.withLimits(Limits.defaults().withMaxElements(elements));
        for (ReportFormat format :
                List.of(YamlFormat.yaml(), JsonFormat.json(), JsonLinesFormat.jsonLines(), MarkdownFormat.markdown())) {
            ReportFormat limited = format.withOptions(options);
            String text = format.withOptions(WithoutRules.OPTIONS).write(report);
            boolean readable = limited.check(text).report().isPresent();

            if (readable) {
                assertThat(limited.write(report)).isEqualTo(text);
            } else {
                assertThatThrownBy(() -> limited.write(report))
                        .isInstanceOf(InvalidReportException.class)
                        .hasMessageContaining("the report has more than " + elements + " values");
            }
        }
    }

    /** YAML whose tokens are counted. */
    private record CountingProvider(AtomicInteger count) implements FormatProvider {

        private static final FormatProvider YAML = new YamlProvider();

        @Override
        public String name() {
            return YAML.name();
        }

        @Override
        public List<String> fileExtensions() {
            return YAML.fileExtensions();
        }

        @Override
        public TokenReader tokens(Source document) {
            TokenReader tokens = YAML.tokens(document);
            return new TokenReader() {
                @Override
                public Token next() {
                    count.incrementAndGet();
                    return tokens.next();
                }

                @Override
                public String text() {
                    return tokens.text();
                }

                @Override
                public int position() {
                    return tokens.offset();
                }

                @Override
                public boolean isAlias() {
                    return tokens.isAlias();
                }

                @Override
                public ExtensionValue plainValue(String text) {
                    return tokens.plainValue(text);
                }
            };
        }

        @Override
        public TokenWriter writer(Output out, int reports) {
            return YAML.writer(out, reports);
        }
    }
}
