package org.eventreport.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eventreport.testing.BDDReportAssertions.then;
import static org.eventreport.testing.ReportAssertions.EVENT;
import static org.eventreport.testing.ReportAssertions.PROJECT;
import static org.eventreport.testing.ReportAssertions.REPORT;
import static org.eventreport.testing.ReportAssertions.SPEAKER;
import static org.eventreport.testing.ReportAssertions.TALK;
import static org.eventreport.testing.ReportAssertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.EventStatus;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.TalkStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assertions on a report and its parts: that they pass, and what they say if they fail. */
class ModelAssertionsTest {

    @Test
    void assertionsOnWhatTheReportHasPass() {
        assertThat(Unikernels.REPORT)
                .hasTitle("Two days of unikernels")
                .hasAuthors("Ana", "Ben")
                .hasStatus(ReportStatus.DRAFT)
                .hasTags("kernels", "London")
                .hasTalks("Rump kernels", "Lunch")
                .hasSpeakers("antti-kantee")
                .hasProjects("netbsd", "rump-kernel")
                .isClean()
                .hasNoErrors();
        assertThat(Unikernels.REPORT)
                .event()
                .hasName("Unikernel Days")
                .hasKind(EventKind.MEETUP)
                .hasStatus(EventStatus.HELD)
                .startsOn(LocalDate.of(2014, 11, 25))
                .endsOn(LocalDate.of(2014, 11, 26))
                .hasCity("London")
                .hasCountry("GB");
        assertThat(Unikernels.REPORT)
                .talk("rump-kernels")
                .hasTitle("Rump kernels")
                .hasKind(TalkKind.KEYNOTE)
                .hasStatus(TalkStatus.HELD)
                .hasSpeakers("antti-kantee")
                .hasProjects("rump-kernel")
                .hasDate(LocalDate.of(2014, 11, 26))
                .hasStartTime(LocalTime.of(9, 30))
                .hasDuration(Duration.ofMinutes(45))
                .hasRoom("Attic")
                .hasTags("kernels");
        assertThat(Unikernels.REPORT)
                .speaker("antti-kantee")
                .hasId("antti-kantee")
                .hasName("Antti Kantee")
                .hasAliases("pooka")
                .hasAffiliation("NetBSD")
                .hasAccount("twitter", "anttikantee");
        assertThat(Unikernels.REPORT)
                .project("rump-kernel")
                .hasId("rump-kernel")
                .hasName("rump kernel")
                .hasVersion("1.10")
                .hasLicense("BSD-2-Clause")
                .hasRepository("https://example.org/rump")
                .isPartOf("netbsd");
    }

    private static Arguments report(Consumer<ReportAssert> assertion, String failure) {
        return arguments((Runnable) () -> assertion.accept(assertThat(Unikernels.REPORT)), failure);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                report(r -> r.hasTitle("One day"), """
                        report "Two days of unikernels": title: was "Two days of unikernels", expected "One day\""""),
                report(r -> r.hasAuthors("Ana"), """
                        report "Two days of unikernels": authors: was ["Ana", "Ben"], expected ["Ana"]"""),
                report(r -> r.hasStatus(ReportStatus.PUBLISHED), """
                        report "Two days of unikernels": status: was draft, expected published"""),
                report(r -> r.hasTags("London", "kernels"), """
                        report "Two days of unikernels": tags: was ["kernels", "London"], expected ["London", "kernels"]"""),
                report(r -> r.hasTalks(), """
                        report "Two days of unikernels": talks: was ["Rump kernels", "Lunch"], expected []"""),
                report(r -> r.hasSpeakers("a"), """
                        report "Two days of unikernels": speakers: was ["antti-kantee"], expected ["a"]"""),
                report(r -> r.hasProjects("a"), """
                        report "Two days of unikernels": projects: was ["netbsd", "rump-kernel"], expected ["a"]"""),
                report(r -> r.talk("xen"), """
                        report "Two days of unikernels": no talk has the id "xen"; the ids are rump-kernels"""),
                report(r -> r.speaker("ana"), """
                        report "Two days of unikernels": no speaker has the id "ana"; the ids are antti-kantee"""),
                report(r -> r.project("xen"), """
                        report "Two days of unikernels": no project has the id "xen"; the ids are netbsd, rump-kernel"""),
                report(
                        r -> r.event().hasName("X"),
                        "event \"Unikernel Days\": name: was \"Unikernel Days\", expected \"X\""),
                report(
                        r -> r.event().hasKind(EventKind.SUMMIT),
                        "event \"Unikernel Days\": kind: was meetup, expected summit"),
                report(
                        r -> r.event().hasStatus(EventStatus.MOVED_ONLINE),
                        "event \"Unikernel Days\": status: was held, expected moved-online"),
                report(
                        r -> r.event().startsOn(LocalDate.of(2014, 11, 24)),
                        "event \"Unikernel Days\": startDate: was 2014-11-25, expected 2014-11-24"),
                report(
                        r -> r.event().endsOn(LocalDate.of(2014, 11, 25)),
                        "event \"Unikernel Days\": endDate: was 2014-11-26, expected 2014-11-25"),
                report(
                        r -> r.event().hasCity("Paris"),
                        "event \"Unikernel Days\": venue/city: was \"London\", expected \"Paris\""),
                report(
                        r -> r.event().hasCountry("FR"),
                        "event \"Unikernel Days\": venue/country: was \"GB\", expected \"FR\""),
                talk(t -> t.hasTitle("X"), "title: was \"Rump kernels\", expected \"X\""),
                talk(t -> t.hasKind(TalkKind.TALK), "kind: was keynote, expected talk"),
                talk(t -> t.hasStatus(TalkStatus.CANCELLED), "status: was held, expected cancelled"),
                talk(t -> t.hasSpeakers("ana"), "speakers: was [\"antti-kantee\"], expected [\"ana\"]"),
                talk(t -> t.hasProjects(), "projects: was [\"rump-kernel\"], expected []"),
                talk(t -> t.hasDate(LocalDate.of(2014, 11, 25)), "date: was 2014-11-26, expected 2014-11-25"),
                talk(t -> t.hasStartTime(LocalTime.NOON), "startTime: was 09:30, expected 12:00"),
                talk(t -> t.hasDuration(Duration.ofMinutes(30)), "duration: was PT45M, expected PT30M"),
                talk(t -> t.hasRoom("Hall"), "room: was \"Attic\", expected \"Hall\""),
                talk(t -> t.hasTags(), "tags: was [\"kernels\"], expected []"),
                speaker(s -> s.hasId("a"), "id: was \"antti-kantee\", expected \"a\""),
                speaker(s -> s.hasName("Antti"), "name: was \"Antti Kantee\", expected \"Antti\""),
                speaker(s -> s.hasAliases(), "aliases: was [\"pooka\"], expected []"),
                speaker(s -> s.hasAffiliation("X"), "affiliation: was \"NetBSD\", expected \"X\""),
                speaker(s -> s.hasAccount("twitter", "a"), "accounts/twitter: was \"anttikantee\", expected \"a\""),
                speaker(s -> s.hasAccount("github", "a"), "accounts/github: was absent, expected \"a\""),
                project(p -> p.hasId("a"), "id: was \"rump-kernel\", expected \"a\""),
                project(p -> p.hasName("Rump"), "name: was \"rump kernel\", expected \"Rump\""),
                project(p -> p.hasVersion("1.1"), "version: was \"1.10\", expected \"1.1\""),
                project(p -> p.hasLicense("MIT"), "license: was \"BSD-2-Clause\", expected \"MIT\""),
                project(
                        p -> p.hasRepository("https://example.org/"),
                        "repository: was \"https://example.org/rump\", expected \"https://example.org/\""),
                project(p -> p.isPartOf("xen"), "partOf: was \"netbsd\", expected \"xen\""));
    }

    private static Arguments talk(Consumer<TalkAssert> assertion, String failure) {
        return report(r -> assertion.accept(r.talk("rump-kernels")), "talk \"Rump kernels\": " + failure);
    }

    private static Arguments speaker(Consumer<SpeakerAssert> assertion, String failure) {
        return report(r -> assertion.accept(r.speaker("antti-kantee")), "speaker \"Antti Kantee\": " + failure);
    }

    private static Arguments project(Consumer<ProjectAssert> assertion, String failure) {
        return report(r -> assertion.accept(r.project("rump-kernel")), "project \"rump kernel\": " + failure);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    void aFailureSaysWhatThereIsAndWhatIsExpected(Runnable assertion, String failure) {
        assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessage(failure);
    }

    @Test
    void aFailureHasTheDescription() {
        assertThatThrownBy(() -> assertThat(Unikernels.REPORT)
                        .as("the report of %s", "London")
                        .talk("rump-kernels")
                        .hasRoom("Hall"))
                .hasMessage("[the report of London] talk \"Rump kernels\": room: was \"Attic\", expected \"Hall\"");
    }

    @Test
    void aFailureShowsTheProblemsOfAReportThatWasBuilt() {
        Report anonymous = Unikernels.REPORT.withAuthors();
        Report incomplete = anonymous.withSpeakers();

        assertThat(anonymous).hasNoErrors();
        assertThatThrownBy(() -> assertThat(anonymous).isClean()).hasMessage("""
                Expected no problems, but found 0 errors and 1 warning:
                warning: the report has no author; name them under authors [no-author]""");
        assertThatThrownBy(() -> assertThat(incomplete).hasNoErrors())
                .hasMessageStartingWith("Expected no errors, but found 1 error and 1 warning:\n")
                .hasMessageContaining("/talks/0/speakers/0: error: no speaker has the id \"antti-kantee\"");
    }

    @Test
    void equalReportsAreEqual() {
        Report copy = Report.builder().from(Unikernels.REPORT).build();

        assertThat(Unikernels.REPORT).isEqualToReport(copy).isEqualTo(copy);
    }

    @Test
    void theDifferencesOfReportsAreALineEach() {
        Report other = Unikernels.REPORT
                .withTitle("A\n")
                .withTalks(Unikernels.REPORT.talks().get(0))
                .withTags("kernels");
        String differences = """
                Expected the reports to be equal, but found 3 differences:
                /title: was "Two days of unikernels", expected "A\\n"
                /tags/1: was "London", expected absent
                /talks/1: was {"title":"Lunch"}, expected absent""";

        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).isEqualToReport(other))
                .hasMessage(differences);
        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).isEqualTo(other)).hasMessage(differences);
        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).as("London").isEqualTo(other))
                .hasMessage("[London] " + differences);
        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).isEqualTo("text"))
                .hasMessageContaining("report \"Two days of unikernels\"");
    }

    @Test
    void aHundredDifferencesAreShown() {
        List<String> tags = IntStream.range(0, 101).mapToObj(i -> "tag" + i).toList();
        Report other = Unikernels.REPORT.withTags(tags);

        assertThatThrownBy(() -> assertThat(other.withTags()).isEqualTo(other))
                .message()
                .startsWith(
                        "Expected the reports to be equal, but found 101 differences:\n/tags/0: was absent, expected \"tag0\"\n")
                .endsWith("expected \"tag99\"\n…");
    }

    @Test
    void aMessageShowsAReportByItsTitle() {
        assertThatThrownBy(() -> assertThat(Unikernels.REPORT).isNotEqualTo(Unikernels.REPORT))
                .message()
                .contains("report \"Two days of unikernels\"")
                .hasSizeLessThan(200);
    }

    @Test
    void assertionsOnNullFail() {
        Report none = null;

        assertThatThrownBy(() -> assertThat(none).hasTitle("A")).hasMessageContaining("not to be null");
        assertThatThrownBy(() -> assertThat(none).event()).hasMessageContaining("not to be null");
    }

    @Test
    void theyStandBesideThoseOfAssertJ() {
        Object untyped = Unikernels.REPORT;
        Talk talk = Unikernels.REPORT.talks().get(0);

        assertThat(untyped).asInstanceOf(REPORT).hasTitle("Two days of unikernels");
        assertThat((Object) Unikernels.REPORT.event()).asInstanceOf(EVENT).hasCity("London");
        assertThat(List.of(talk)).first(TALK).hasTitle("Rump kernels");
        assertThat(Unikernels.REPORT.speakersOf(talk)).singleElement(SPEAKER).hasName("Antti Kantee");
        assertThat(Unikernels.REPORT.projectsOf(talk)).singleElement(PROJECT).hasVersion("1.10");
        assertThat(talk.title()).isEqualTo("Rump kernels");
        assertThatThrownBy(() -> assertThat("text").asInstanceOf(REPORT)).isInstanceOf(AssertionError.class);
    }

    @Test
    void thenIsAssertThat() {
        Event event = Unikernels.REPORT.event();
        Speaker speaker = Unikernels.REPORT.speakers().get(0);
        Project project = Unikernels.REPORT.projects().get(0);

        then(Unikernels.REPORT).hasTitle("Two days of unikernels");
        then(event).hasName("Unikernel Days");
        then(Unikernels.REPORT.talks().get(1)).hasTitle("Lunch");
        then(speaker).hasId("antti-kantee");
        then(project).hasId("netbsd");
        assertThatThrownBy(() -> then(event).hasCity("Paris")).isInstanceOf(AssertionError.class);
    }
}
