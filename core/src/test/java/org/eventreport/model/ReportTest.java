package org.eventreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Talk RUMP = Talk.builder()
            .title("Rump kernels")
            .addSpeakers("antti")
            .addProjects("rump", "netbsd")
            .build();
    private static final Talk NETBSD = Talk.builder()
            .title("NetBSD")
            .addSpeakers("antti", "nobody")
            .addProjects("netbsd")
            .date(LocalDate.of(2014, 11, 26))
            .build();
    private static final Speaker ANTTI =
            Speaker.builder().id("antti").name("Antti Kantee").build();
    private static final Project NET_BSD =
            Project.builder().id("netbsd").name("NetBSD").build();
    private static final Report REPORT = Report.builder()
            .title("Two days")
            .event(Event.builder()
                    .name("Kernel Days")
                    .startDate(LocalDate.of(2014, 11, 25))
                    .build())
            .addTalks(RUMP, NETBSD)
            .addSpeakers(ANTTI)
            .addProjects(NET_BSD)
            .build();

    @Test
    void hasTheDefaultsOfTheFormat() {
        assertThat(REPORT.schemaVersion()).isEqualTo(1);
        assertThat(REPORT.status()).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(REPORT.event().kind()).isEqualTo(EventKind.CONFERENCE);
        assertThat(RUMP.kind()).isEqualTo(TalkKind.TALK);
        assertThat(RUMP.attended()).isTrue();
        assertThat(RUMP.tags()).isEmpty();
        assertThat(RUMP.startTime()).isEmpty();
    }

    @Test
    void resolvesReferences() {
        assertThat(REPORT.speakersOf(NETBSD)).containsExactly(ANTTI);
        assertThat(REPORT.projectsOf(RUMP)).containsExactly(NET_BSD);
        assertThat(REPORT.talksBy("antti")).containsExactly(RUMP, NETBSD);
        assertThat(REPORT.talksBy("nobody")).containsExactly(NETBSD);
        assertThat(REPORT.talksAbout("rump")).containsExactly(RUMP);
        assertThat(REPORT.talksAbout("linux")).isEmpty();
        assertThat(REPORT.speaker("antti")).contains(ANTTI);
        assertThat(REPORT.project("rump")).isEmpty();
    }

    @Test
    void findsATalkByItsId() {
        Talk first = RUMP.withId("rump");
        Report report = REPORT.withTalks(NETBSD, first, first.withTitle("Rump kernels, again"));

        assertThat(report.talk("rump")).contains(first);
        assertThat(report.talk("netbsd")).isEmpty();
    }

    @Test
    void returnsTheDaysOfTalksAndEvents() {
        Event event = REPORT.event();
        assertThat(REPORT.dayOf(RUMP)).isEqualTo("2014-11-25");
        assertThat(REPORT.dayOf(NETBSD)).isEqualTo("2014-11-26");
        assertThat(event.lastDay()).isEqualTo("2014-11-25");
        assertThat(event.withEndDate(LocalDate.of(2014, 11, 26)).lastDay()).isEqualTo("2014-11-26");
    }

    @Test
    void changesGiveAnotherReport() {
        Report renamed = REPORT.withTitle("Three days");

        assertThat(renamed.title()).isEqualTo("Three days");
        assertThat(REPORT.title()).isEqualTo("Two days");
        assertThat(renamed).isNotEqualTo(REPORT);
        assertThat(renamed.withTitle("Two days")).isEqualTo(REPORT).hasSameHashCodeAs(REPORT);
    }

    @Test
    void cannotBeChangedThroughItsLists() {
        List<Talk> talks = REPORT.talks();
        assertThatThrownBy(() -> talks.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cannotContainNulls() {
        List<String> tags = Collections.singletonList(null);
        Map<String, String> noHandle = Collections.singletonMap("github", null);
        Map<String, String> noService = Collections.singletonMap(null, "ana");
        Map<String, ExtensionValue> noValue = Collections.singletonMap("x-a", null);
        Map<String, ExtensionValue> noKey = Collections.singletonMap(null, ExtensionValue.none());

        assertThat(List.<ThrowingCallable>of(
                        () -> REPORT.withTags(tags),
                        () -> Report.builder().tags(tags),
                        () -> Report.builder().addAllTags(tags),
                        () -> REPORT.withExtensions(noValue),
                        () -> REPORT.withExtensions(noKey),
                        () -> Report.builder().putAllExtensions(noValue),
                        () -> Report.builder().putAllExtensions(noKey),
                        () -> ANTTI.withAccounts(noHandle),
                        () -> ANTTI.withAccounts(noService),
                        () -> Speaker.builder().accounts(noHandle),
                        () -> Speaker.builder().accounts(noService)))
                .allSatisfy(building -> assertThatNullPointerException().isThrownBy(building));
    }

    @Test
    void survivesJavaSerialization() throws Exception {
        Report full = REPORT.withPublishedAt(OffsetDateTime.parse("2014-12-01T15:20:24Z"))
                .withUrl(URI.create("http://example.org/"))
                .withEvent(REPORT.event()
                        .withTimezone(ZoneId.of("Europe/London"))
                        .withVenue(Venue.builder()
                                .latitude(new BigDecimal("51.50"))
                                .build()))
                .withTalks(RUMP.withStartTime(LocalTime.of(9, 30))
                        .withDuration(Duration.ofMinutes(45))
                        .withLinks(Link.builder()
                                .url(URI.create("http://example.org/a"))
                                .rel(LinkRel.SLIDES)
                                .build()))
                .withExtensions(Map.of(
                        "x-any",
                        ExtensionValue.of(List.of(
                                ExtensionValue.of(new BigDecimal("1.10")),
                                ExtensionValue.of(Map.of("a", ExtensionValue.none())),
                                ExtensionValue.of(true)))));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(full);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(full);
        }
    }

    @Test
    void spellsKeywordsAsTheFormatDoes() {
        assertThat(TalkKind.Q_AND_A.keyword()).isEqualTo("q-and-a");
        assertThat(TalkKind.BIRDS_OF_A_FEATHER.keyword()).isEqualTo("birds-of-a-feather");
        assertThat(AttendanceMode.IN_PERSON.keyword()).isEqualTo("in-person");
    }

    @Test
    void findsTheConstantOfAKeyword() {
        assertThat(TalkKind.values())
                .allSatisfy(kind ->
                        assertThat(Keyword.of(TalkKind.class, kind.keyword())).contains(kind));
        assertThat(Keyword.of(TalkKind.class, "lightning-talk")).contains(TalkKind.LIGHTNING_TALK);
        assertThat(List.of("LIGHTNING_TALK", "Lightning-Talk", "lightning talk", ""))
                .allSatisfy(text -> assertThat(Keyword.of(TalkKind.class, text)).isEmpty());
    }

    @Test
    void addressIsKeptAsItsText() {
        Link link = Link.builder().url("HTTP://Example.org/%7e").build();

        assertThat(link.url()).isEqualTo(URI.create("HTTP://Example.org/%7e"));
        assertThat(link.rawUrl()).isEqualTo("HTTP://Example.org/%7e");
        assertThat(link).isNotEqualTo(link.withUrl("http://example.org/~"));
        assertThat(link.withUrl(link.url())).isEqualTo(link);
    }

    @Test
    void whatIsNoAddressIsNotBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.builder().url("http://example.org/a b").build());
        Project.Builder project = Project.builder().id("rump-kernel").name("Rump kernels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project.repository("{").build());
    }
}
