package org.eventreport.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eventreport.diff.Change.Kind;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.Recording;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.Venue;
import org.eventreport.problem.JsonPointer;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    private static final Event EVENT = Event.builder()
            .name("Kernel Days")
            .startDate(LocalDate.of(2014, 11, 25))
            .build();
    private static final Talk RUMP = talk("Rump kernels");
    private static final Talk NETBSD = talk("NetBSD");
    private static final Talk XEN = talk("Xen");
    private static final Talk BREAK = talk("Coffee").withKind(TalkKind.BREAK);
    private static final Speaker ANTTI =
            Speaker.builder().id("antti").name("Antti Kantee").build();
    private static final Speaker ANA =
            Speaker.builder().id("ana").name("Ana Silva").build();
    private static final Report REPORT = Report.builder()
            .title("Two days")
            .event(EVENT)
            .addTalks(RUMP, NETBSD, XEN)
            .addSpeakers(ANTTI, ANA)
            .addTags("kernels", "london")
            .build();

    private static Talk talk(String title) {
        return Talk.builder().title(title).build();
    }

    /** Returns the changes as lines, after trying that they give the report after. */
    private static List<String> lines(Report before, Report after) {
        ReportDiff diff = ReportDiff.between(before, after);
        assertThat(diff.apply(before)).isEqualTo(after);
        return diff.changes().stream().map(Change::toString).toList();
    }

    @Test
    void equalReportsHaveNoChanges() {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT.withTitle("Two days"));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff).hasToString("no differences");
        assertThat(diff.apply(REPORT)).isEqualTo(REPORT);
    }

    @Test
    void aChangeHasPointersAndValues() {
        Change change = ReportDiff.between(REPORT, REPORT.withTalks(BREAK, RUMP, talk("NetBSD 7"), XEN))
                .changes()
                .get(1);

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.pointer()).isEqualTo(JsonPointer.parse("/talks/1/title"));
        assertThat(change.pointerBefore()).contains(JsonPointer.parse("/talks/1/title"));
        assertThat(change.pointerAfter()).contains(JsonPointer.parse("/talks/2/title"));
        assertThat(change.valueBefore()).contains("\"NetBSD\"");
        assertThat(change.valueAfter()).contains("\"NetBSD 7\"");
        assertThat(change).hasToString("/talks/1/title: was \"NetBSD\", now \"NetBSD 7\"");
        assertThat(change.line("expected")).isEqualTo("/talks/1/title: was \"NetBSD\", expected \"NetBSD 7\"");
    }

    @Test
    void anItemThatIsInsertedIsOneChange() {
        assertThat(lines(REPORT, REPORT.withTalks(BREAK, RUMP, NETBSD, XEN)))
                .containsExactly("/talks/0: was absent, now {\"title\":\"Coffee\",\"kind\":\"break\"}");
        assertThat(lines(REPORT, REPORT.withTags("kernels", "bsd", "london")))
                .containsExactly("/tags/1: was absent, now \"bsd\"");
    }

    @Test
    void anItemThatIsRemovedIsOneChange() {
        assertThat(lines(REPORT, REPORT.withTalks(NETBSD, XEN)))
                .containsExactly("/talks/0: was {\"title\":\"Rump kernels\"}, now absent");
        assertThat(lines(REPORT, REPORT.withSpeakers()))
                .containsExactly(
                        "/speakers/0: was {\"id\":\"antti\",\"name\":\"Antti Kantee\"}, now absent",
                        "/speakers/1: was {\"id\":\"ana\",\"name\":\"Ana Silva\"}, now absent");
    }

    @Test
    void anItemIsFoundByItsIdBeforeItsName() {
        Report swapped = REPORT.withSpeakers(ANTTI.withName("Ana Silva"), ANA.withName("Antti Kantee"));

        assertThat(lines(REPORT, swapped))
                .containsExactly(
                        "/speakers/0/name: was \"Antti Kantee\", now \"Ana Silva\"",
                        "/speakers/1/name: was \"Ana Silva\", now \"Antti Kantee\"");
    }

    @Test
    void anotherIdOfTheSameNameIsARename() {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT.withSpeakers(ANTTI.withId("antti-kantee"), ANA));

        assertThat(diff.changes()).singleElement().extracting(Change::kind).isEqualTo(Kind.RENAMED);
        assertThat(diff).hasToString("/speakers/0/id: renamed, was \"antti\", now \"antti-kantee\"");
    }

    @Test
    void anotherIdAndAnotherNameAreAnotherItem() {
        Report other = REPORT.withSpeakers(
                ANTTI, Speaker.builder().id("eva").name("Eva").build());

        assertThat(lines(REPORT, other))
                .containsExactly(
                        "/speakers/1: was {\"id\":\"ana\",\"name\":\"Ana Silva\"}, now absent",
                        "/speakers/1: was absent, now {\"id\":\"eva\",\"name\":\"Eva\"}");
    }

    @Test
    void whatTookThePlaceOfAnItemWithoutAnIdIsAChangeOfIt() {
        assertThat(lines(REPORT, REPORT.withTalks(RUMP, talk("NetBSD 7"), XEN)))
                .containsExactly("/talks/1/title: was \"NetBSD\", now \"NetBSD 7\"");
        assertThat(lines(REPORT, REPORT.withTags("kernel", "london")))
                .containsExactly("/tags/0: was \"kernels\", now \"kernel\"");
    }

    @Test
    void anItemThatIsMovedIsOneChange() {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT.withTalks(XEN, RUMP, NETBSD));

        assertThat(diff).hasToString("/talks/2: moved, now at /talks/0");
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.valueBefore()).contains("{\"title\":\"Xen\"}");
            assertThat(change.line("expected")).isEqualTo("/talks/2: moved, expected at /talks/0");
        });
    }

    @Test
    void whatChangedWithinAMovedItemIsAChangeOfItsOwn() {
        assertThat(lines(REPORT, REPORT.withTalks(XEN.withRoom("B"), RUMP, NETBSD)))
                .containsExactly("/talks/2: moved, now at /talks/0", "/talks/2/room: was absent, now \"B\"");
    }

    @Test
    void itemsOfOneNameAreMatchedByWhatStandsBesideThem() {
        Report before = REPORT.withTalks(RUMP, BREAK, NETBSD, BREAK, XEN);

        assertThat(lines(before, REPORT.withTalks(BREAK, RUMP, BREAK, NETBSD, BREAK, XEN.withRoom("B"))))
                .containsExactly(
                        "/talks/0: was absent, now {\"title\":\"Coffee\",\"kind\":\"break\"}",
                        "/talks/4/room: was absent, now \"B\"");
    }

    @Test
    void aDefaultIsAValueLikeOthers() {
        assertThat(lines(REPORT, REPORT.withTalks(RUMP.withKind(TalkKind.Q_AND_A), NETBSD, XEN.withAttended(false))))
                .containsExactly(
                        "/talks/0/kind: was \"talk\", now \"q-and-a\"", "/talks/2/attended: was true, now false");
    }

    @Test
    void fieldsOfNestedObjectsAreCompared() {
        Venue venue =
                Venue.builder().city("London").latitude(new BigDecimal("51.5")).build();
        Report here = REPORT.withEvent(EVENT.withVenue(venue));

        assertThat(lines(REPORT, here))
                .containsExactly("/event/venue: was absent, now {\"city\":\"London\",\"latitude\":51.5}");
        assertThat(lines(here, REPORT.withEvent(EVENT.withVenue(venue.withLatitude(new BigDecimal("51.50"))))))
                .containsExactly("/event/venue/latitude: was 51.5, now 51.50");
        assertThat(lines(here, REPORT)).hasSize(1);
    }

    @Test
    void linksAndRecordingsAreFoundByTheirAddress() {
        Link slides = Link.builder().url("https://a.example/slides").build();
        Link paper = Link.builder().url("https://a.example/paper").build();
        Recording video = Recording.builder().url("https://a.example/video").build();
        Report before = REPORT.withTalks(RUMP.withLinks(slides).withRecordings(video));
        Report after = REPORT.withTalks(RUMP.withLinks(paper, slides.withTitle("Slides"))
                .withRecordings(Recording.builder().build(), video.withTitle("Talk")));

        assertThat(lines(before, after))
                .containsExactly(
                        "/talks/0/recordings/0: was absent, now {}",
                        "/talks/0/recordings/0/title: was absent, now \"Talk\"",
                        "/talks/0/links/0: was absent, now {\"url\":\"https://a.example/paper\"}",
                        "/talks/0/links/0/title: was absent, now \"Slides\"");
    }

    @Test
    void mapsAndExtensionsAreComparedByKey() {
        Report before = REPORT.withSpeakers(ANTTI.withAccounts(Map.of("github", "ak", "id", "1")))
                .withExtensions(Map.of(
                        "x-a", ExtensionValue.of(Map.of("b", ExtensionValue.of(1), "a/b", ExtensionValue.none())),
                        "x-list", ExtensionValue.of(List.of(ExtensionValue.of(true)))));
        Report after = REPORT.withSpeakers(ANTTI.withAccounts(Map.of("twitter", "ak", "id", "2")))
                .withExtensions(Map.of(
                        "x-a", ExtensionValue.of(Map.of("b", ExtensionValue.of("1"))),
                        "x-list", ExtensionValue.of(List.of())));

        assertThat(lines(before, after))
                .containsExactly(
                        "/speakers/0/accounts/github: was \"ak\", now absent",
                        "/speakers/0/accounts/id: was \"1\", now \"2\"",
                        "/speakers/0/accounts/twitter: was absent, now \"ak\"",
                        "/x-a/a~1b: was null, now absent",
                        "/x-a/b: was 1, now \"1\"",
                        "/x-list: was [true], now []");
    }

    @Test
    void aLongValueIsShownWhereItDiffers() {
        String same = "All talks were good. ".repeat(20);
        List<String> lines = lines(
                REPORT.withBody(same + "The coffee was cold.\n" + same),
                REPORT.withBody(same + "The coffee was hot.\n" + same));

        assertThat(lines)
                .containsExactly("/body: was \"…od. The coffee was cold.\\nAll talks were good. All talks were good."
                        + " All talks we…\", now \"…od. The coffee was hot.\\nAll talks were good. All talks were"
                        + " good. All talks wer…\"");
    }

    @Test
    void aLongValueIsThereInFull() {
        String body = "\"a\" \\ \u0001 🎉\r\t".repeat(100);

        assertThat(ReportDiff.between(REPORT, REPORT.withBody(body))
                        .changes()
                        .get(0)
                        .valueAfter())
                .contains("\"" + "\\\"a\\\" \\\\ \\u0001 🎉\\r\\t".repeat(100) + "\"");
    }

    @Test
    void noTextOfAReportControlsTheTerminal() {
        assertThat(lines(REPORT, REPORT.withBody("a\u001B[31m\u009B\u202Eb")))
                .containsExactly("/body: was absent, now \"a\\u001B[31m\uFFFD\uFFFDb\"");
    }

    @Test
    void changesAreNotMadeToAnotherReport() {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT.withTalks(RUMP, XEN).withTitle("Three days"));

        for (Report other : List.of(
                REPORT.withTitle("One day"),
                REPORT.withTalks(RUMP),
                REPORT.withTalks(NETBSD, RUMP, XEN),
                REPORT.withTalks())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> diff.apply(other))
                    .withMessageContaining("does not have the values before");
        }
        assertThat(diff.apply(REPORT.withSummary("Good")).summary()).contains("Good");
    }

    @Test
    void survivesJavaSerialization() throws Exception {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT.withTalks(XEN, BREAK, NETBSD.withId("netbsd")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(diff);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(diff).hasSameHashCodeAs(diff);
        }
    }

    @Property(tries = 500)
    void theChangesGiveTheOtherReport(@ForAll long seed, @ForAll long otherSeed) {
        Report before = RandomReports.of(seed);
        Report after = RandomReports.of(otherSeed);
        ReportDiff diff = ReportDiff.between(before, after);

        assertThat(diff.apply(before)).isEqualTo(after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 500)
    void editsOfListsAreFoundExactly(@ForAll Random random) {
        List<Talk> before = someTalks(random);
        List<Talk> after = new ArrayList<>(before);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(after.size());
            switch (random.nextInt(4)) {
                case 0 -> after.add(at, someTalk(random));
                case 1 -> after.add(at, after.remove(random.nextInt(after.size())));
                case 2 -> after.set(at, after.get(at).withRoom("B" + random.nextInt(3)));
                default -> Collections.swap(after, at, random.nextInt(after.size()));
            }
        }

        lines(REPORT.withTalks(before), REPORT.withTalks(after));
    }

    @Property(tries = 300)
    void asFewItemsAreMovedAsPossible(@ForAll Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
        Report before =
                REPORT.withTalks(numbers.stream().map(i -> talk("T" + i)).toList());
        Collections.shuffle(numbers, random);
        Report after = REPORT.withTalks(numbers.stream().map(i -> talk("T" + i)).toList());

        assertThat(lines(before, after)).hasSize(numbers.size() - longestRising(numbers));
    }

    /** Returns the length of the longest rising subsequence, by trying all of them. */
    private static int longestRising(List<Integer> numbers) {
        return IntStream.range(0, 1 << numbers.size())
                .filter(set -> {
                    List<Integer> chosen = IntStream.range(0, numbers.size())
                            .filter(i -> (set >> i & 1) == 1)
                            .mapToObj(numbers::get)
                            .toList();
                    return chosen.stream().sorted().toList().equals(chosen);
                })
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }

    private static List<Talk> someTalks(Random random) {
        return random.ints(1 + random.nextInt(8), 0, 2)
                .mapToObj(i -> someTalk(random))
                .toList();
    }

    /** Returns a talk that has the title or id of others now and then. */
    private static Talk someTalk(Random random) {
        Talk talk = talk("T" + random.nextInt(5)).withStartTime(LocalTime.of(9 + random.nextInt(3), 0));
        return random.nextBoolean() ? talk : talk.withId("t" + random.nextInt(4));
    }
}
