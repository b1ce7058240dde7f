package org.eventreport.cli;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.cli.Block.Fact;
import org.eventreport.cli.Block.Group;
import org.eventreport.cli.Block.Heading;
import org.eventreport.cli.Block.Item;
import org.eventreport.cli.Block.Name;
import org.eventreport.cli.Block.Paragraph;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.EventStatus;
import org.eventreport.model.Keyword;
import org.eventreport.model.Link;
import org.eventreport.model.Organizer;
import org.eventreport.model.Project;
import org.eventreport.model.Recording;
import org.eventreport.model.RecordingStatus;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.TalkStatus;
import org.eventreport.model.Venue;

/** Makes the outline of a report. */
final class ReportOutline {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

    private final Report report;
    private final List<Block> blocks = new ArrayList<>();

    private ReportOutline(Report report) {
        this.report = report;
    }

    /** Returns the outline of a report, in reading order. */
    static List<Block> of(Report report) {
        ReportOutline outline = new ReportOutline(report);
        outline.addReport();
        outline.addEvent(report.event());
        outline.addProgramme();
        outline.addSpeakers();
        outline.addProjects();
        return outline.blocks;
    }

    private void addReport() {
        blocks.add(new Heading(1, report.title()));
        fact("By", names(report.authors(), Author::name, Author::url));
        Optional<LocalDate> day = report.date().or(() -> report.publishedAt().map(at -> at.toLocalDate()));
        fact("Published", day.map(Days::of));
        fact(
                "Status",
                Optional.of(report.status())
                        .filter(status -> status != ReportStatus.PUBLISHED)
                        .map(Keyword::keyword));
        fact("Web", report.url().map(URI::toString), report.url());
        report.summary().ifPresent(this::paragraphs);
    }

    private void addEvent(Event event) {
        blocks.add(new Heading(2, event.name()));
        fact(
                "What",
                joined(Stream.of(
                        Optional.of(words(event.kind())).filter(kind -> event.kind() != EventKind.OTHER),
                        event.series().map(series -> "part of the series " + series),
                        event.edition().map(edition -> "edition " + edition))));
        fact("When", Optional.of(Days.of(event.startDate(), event.lastDay())));
        fact(
                "Where",
                joined(Stream.of(
                        event.venue().flatMap(Venue::name),
                        event.venue().flatMap(Venue::address),
                        event.venue().flatMap(Venue::city),
                        event.venue().flatMap(Venue::region),
                        event.venue().flatMap(Venue::country).map(ReportOutline::country))));
        fact("How", event.attendanceMode().map(ReportOutline::words));
        fact(
                "Status",
                Optional.of(event.status())
                        .filter(status -> status != EventStatus.HELD)
                        .map(ReportOutline::words));
        fact("Organised by", names(event.organizers(), ReportOutline::nameAndRole, Organizer::url));
        fact("Sponsored by", names(event.sponsors(), ReportOutline::nameAndRole, Organizer::url));
        fact("Web", event.url().map(URI::toString), event.url());
        event.description().ifPresent(this::paragraphs);
        event.reception().ifPresent(this::paragraphs);
    }

    private static String nameAndRole(Organizer organizer) {
        return organizer.name()
                + organizer.role().map(role -> " (" + role + ")").orElse("");
    }

    private void addProgramme() {
        if (report.talks().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Programme"));
        List<Talk> talks = Programme.inOrder(report);
        boolean severalDays = talks.stream().map(report::dayOf).distinct().count() > 1;
        LocalDate day = null;
        Group session = new Group("", List.of());
        for (Talk talk : talks) {
            LocalDate talkDay = report.dayOf(talk);
            boolean newDay = !talkDay.equals(day);
            if (severalDays && newDay) {
                blocks.add(new Heading(3, Days.of(talkDay)));
            }
            day = talkDay;
            String talkSession = talk.session().orElse("");
            if (newDay || !talkSession.equals(session.name())) {
                session = new Group(talkSession, new ArrayList<>());
                if (!talkSession.isEmpty()) {
                    blocks.add(session);
                }
            }
            if (talkSession.isEmpty()) {
                blocks.add(item(talk));
            } else {
                session.items().add(item(talk));
            }
        }
    }

    private Item item(Talk talk) {
        List<Fact> facts = new ArrayList<>();
        addTo(
                facts,
                "By",
                talk.speakers().stream()
                        .map(id -> report.speaker(id).map(Speaker::name).orElse(id))
                        .map(Name::of)
                        .toList());
        addTo(
                facts,
                "About",
                talk.projects().stream()
                        .map(id -> report.project(id).map(Project::name).orElse(id))
                        .map(Name::of)
                        .toList());
        addTo(facts, "Where", names(Stream.of(talk.room(), talk.track())));
        addTo(
                facts,
                "Recordings",
                talk.recordings().stream()
                        .map(recording -> new Name(text(recording), recording.url()))
                        .toList());
        addTo(facts, "Links", links(talk.links()));
        String note = joined(Stream.of(
                        Optional.of(talk.kind())
                                .filter(kind -> kind != TalkKind.TALK)
                                .map(ReportOutline::words),
                        Optional.of(talk.status())
                                .filter(status -> status != TalkStatus.HELD)
                                .map(ReportOutline::words),
                        Optional.of("not attended").filter(text -> !talk.attended())))
                .orElse("");
        return new Item(
                times(talk), Name.of(talk.title()), note, facts, talk.summary().orElse(""));
    }

    private static String text(Recording recording) {
        String title = recording.title().orElse(words(recording.kind()));
        return recording.status() == RecordingStatus.AVAILABLE ? title : title + " (" + words(recording.status()) + ")";
    }

    private static String times(Talk talk) {
        return talk.startTime()
                .map(start -> talk.duration()
                        .map(length -> start + "–" + minutes(start.plus(length)))
                        .orElse(start.toString()))
                .orElse("");
    }

    private static LocalTime minutes(LocalTime time) {
        return time.withNano(0);
    }

    private void addSpeakers() {
        if (report.speakers().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Speakers"));
        for (Speaker speaker : report.speakers()) {
            List<Fact> facts = new ArrayList<>();
            addTo(facts, "Also known as", names(speaker.aliases().stream().map(Optional::of)));
            addTo(
                    facts,
                    "Accounts",
                    new TreeMap<>(speaker.accounts())
                            .entrySet().stream()
                                    .map(account -> Name.of(account.getKey() + " " + account.getValue()))
                                    .toList());
            addTo(facts, "Links", links(speaker.links()));
            String note = joined(Stream.of(speaker.role(), speaker.affiliation(), speaker.pronouns()))
                    .orElse("");
            blocks.add(new Item(
                    "",
                    new Name(speaker.name(), speaker.url()),
                    note,
                    facts,
                    speaker.bio().orElse("")));
        }
    }

    private void addProjects() {
        if (report.projects().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Projects"));
        for (Project project : report.projects()) {
            List<Fact> facts = new ArrayList<>();
            addTo(
                    facts,
                    "Part of",
                    project.partOf().stream()
                            .map(id -> report.project(id).map(Project::name).orElse(id))
                            .map(Name::of)
                            .toList());
            addTo(
                    facts,
                    "Written in",
                    names(project.programmingLanguages().stream().map(Optional::of)));
            addTo(
                    facts,
                    "Source",
                    project.repository().stream()
                            .map(uri -> new Name(uri.toString(), Optional.of(uri)))
                            .toList());
            addTo(facts, "Links", links(project.links()));
            String note = joined(Stream.of(project.version(), project.category(), project.license()))
                    .orElse("");
            blocks.add(new Item(
                    "",
                    new Name(project.name(), project.url()),
                    note,
                    facts,
                    project.description().orElse("")));
        }
    }

    private void paragraphs(String text) {
        BLANK_LINES
                .splitAsStream(text)
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> blocks.add(new Paragraph(paragraph.strip())));
    }

    private void fact(String label, Optional<String> text) {
        fact(label, text, Optional.empty());
    }

    private void fact(String label, Optional<String> text, Optional<URI> url) {
        text.ifPresent(known -> blocks.add(new Fact(label, List.of(new Name(known, url)))));
    }

    private void fact(String label, List<Name> names) {
        if (!names.isEmpty()) {
            blocks.add(new Fact(label, names));
        }
    }

    private static void addTo(Collection<Fact> facts, String label, List<Name> names) {
        if (!names.isEmpty()) {
            facts.add(new Fact(label, names));
        }
    }

    private static <T> List<Name> names(List<T> items, Function<T, String> name, Function<T, Optional<URI>> url) {
        return items.stream()
                .map(item -> new Name(name.apply(item), url.apply(item)))
                .toList();
    }

    private static List<Name> names(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream).map(Name::of).toList();
    }

    private static List<Name> links(List<Link> links) {
        return links.stream()
                .map(link -> new Name(
                        link.title()
                                .or(() -> link.rel().map(Keyword::keyword))
                                .orElse(link.url().toString()),
                        Optional.of(link.url())))
                .toList();
    }

    private static Optional<String> joined(Stream<Optional<String>> parts) {
        return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String words(Keyword keyword) {
        return keyword.keyword().replace('-', ' ');
    }

    private static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
