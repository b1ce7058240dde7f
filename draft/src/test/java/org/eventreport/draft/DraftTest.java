package org.eventreport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventreport.format.ReadResult;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.yaml.YamlFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final Path SEED = Path.of("../../shared/seed/new-directions-2014.md");

    private static final String POST = """
            ---
            title: A day of small kernels
            author: [misc, Ana]
            date: 2014-12-01 15:20:24 UTC
            tags: 'kernels, BSD, '
            lang: en
            published: false
            comments: true
            ---

            ![](blog/hall.jpg) I went to [Kernel Day](http://kernelday.example/). \s
            [Eva Holt](https://twitter.com/evaholt) of [Tiny](tiny.org ) spoke; her [code]( https://github.com/eva/tiny)
            and [Tiny](https://tiny.org/docs) are there, and [slides](slides.pdf), [mail](mailto:eva@tiny.org).

            [Her again](https://x.com/EvaHolt), [Kernel Day](http://kernelday.example).
            [![](a.png)](https://www.kernel.example/a/) <https://auto.example/>
            """;

    @TempDir
    private Path folder;

    @Test
    void aPostBecomesAReportWithProposals() {
        assertThat(Draft.of(POST).yaml()).isEqualTo("""
                # A draft. What follows a comment that starts with "proposed" is a guess: correct it or remove it.
                schemaVersion: 1
                title: A day of small kernels
                authors:
                  - name: misc
                  - name: Ana
                date: 2014-12-01
                publishedAt: 2014-12-01T15:20:24Z
                status: draft
                tags:
                  - kernels
                  - BSD
                event:
                  # proposed: the title of the post
                  name: A day of small kernels
                  # proposed: the day of the post; the event may have been before it
                  startDate: 2014-12-01
                speakers:
                  # proposed: a speaker, from the link to https://twitter.com/evaholt
                  - id: eva-holt
                    name: Eva Holt
                    accounts:
                      twitter: evaholt
                projects:
                  # proposed: a project, as the post links to it
                  - id: kernel-day
                    name: Kernel Day
                    url: http://kernelday.example/
                  # proposed: a project, as the post links to it; the address is corrected, the post has tiny.org
                  - id: tiny
                    name: Tiny
                    url: http://tiny.org/
                  # proposed: a project, as the post links to it
                  - id: code
                    name: code
                    repository: https://github.com/eva/tiny
                  # proposed: a project, as the post links to it
                  - id: tiny-2
                    name: Tiny
                    url: https://tiny.org/docs
                  # proposed: a project, as the post links to it
                  - id: kernel-example-a
                    name: kernel.example/a
                    url: https://www.kernel.example/a/
                  # proposed: a project, as the post links to it
                  - id: https-auto-example
                    name: https://auto.example/
                    url: https://auto.example/
                body: |
                """ + bodyOf(POST).indent(2).replaceAll("(?m)^ +$", "") + """
                x-front-matter:
                  comments: true
                  lang: en
                """);
    }

    @Test
    void theYamlIsAValidReportEqualToThatOfTheDraft() {
        Draft draft = Draft.of(POST);

        ReadResult result = YamlFormat.yaml().check(draft.yaml());

        assertThat(result.errors()).isZero();
        assertThat(result.report()).hasValue(draft.report());
        assertThat(draft.report().status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(draft.report().body()).hasValue(bodyOf(POST));
    }

    @Test
    void withoutItsCommentsTheYamlIsCanonical() {
        Draft draft = Draft.of(POST);

        assertThat(draft.yaml().replaceAll("(?m)^ *# .*\n", ""))
                .isEqualTo(YamlFormat.yaml().write(draft.report()));
    }

    @Test
    void everyByteOfTheBodyIsKept() {
        for (String body :
                List.of("a\r\n\r\n  b [c](http://d.org/)\r\n", "\n\n a \n", "a\n\n\n", "\ta", "# comment\n")) {
            Draft draft = Draft.of("---\r\ntitle: a\r\ndate: 2014-12-01\r\n---\r\n\r\n" + body);

            assertThat(draft.report().body()).hasValue(body);
            assertThat(YamlFormat.yaml().read(draft.yaml())).isEqualTo(draft.report());
        }
    }

    @Test
    void theRealPostKeepsAllItsLinksAndItsBody() throws IOException {
        assumeThat(SEED)
                .as("skipped: the real post is not next to this repository")
                .exists();
        String post = Files.readString(SEED);

        Draft draft = Draft.of(SEED);
        Report report = YamlFormat.yaml().read(draft.yaml());

        assertThat(report).isEqualTo(draft.report());
        assertThat(report.title()).isEqualTo("Report from New Directions in Operating Systems Conference");
        assertThat(report.tags()).hasSize(9);
        assertThat(report.publishedAt()).hasValue(OffsetDateTime.parse("2014-12-01T15:20:24Z"));
        assertThat(report.body()).hasValue(bodyOf(post));
        List<String> links = Pattern.compile("\\]\\(\\s*(https?://[^)\\s]+)\\s*\\)")
                .matcher(post)
                .results()
                .map(link -> link.group(1))
                .toList();
        List<String> drafted = Stream.concat(
                        report.projects().stream().flatMap(DraftTest::addresses),
                        report.speakers().stream()
                                .map(speaker -> "https://twitter.com/"
                                        + speaker.accounts().get("twitter")))
                .toList();
        assertThat(links).hasSize(34);
        assertThat(drafted).containsAll(links).contains("http://trillix.org/").hasSize(35);
    }

    @Test
    void whatThePostAlreadyHasIsNotProposedAgain() {
        Report report = Draft.of("""
                        ---
                        title: a
                        date: 2014-12-01
                        speakers:
                          - id: eva
                            name: Eva
                            bio: |
                              One line,
                              another one.
                            accounts: {twitter: EvaHolt}
                        projects:
                          - {id: tiny, name: Tiny, url: 'http://tiny.org'}
                        talks:
                          - {title: Tiny, speakers: [eva], projects: [tiny]}
                        ---
                        [Eva](https://twitter.com/evaholt) [Eva](https://github.com/eva) [it](http://tiny.org/)
                        [Tiny](http://other.org/)
                        """).report();

        assertThat(report.speakers()).extracting(Speaker::id).containsExactly("eva", "eva-2");
        assertThat(report.projects()).extracting(Project::id).containsExactly("tiny", "tiny-2");
        assertThat(report.talks()).hasSize(1);
    }

    @Test
    void namesWithoutAsciiLettersGetIdsFromTheirAddresses() {
        Report report = Draft.of("""
                        ---
                        title: a
                        date: 2014-12-01
                        ---
                        [Лев](https://twitter.com/lev) [ядро](http://kernel.example/a) [`a`
                        *b*&#1;&#xD800;](http://b.example/)
                        """).report();

        assertThat(report.speakers()).extracting(Speaker::id).containsExactly("lev");
        assertThat(report.projects()).extracting(Project::id).containsExactly("kernel-example-a", "a-b");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-01-two-days.html.md,Two days,2014-12-01",
        "posts/2014-12-01-éloge_du_noyau.md,Éloge du noyau,2014-12-01"
    })
    void theFileNameGivesTheTitleAndDayThatThePostLacks(String file, String title, LocalDate day) throws IOException {
        Draft draft = draft("---\nauthor: ana\n---\nhello\n", file);

        assertThat(draft.report().title()).isEqualTo(title);
        assertThat(draft.report().event().name()).isEqualTo(title);
        assertThat(draft.report().event().startDate()).isEqualTo(day);
        assertThat(draft.report().date()).isEmpty();
        assertThat(draft.yaml())
                .contains("# proposed: from the name of the post's file\ntitle: " + title)
                .contains("  # proposed: the day in the name of the post's file; ");
    }

    @Test
    void withoutATitleTheFirstHeadingIsTheTitle() throws IOException {
        Draft draft = draft("---\npublishedAt: 2014-12-01T01:00:00+02:00\n---\nhi\n\nTwo *days*\n---\n# b\n", "a.md");

        assertThat(draft.report().title()).isEqualTo("Two days");
        assertThat(draft.report().event().startDate()).isEqualTo("2014-12-01");
        assertThat(draft.yaml()).contains("# proposed: the first heading of the post\ntitle: Two days\n");
    }

    /** The date of a post, the date and publishedAt of the draft, and the text that is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-4-5|2014-04-05||",
                "2014-04-15 12:00 UTC|2014-04-15|2014-04-15T12:00Z|",
                "2014-4-15 12:00:00.5 Z|2014-04-15|2014-04-15T12:00:00.5Z|",
                "2014-04-15 12:00:00|2014-04-15||2014-04-15 12:00:00",
                "2014/04/15 12:09:36|2014-04-15||2014/04/15 12:09:36",
                "2014-04-15 12:00:00 CET|2014-04-15||2014-04-15 12:00:00 CET"
            })
    void aDateThatBlogEnginesReadIsThatOfTheDraft(
            String written, LocalDate date, @Nullable OffsetDateTime publishedAt, @Nullable String kept) {
        Draft draft = Draft.of("---\ntitle: a\ndate: " + written + "\n---\nhello\n");
        Report report = draft.report();

        assertThat(report.date()).hasValue(date);
        assertThat(report.publishedAt()).isEqualTo(Optional.ofNullable(publishedAt));
        assertThat(report.event().startDate()).isEqualTo(date);
        assertThat(report.extensions()).isEqualTo(kept == null ? Map.of() : kept("date", ExtensionValue.of(kept)));
        assertThat(draft.yaml()).doesNotContain("to correct");
        assertThat(YamlFormat.yaml().read(draft.yaml())).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2015-13-45 12:00:00\"", "July 25, 2024", "16.5.2016 16:00", "soon"})
    void aDateThatCannotBeReadIsKeptWithACommentThatSaysWhatToDo(String written) {
        Draft draft = Draft.of("---\ntitle: a\ndate: " + written + "\nlayout: post\n---\nhello\n");

        assertThat(draft.yaml()).isEqualTo("""
                # A draft. What follows a comment that starts with "proposed" is a guess: correct it or remove it.
                schemaVersion: 1
                title: a
                event:
                  # proposed: the title of the post
                  name: a
                  # to correct: neither the post nor the name of its file has a day that can be read; write the first day of \
                the event
                  startDate: 1970-01-01
                body: |
                  hello
                x-front-matter:
                  # to correct: this is not read; write it as "date: 2014-12-01" above, and remove it here
                  date: %s
                  layout: post
                """.formatted(written));
        assertThat(YamlFormat.yaml().read(draft.yaml())).isEqualTo(draft.report());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: [2014, 12]|2014-12-01-a.md|2014-12-01|date",
                "date: 2014-12-01 25:00|a.md|2014-12-01|date",
                "date: soon;publishedAt: 2014-12-01T15:20:24Z|a.md|2014-12-01|date",
                "publishedAt: 2014-12-01 15:20|a.md|2014-12-01|publishedAt",
                "date: 2014-12-01 15:20 UTC;updatedAt: later|a.md|2014-12-01|updatedAt",
                "date: soon;publishedAt: soon;updatedAt: later|2014-12-01-a.md|2014-12-01|date,publishedAt,updatedAt"
            })
    void noWrongDateOfAPostPreventsADraft(String dates, String file, LocalDate day, String kept) throws IOException {
        Draft draft = draft("---\ntitle: a\n" + dates.replace(";", "\n") + "\n---\nhello\n", file);

        assertThat(draft.report().event().startDate()).isEqualTo(day);
        assertThat(draft.report().extensions().get("x-front-matter"))
                .isInstanceOfSatisfying(
                        ExtensionValue.ObjectValue.class,
                        object -> assertThat(object.members()).containsOnlyKeys(kept.split(",")));
        assertThat(draft.yaml().split("# to correct: this is not read; ", -1)).hasSize(kept.split(",").length + 1);
        assertThat(YamlFormat.yaml().read(draft.yaml())).isEqualTo(draft.report());
    }

    @Test
    void aPostWithoutADateHasADraftWithACommentThatSaysWhatToDo() {
        Draft draft = Draft.of("---\ntitle: a\ndate:\n---\n");

        assertThat(draft.yaml()).contains("""
                  # to correct: neither the post nor the name of its file has a day that can be read; write the first day of \
                the event
                  startDate: 1970-01-01
                """);
        assertThat(draft.report().date()).isEmpty();
        assertThat(Draft.of("---\ntitle: a\n---\n").yaml()).isEqualTo(draft.yaml());
        assertThat(YamlFormat.yaml().check(draft.yaml()).errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a;talks: [{title: a, date: 2014-13-01}]|invalid-date",
                "title: [a];date: 2014-12-01|wrong-type",
                "title: \"a\\nb\";date: 2014-12-01|invalid-text",
                "title:;date: 2014-12-01|missing-field",
                "date: 2014-12-01|missing-field",
                "title: a;date: 2014-12-01;langauge: en|unknown-field",
                "title: a;date: 2014-12-01;url: a b|invalid-url"
            })
    void aWrongValueOfThePostIsReportedOnce(String frontMatter, String code) {
        String post = "---\n" + frontMatter.replace(";", "\n") + "\n---\n\nhello\n";

        assertThat(problems(post)).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void whatIsNotAPostIsReported() {
        assertThatThrownBy(() -> Draft.of("# A README\n")).hasMessageContaining("there is no front matter");
        assertThatThrownBy(() -> Draft.of("---\ntitle: [\n---\n")).isInstanceOf(InvalidReportException.class);
        assertThatThrownBy(() -> Draft.of("---\n- a\n---\n")).hasMessageContaining("wrong-type");
        assertThatThrownBy(() -> Draft.of("")).isInstanceOf(InvalidReportException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event: {name: a, startDate: 2014-12-01}", "event:", "event: a"})
    void aReportIsNotAPost(String event) {
        String post = "---\ntitle: a\n" + event + "\n---\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(post, "a.md"))
                .withMessage("a.md: already has an event, so it is a report; convert it instead");
    }

    @Test
    void aDraftIsWrittenToAFile() throws IOException {
        Path post = Files.writeString(folder.resolve("a.md"), POST);
        Path file = folder.resolve("a.yaml");

        Draft.of(post).write(file);

        assertThat(file).content().isEqualTo(Draft.of(POST).yaml());
    }

    @Test
    void theExampleOfTheDocumentationWorks() {
        Report report = Draft.of("""
                        ---
                        title: Two days of unikernels
                        date: 2014-12-01 15:20:24 UTC
                        ---

                        [Antti Kantee](https://twitter.com/anttikantee) spoke of [rump kernels](http://rumpkernel.org/).
                        """).report();

        assertThat(report.event().name()).isEqualTo("Two days of unikernels");
        assertThat(report.speakers().get(0).accounts()).isEqualTo(Map.of("twitter", "anttikantee"));
        assertThat(report.projects().get(0).id()).isEqualTo("rump-kernels");
    }

    @Test
    void markdownOfAnyDepthIsRead() {
        String deep = "> ".repeat(3000) + "*a **b ".repeat(3000) + "[c](http://d.org/)\n" + "[".repeat(3000);

        assertThat(Draft.of("---\ntitle: a\ndate: 2014-12-01\n---\n" + deep)
                        .report()
                        .projects())
                .hasSize(1);
    }

    @Test
    void otherKeysOfTheBlogAreKept() {
        assertThat(Draft.of(POST).report().extensions().get("x-front-matter"))
                .isEqualTo(ExtensionValue.of(
                        Map.of("comments", ExtensionValue.of(true), "lang", ExtensionValue.of("en"))));
    }

    private static Draft draft(String post, String file) throws IOException {
        return Draft.of(new ByteArrayInputStream(post.getBytes(StandardCharsets.UTF_8)), file);
    }

    private static Map<String, ExtensionValue> kept(String key, ExtensionValue value) {
        return Map.of("x-front-matter", ExtensionValue.of(Map.of(key, value)));
    }

    private static List<Problem> problems(String post) {
        return catchThrowableOfType(InvalidReportException.class, () -> Draft.of(post)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static String bodyOf(String post) {
        return post.substring(post.indexOf("\n---\n\n") + 6);
    }

    private static Stream<String> addresses(Project project) {
        return Stream.of(project.url(), project.repository())
                .flatMap(address -> address.stream())
                .map(Object::toString);
    }
}
