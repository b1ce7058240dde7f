package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventreport.diff.ReportDiff;
import org.eventreport.draft.Draft;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.validation.Validator;
import org.eventreport.yaml.YamlFormat;

/**
 * What {@link GrowthTest} counts the steps of, by name: work on a text or report of any size. Each checks the codes of the
 * problems that are found, so that none ends early unnoticed.
 */
public final class Workloads implements Supplier<Map<String, IntFunction<Runnable>>> {

    private static final String YAML = "title: x\nauthors: [a]\nevent: {name: e, startDate: 2024-01-01}\n";

    private static final String JSON =
            "{\"title\":\"x\",\"authors\":[\"a\"],\"event\":{\"name\":\"e\",\"startDate\":\"2024-01-01\"}";

    private static final Validator VALIDATOR =
            Validator.standard().without("unreferenced-speaker").without("unreferenced-project");

    private static final ReadOptions OPTIONS =
            ReadOptions.builder().validator(VALIDATOR).build();

    private static final ReadOptions EVERY_PROBLEM =
            OPTIONS.withLimits(Limits.defaults().withMaxProblems(Integer.MAX_VALUE));

    private final Map<String, IntFunction<Runnable>> all = new LinkedHashMap<>();

    /** Creates the workloads. */
    public Workloads() {}

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        scalarsAndLists();
        aliasesAndTags();
        nesting();
        keys();
        lostValues();
        longValues();
        manyReports();
        markdown();
        rules();
        telling();
        writing();
        drafting();
        comparing();
        return all;
    }

    private void scalarsAndLists() {
        yaml("a list", n -> "x-a:\n" + "- a\n".repeat(n));
        yaml("a list on one line", n -> "x-a: [" + "{a: b}, ".repeat(n) + "a]\n");
        yaml("a long plain scalar", n -> "summary: " + "a ".repeat(n) + "a\n");
        yaml("a long quoted scalar", n -> "x-a: \"" + "a\\n".repeat(n) + "\"\n");
        yaml("a long block", n -> "summary: |\n" + "  a\n".repeat(n));
        yaml("a block of blank lines", n -> "x-a: |\n" + " \n".repeat(n) + "  a\n");
        yaml("a quoted scalar of empty lines", n -> "x-a: \"a" + "\n".repeat(n) + " b\"\n");
        yaml("a long comment", n -> "# " + "a ".repeat(n) + "\n");
        yaml("many comments", n -> "# a\n".repeat(n));
        yaml("many blank lines", n -> "\n".repeat(n));
        json("a list", n -> "\"x-a\":[" + "1,".repeat(n) + "1]");
        json("white space", n -> " ".repeat(n) + "\"summary\":\"a\"");
    }

    private void aliasesAndTags() {
        yaml("many anchors", n -> "x-a:\n" + each(n, i -> "- &a" + i + " b\n- *a" + i + "\n"));
        yaml("many aliases of one value", n -> "x-a: &a [b, c]\nx-b:\n" + "- *a\n".repeat(n));
        yaml("skipped aliases", n -> "x-a: &a [b, c]\nown:\n" + "- *a\n".repeat(n), "unknown-field");
        yaml("a long anchor", n -> "x-a: &" + "a".repeat(n) + " b\n");
        yaml("a long tag", n -> "x-a: !" + "a".repeat(n) + " b\n", "wrong-type");
        yaml("many tags", n -> "x-a: [" + "!t a, ".repeat(n) + "a]\n", "wrong-type");
        yaml("many values after a tag", n -> "x-a: !t\n" + "- a\n".repeat(n), "wrong-type");
    }

    private void nesting() {
        String deep = "limit-exceeded";
        yaml("a deep block", n -> "x-a:\n  " + "- ".repeat(n) + "\n", deep);
        yaml("a deep block after a tag", n -> "x-a: !t\n  " + "- ".repeat(n) + "\n", deep);
        yaml("deep brackets", n -> "x-a: " + "[".repeat(n) + "\n", deep);
        yaml("deep brackets after a tag", n -> "x-a: !t " + "[".repeat(n) + "\n", deep);
        yaml("deep brackets in an unknown field", n -> "own: " + "[".repeat(n) + "\n", "unknown-field", deep);
        yaml("deep keys", n -> "? ".repeat(n) + "\n", "wrong-type", deep);
        json("brackets", n -> "\"x-a\":[" + ("[".repeat(60) + "]".repeat(60) + ",").repeat(n / 10) + "1]");
    }

    private void keys() {
        yaml("a key many times", n -> "title: x\n".repeat(n), "duplicate-key");
        yaml("many extensions", n -> each(n, i -> "x-" + i + ": a\n"));
        yaml("many unknown fields", n -> each(n, i -> "tilte" + i + ": a\n"), "unknown-field");
        yaml("many misspelt keys", n -> "talks:\n" + "- {titel: a, Date: 2024-01-01}\n".repeat(n), "unknown-field");
        yaml("many empty fields", n -> "talks:\n" + "- {title: a, date: }\n".repeat(n), "empty-field");
        yaml("many talks without a title", n -> "talks:\n" + "- {room: a}\n".repeat(n), "missing-field");
        json("a key many times", n -> "\"title\":\"x\",".repeat(n) + "\"title\":\"x\"", "duplicate-key");
        json("a long key", n -> "\"" + "k-".repeat(100 * n) + "\":1", "unknown-field");
        json("many unknown fields", n -> each(n, i -> "\"tilte" + i + "\":1,") + "\"a\":1", "unknown-field");
        yaml("many keys with one hash code", n -> "x-a:\n" + colliding(n, "b"));
    }

    private void lostValues() {
        json(
                "many lost values below a long key",
                n -> "\"x-" + "k".repeat(n) + "\":[" + "\"\\u0000é\",".repeat(n) + "1]",
                "invalid-text");
        json("many lost values", n -> "\"tags\":[" + "1,".repeat(n) + "1]", "wrong-type");
        json("many lost objects", n -> "\"talks\":[" + "1,".repeat(n) + "1]", "wrong-type");
        json("skipped texts", n -> "\"own\":[" + each(n, i -> "\"a-" + i + "\",") + "1]", "unknown-field");
        yaml(
                "many lost accounts with one hash code",
                n -> "speakers:\n- id: a\n  name: b\n  accounts:\n" + colliding(n, "a") + "talks:\n"
                        + "- {title: a, speakers: [a]}\n".repeat(n),
                "unknown-field");
        yaml("many invalid texts in an extension", n -> "x-a: [" + "\"\\0é\", ".repeat(n) + "a]\n", "invalid-text");
    }

    private void longValues() {
        json("a long address", n -> "\"url\":\"" + "a.".repeat(100 * n) + "\"", "invalid-url");
        json("a long language", n -> "\"language\":\"en" + "-abcde".repeat(100 * n) + "\"");
        json("a long license", n -> "\"license\":\"" + "MIT OR ".repeat(100 * n) + "MIT\"");
        json("many parentheses", n -> "\"license\":\"" + "(".repeat(100 * n) + "\"", "unknown-license");
        json("a long unknown license", n -> "\"license\":\"" + "GPLv3 or (".repeat(100 * n) + "\"", "unknown-license");
        json("a long date", n -> "\"date\":\"" + "1".repeat(100 * n) + "\"", "invalid-date");
        json("a long id", n -> "\"id\":\"" + "a-".repeat(100 * n) + "\"", "invalid-id");
        json(
                "a long duration",
                n -> "\"talks\":[{\"title\":\"a\",\"duration\":\"P" + "T1H".repeat(100 * n) + "\"}]",
                "invalid-duration");
    }

    private void manyReports() {
        String report = JSON + ",\"summary\":\" é\"}";
        reading(
                "JSON, many reports on one line",
                JsonFormat.json(),
                n -> "[" + (report + ",").repeat(n) + report + "]");
        reading("JSON Lines, many reports", JsonLinesFormat.jsonLines(), n -> (report + "\n").repeat(n));
        reading("JSON Lines, many blank lines", JsonLinesFormat.jsonLines(), n -> "\n".repeat(n) + report);
        reading("YAML, many reports", YamlFormat.yaml(), n -> ("---\n" + YAML).repeat(n / 4));
        reading("YAML, many empty documents", YamlFormat.yaml(), n -> "---\n".repeat(n), "wrong-type");
    }

    private void markdown() {
        markdown("a long body", n -> post("") + "a\n".repeat(n));
        markdown("many keys", n -> post(each(n, i -> "key-" + i + ": a\n")));
        markdown("many tags in one text", n -> post("tags: " + each(n, i -> i + ",") + "\n"));
        markdown("front matter without an end", n -> "---\n" + "a: b\n".repeat(n), "syntax");
    }

    private void rules() {
        yaml("similar names", n -> speakers(n, i -> "Antti Kantee " + letters(i)), "similar-names");
        yaml("different names", n -> speakers(n, i -> letters(i * 7919) + letters(i * 104_729)));
        yaml(
                "two speakers with many aliases",
                n -> "speakers:\n"
                        + each(
                                2,
                                id -> "- {id: s" + id + ", name: n" + id + ", aliases: [n" + (1 - id)
                                        + each(n, i -> ", Antti Kantee " + letters(i)) + "]}\n"));
        json("a long name", n -> speaker("abcdefghij".repeat(10 * n)));
        json("a name of combining marks", n -> speaker("a" + "\\u0301\\u0323".repeat(n)));
        yaml(
                "an id many times",
                n -> "projects:\n" + each(n, i -> "- {id: p, name: " + letters(i) + "}\n"),
                "duplicate-id");
        yaml(
                "dangling references",
                n -> speakers(n, Workloads::letters) + "talks:\n"
                        + each(n, i -> "- {title: a, speakers: [nobody-" + i + "]}\n"),
                "dangling-reference");
        yaml(
                "a reference many times",
                n -> "speakers: [{id: s, name: a}]\ntalks:\n- {title: a, speakers: [" + "s, ".repeat(n) + "s]}\n",
                "duplicate-reference");
        yaml("a tag many times", n -> "tags: [" + "a, ".repeat(n) + "a]\n", "duplicate-tag");
        yaml(
                "talks that all overlap",
                n -> "talks:\n" + "- {title: a, room: R, startTime: 10:00, duration: PT9H}\n".repeat(n),
                "double-booking");
        yaml(
                "many unknown licenses",
                n -> "projects:\n"
                        + each(n, i -> "- {id: a" + i + ", name: " + letters(i) + ", license: GPL" + i + "}\n"),
                "unknown-license");
        yaml("a cycle of projects", n -> projects(n, i -> (i + 1) % n), "reference-cycle");
        yaml("many cycles of projects", n -> projects(n, i -> i ^ 1), "reference-cycle");
    }

    private void telling() {
        telling("YAML", YamlFormat.yaml(), n -> YAML + "x-a:\n" + "- \"é\\0\"\n".repeat(n));
        telling("YAML, one line", YamlFormat.yaml(), n -> YAML + "x-a: [" + "\"é\\0\", ".repeat(n) + "a]\n");
        telling("JSON, one line", JsonFormat.json(), n -> JSON + ",\"x-a\":[" + "\"é\\u0000\",".repeat(n) + "1]}");
        telling(
                "JSON, rules and one line",
                JsonFormat.json(),
                n -> JSON + ",\"talks\":[" + "{\"title\":\" é\",\"date\":\"2025-01-01\",\"room\":null},".repeat(n)
                        + "{}]}");
        telling("Markdown", MarkdownFormat.markdown(), n -> post("talks:\n" + "- {title: \" é\", date: }\n".repeat(n)));
    }

    private void writing() {
        IntFunction<String> talks = n -> YAML + "talks:\n"
                + each(n, i -> "- {title: \"talk: " + i + "\", summary: \"a\\nb\", date: 2024-01-01}\n");
        IntFunction<String> texts = n -> YAML + "summary: \"" + "a: é \\n".repeat(n) + "\"\nbody: \""
                + "a\\n\\n".repeat(n) + "a\"\ntags: [\"" + "1:".repeat(n) + "\", \"" + "é \\\"".repeat(n) + "\"]\n";
        Map.of("YAML", YamlFormat.yaml(), "JSON", JsonFormat.json(), "Markdown", MarkdownFormat.markdown())
                .forEach((name, format) -> {
                    writing(name + ", many talks", format, talks);
                    writing(name + ", long texts", format, texts);
                });
    }

    private void drafting() {
        drafting("many links", n -> each(n, i -> "[a b](http://example.org/" + i + ") "));
        drafting("a long address", n -> "[a](http://a.example/" + "%".repeat(n) + ")");
        drafting("an address of many labels", n -> "[a](" + "a.".repeat(n) + ")");
        drafting("many brackets", n -> "[".repeat(n));
        drafting("much emphasis", n -> "*a _".repeat(n));
        drafting("many headings", n -> "# a\n".repeat(n));
    }

    private void comparing() {
        comparing(
                "talks in reverse",
                n -> "talks:\n" + each(n, i -> "- title: " + letters(i) + "\n"),
                n -> "talks:\n" + each(n, i -> "- title: " + letters(n - 1 - i) + "\n"));
        comparing(
                "talks of one title",
                n -> "talks:\n" + each(n, i -> "- {title: a, room: a" + i + "}\n"),
                n -> "talks:\n" + each(n, i -> "- {title: a, room: b" + i + "}\n"));
        comparing(
                "every second talk",
                n -> "talks:\n" + each(n, i -> "- title: " + letters(i) + "\n"),
                n -> "talks:\n" + each(n / 2, i -> "- title: " + letters(2 * i) + "\n"));
        comparing("keys with one hash code", n -> "x-a:\n" + colliding(n, "a"), n -> "x-a:\n" + colliding(n, "b"));
    }

    private void yaml(String name, IntFunction<String> members, String... codes) {
        reading("YAML, " + name, YamlFormat.yaml(), n -> YAML + members.apply(n), codes);
    }

    private void json(String name, IntFunction<String> members, String... codes) {
        reading("JSON, " + name, JsonFormat.json(), n -> JSON + "," + members.apply(n) + "}", codes);
    }

    private void markdown(String name, IntFunction<String> text, String... codes) {
        reading("Markdown, " + name, MarkdownFormat.markdown(), text, codes);
    }

    private void reading(String name, ReportFormat format, IntFunction<String> text, String... codes) {
        all.put("reading " + name, n -> {
            String written = text.apply(n);
            return () -> assertThat(format.withOptions(OPTIONS)
                            .checkAll(written)
                            .flatMap(result -> result.problems().stream())
                            .map(Problem::code)
                            .distinct())
                    .contains(codes);
        });
    }

    private void telling(String name, ReportFormat format, IntFunction<String> text) {
        all.put("telling " + name, n -> {
            String written = text.apply(n);
            return () -> {
                ReadResult result = format.withOptions(EVERY_PROBLEM).check(written);
                assertThat(result.problems()).hasSizeGreaterThanOrEqualTo(n);
                assertThat(result.toString()).hasLineCount(3 * result.problems().size());
            };
        });
    }

    private void writing(String name, ReportFormat format, IntFunction<String> text) {
        all.put("writing " + name, n -> {
            Report report = YamlFormat.yaml().read(text.apply(n));
            return () -> assertThat(format.write(report)).hasSizeGreaterThan(n);
        });
    }

    private void comparing(String name, IntFunction<String> before, IntFunction<String> after) {
        all.put("comparing " + name, n -> {
            Report old = YamlFormat.yaml().read(YAML + before.apply(n));
            Report edited = YamlFormat.yaml().read(YAML + after.apply(n));
            return () -> {
                ReportDiff diff = ReportDiff.between(old, edited);
                assertThat(diff.changes()).hasSizeBetween(n / 2, n);
                assertThat(diff.apply(old)).isEqualTo(edited);
            };
        });
    }

    private void drafting(String name, IntFunction<String> body) {
        all.put("drafting " + name, n -> {
            String text = "---\ntitle: a\ndate: 2024-01-01\n---\n" + body.apply(n);
            return () -> assertThat(Draft.of(text).yaml()).hasSizeGreaterThan(n);
        });
    }

    private static String post(String members) {
        return "---\n" + YAML + members + "---\n";
    }

    private static String speaker(String name) {
        return "\"speakers\":[{\"id\":\"s\",\"name\":\"" + name + "\"}]";
    }

    private static String speakers(int count, IntFunction<String> name) {
        return "speakers:\n" + each(count, i -> "- {id: s" + i + ", name: " + name.apply(i) + "}\n");
    }

    private static String projects(int count, IntFunction<Integer> whole) {
        return "projects:\n"
                + each(count, i -> "- {id: p" + i + ", name: " + letters(i) + ", partOf: p" + whole.apply(i) + "}\n");
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    /** Returns different letters for each number. */
    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c + 'a' - '0' : c + 10)))
                .collect(Collectors.joining());
    }

    /** Returns members whose keys have one hash code, as {@code Aa} and {@code BB} have. */
    private static String colliding(int count, String value) {
        return each(
                count,
                i -> IntStream.range(0, Integer.SIZE)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "    ", ": " + value + "\n")));
    }
}
