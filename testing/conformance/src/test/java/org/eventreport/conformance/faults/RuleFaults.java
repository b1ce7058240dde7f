package org.eventreport.conformance.faults;

import static org.eventreport.conformance.faults.Planter.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;

/** Values that are well-formed, but do not fit each other. */
final class RuleFaults {

    private RuleFaults() {}

    static Map<String, Planter> all() {
        Map<String, Planter> planters = new LinkedHashMap<>();
        planters.put("duplicate-id", RuleFaults::duplicateId);
        planters.put("dangling-reference", dangling("nobody-of-this-name"));
        planters.put("dangling-reference: a letter is missing", RuleFaults::nearlyDangling);
        planters.put("dangling-reference: no list", RuleFaults::noList);
        planters.put("reference-cycle: itself", RuleFaults::partOfItself);
        planters.put("reference-cycle: each other", RuleFaults::partOfEachOther);
        planters.put("end-before-start: the end", RuleFaults::earlyEnd);
        planters.put("end-before-start: the start", RuleFaults::lateStart);
        planters.put("blank-text", RuleFaults::blankText);
        planters.put("untrimmed-text", RuleFaults::untrimmedText);
        planters.put("no-author: no key", RuleFaults::noAuthor);
        planters.put("no-author: an empty list", RuleFaults::emptyAuthors);
        planters.put("talk-outside-event", RuleFaults::talkOutsideEvent);
        planters.put("report-before-event", RuleFaults::reportBeforeEvent);
        planters.put("date-mismatch: date", RuleFaults::dateMismatch);
        planters.put("date-mismatch: updatedAt", RuleFaults::updatedTooEarly);
        planters.put("unreferenced: speaker", unreferenced("speakers", ProblemCode.UNREFERENCED_SPEAKER));
        planters.put("unreferenced: project", unreferenced("projects", ProblemCode.UNREFERENCED_PROJECT));
        planters.put("unreferenced-speaker: no longer named", RuleFaults::noLongerNamed);
        planters.put("duplicate-tag", RuleFaults::duplicateTag);
        planters.put("duplicate-reference", RuleFaults::duplicateReference);
        planters.put("similar-names", RuleFaults::similarNames);
        planters.put("double-booking", RuleFaults::doubleBooking);
        planters.put("similar-names: an alias", RuleFaults::similarAlias);
        planters.put("image-without-alt", RuleFaults::imageWithoutAlt);
        planters.put("unknown-license: instead of another", RuleFaults::unknownLicense);
        planters.put("unknown-license: added", RuleFaults::addedUnknownLicense);
        planters.put("recording-without-url", RuleFaults::recordingWithoutUrl);
        planters.put("end-before-start: a recording", RuleFaults::earlyEndOfRecording);
        return planters;
    }

    private static Optional<Fault> duplicateId(ReportText report, Random random) {
        String list = pick(List.of("talks", "speakers", "projects"), random).orElseThrow();
        List<Node> ids = report.root.list(list).stream()
                .flatMap(item -> item.member("id").stream())
                .toList();
        return pick(ids, random)
                .flatMap(id -> pick(ids, random)
                        .filter(other -> !other.text.equals(id.text))
                        .map(other -> {
                            Edit edit = report.edit().value(id, report.scalar(other.text));
                            Node second = other.start < id.start ? id : other;
                            return Fault.of(edit, ProblemCode.DUPLICATE_ID, second.pointer, edit.place(second.start));
                        }));
    }

    /** Returns the references to speakers and projects. */
    private static List<Node> references(ReportText report) {
        return report.scalars("id").stream()
                .filter(node -> !"id".equals(node.key))
                .toList();
    }

    private static Set<String> ids(ReportText report) {
        return report.scalars("id").stream().map(node -> node.text).collect(Collectors.toSet());
    }

    private static Planter dangling(String id) {
        return (report, random) -> pick(references(report), random).map(node -> {
            Edit edit = report.edit().value(node, report.scalar(id));
            return Fault.of(edit, ProblemCode.DANGLING_REFERENCE, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> nearlyDangling(ReportText report, Random random) {
        Set<String> ids = ids(report);
        return pick(
                        references(report).stream()
                                .filter(node -> node.text.length() > 5
                                        && Character.isLetter(node.text.charAt(2))
                                        && Character.isLetterOrDigit(node.text.charAt(1))
                                        && Character.isLetterOrDigit(node.text.charAt(3))
                                        && !ids.contains(node.text.substring(0, 2) + node.text.substring(3)))
                                .toList(),
                        random)
                .map(node -> {
                    String id = node.text.substring(0, 2) + node.text.substring(3);
                    Edit edit = report.edit().value(node, report.scalar(id));
                    return Fault.of(edit, ProblemCode.DANGLING_REFERENCE, node.pointer, edit.replaced(node));
                });
    }

    /** The report has no list of those that it refers to. */
    private static Optional<Fault> noList(ReportText report, Random random) {
        return report.root
                .member("speakers")
                .flatMap(list -> references(report).stream()
                        .filter(node -> node.pointer.toString().matches("/authors/.*/speaker|/talks/.*/speakers/.*"))
                        .findFirst()
                        .map(first -> {
                            Edit edit = report.edit().remove(list);
                            return Fault.of(
                                    edit, ProblemCode.DANGLING_REFERENCE, first.pointer, edit.place(first.start));
                        }));
    }

    private static Optional<Fault> partOfItself(ReportText report, Random random) {
        return pick(report.root.list("projects"), random).map(project -> {
            String id = report.scalar(project.memberText("id"));
            Optional<Node> partOf = project.member("partOf");
            Edit edit = report.edit();
            int place = partOf.isPresent()
                    ? edit.value(partOf.get(), id).replaced(partOf.get())
                    : edit.member(project.children.get(0), "partOf", id)
                            + report.member("partOf", "").length();
            return Fault.of(edit, ProblemCode.REFERENCE_CYCLE, project.pointer.field("partOf"), place);
        });
    }

    private static Optional<Fault> partOfEachOther(ReportText report, Random random) {
        List<Node> projects = report.root.list("projects");
        List<Node> parts = projects.stream()
                .filter(project -> project.member("partOf").isPresent())
                .toList();
        return pick(parts, random)
                .flatMap(part -> projects.stream()
                        .filter(whole -> whole.memberText("id").equals(part.memberText("partOf"))
                                && whole.member("partOf").isEmpty())
                        .findFirst()
                        .map(whole -> {
                            Edit edit = report.edit();
                            int key =
                                    edit.member(whole.children.get(0), "partOf", report.scalar(part.memberText("id")));
                            int place = whole.start < part.start
                                    ? key + report.member("partOf", "").length()
                                    : edit.place(part.member("partOf").orElseThrow().start);
                            Node first = whole.start < part.start ? whole : part;
                            return Fault.of(edit, ProblemCode.REFERENCE_CYCLE, first.pointer.field("partOf"), place);
                        }));
    }

    private static LocalDate start(ReportText report) {
        return LocalDate.parse(report.root.at("event", "startDate").orElseThrow().text);
    }

    private static LocalDate lastDay(ReportText report) {
        return report.root
                .at("event", "endDate")
                .map(node -> LocalDate.parse(node.text))
                .orElse(start(report));
    }

    private static Optional<Fault> earlyEnd(ReportText report, Random random) {
        return report.root.at("event", "endDate").map(node -> {
            LocalDate early = start(report).minusDays(random.nextInt(1, 400));
            Edit edit = report.edit().value(node, report.scalar(early.toString()));
            return Fault.of(edit, ProblemCode.END_BEFORE_START, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> lateStart(ReportText report, Random random) {
        return report.root.at("event", "endDate").map(end -> {
            Node start = report.root.at("event", "startDate").orElseThrow();
            LocalDate late = lastDay(report).plusDays(random.nextInt(1, 400));
            Edit edit = report.edit().value(start, report.scalar(late.toString()));
            return Fault.of(edit, ProblemCode.END_BEFORE_START, end.pointer, edit.place(end.start));
        });
    }

    private static Optional<Fault> blankText(ReportText report, Random random) {
        return pick(report.scalars("line", "license", "text"), random).map(node -> {
            Edit edit = report.edit()
                    .value(node, pick(List.of("\"\"", "\"  \""), random).orElseThrow());
            return Fault.of(edit, ProblemCode.BLANK_TEXT, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> untrimmedText(ReportText report, Random random) {
        return pick(
                        report.scalars("line", "license").stream()
                                .filter(node -> !node.text.isBlank()
                                        && node.text.strip().equals(node.text))
                                .toList(),
                        random)
                .map(node -> {
                    String text = random.nextBoolean() ? " " + node.text : node.text + " ";
                    Edit edit = report.edit().value(node, ReportText.quoted(text));
                    return Fault.of(edit, ProblemCode.UNTRIMMED_TEXT, node.pointer, edit.replaced(node));
                });
    }

    /** Without an author who spoke, that speaker would be unreferenced too. */
    private static Optional<Node> authorsWhoDidNotSpeak(ReportText report) {
        return report.root
                .member("authors")
                .filter(authors -> authors.children.stream()
                        .noneMatch(author -> author.member("speaker").isPresent()));
    }

    private static Optional<Fault> noAuthor(ReportText report, Random random) {
        return authorsWhoDidNotSpeak(report).map(authors -> {
            Edit edit = report.edit().remove(authors);
            return Fault.of(edit, ProblemCode.NO_AUTHOR, JsonPointer.root(), edit.place(report.root.start));
        });
    }

    private static Optional<Fault> emptyAuthors(ReportText report, Random random) {
        return authorsWhoDidNotSpeak(report).map(authors -> {
            Edit edit = report.edit().value(authors, "[]");
            return Fault.of(edit, ProblemCode.NO_AUTHOR, JsonPointer.root(), edit.place(report.root.start));
        });
    }

    private static Optional<Fault> talkOutsideEvent(ReportText report, Random random) {
        return pick(
                        report.root.list("talks").stream()
                                .flatMap(talk -> talk.member("date").stream())
                                .filter(date -> !LocalDate.parse(date.text).isBefore(start(report))
                                        && !LocalDate.parse(date.text).isAfter(lastDay(report)))
                                .toList(),
                        random)
                .map(node -> {
                    LocalDate outside = random.nextBoolean()
                            ? start(report).minusDays(random.nextInt(1, 400))
                            : lastDay(report).plusDays(random.nextInt(1, 400));
                    Edit edit = report.edit().value(node, report.scalar(outside.toString()));
                    return Fault.of(edit, ProblemCode.TALK_OUTSIDE_EVENT, node.pointer, edit.replaced(node));
                });
    }

    /** Inserts a member of the report before its event, and returns the place of the value. */
    private static int beforeEvent(ReportText report, Edit edit, String key, String value) {
        return edit.member(report.root.member("event").orElseThrow(), key, report.scalar(value))
                + report.member(key, "").length();
    }

    private static Optional<Fault> reportBeforeEvent(ReportText report, Random random) {
        if (report.root.member("date").isPresent()) {
            return Optional.empty();
        }
        Edit edit = report.edit();
        LocalDate early = start(report).minusDays(random.nextInt(1, 400));
        int place = beforeEvent(report, edit, "date", early.toString());
        return Optional.of(Fault.of(edit, ProblemCode.REPORT_BEFORE_EVENT, JsonPointer.of("date"), place));
    }

    private static Optional<Fault> dateMismatch(ReportText report, Random random) {
        LocalDate day = lastDay(report).plusDays(random.nextInt(1, 30));
        Edit edit = report.edit();
        Optional<Node> date = report.root.member("date");
        if (date.isEmpty()) {
            Node event = report.root.member("event").orElseThrow();
            String separator = (report.isJson() ? ",\n" : "\n") + report.indent(event.keyStart);
            edit.insert(
                    event.keyStart,
                    report.member("date", report.scalar(day.toString()))
                            + separator
                            + report.member("publishedAt", report.scalar(day.plusDays(1) + "T10:00:00Z"))
                            + separator);
            int place = edit.place(event.keyStart) + report.member("date", "").length();
            return Optional.of(Fault.of(edit, ProblemCode.DATE_MISMATCH, JsonPointer.of("date"), place));
        }
        edit.value(date.get(), report.scalar(day.plusDays(300).toString()));
        return report.root
                .member("publishedAt")
                .map(published ->
                        Fault.of(edit, ProblemCode.DATE_MISMATCH, JsonPointer.of("date"), edit.replaced(date.get())));
    }

    private static Optional<Fault> updatedTooEarly(ReportText report, Random random) {
        return report.root
                .member("updatedAt")
                .filter(node -> report.root.member("publishedAt").isPresent())
                .map(node -> {
                    Edit edit = report.edit().value(node, report.scalar("2001-01-01T10:00:00Z"));
                    return Fault.of(edit, ProblemCode.DATE_MISMATCH, node.pointer, edit.replaced(node));
                });
    }

    private static Planter unreferenced(String list, ProblemCode code) {
        return (report, random) -> report.root
                .member(list)
                .filter(node -> !node.children.isEmpty())
                .map(node -> {
                    Edit edit = report.edit();
                    String start = report.isJson() ? "{\"id\": " : "{id: ";
                    String name = report.isJson() ? ", \"name\": " : ", name: ";
                    int place = edit.item(
                            node, start + report.scalar("zo-e-quux") + name + report.scalar("Zoë Quux") + "}");
                    return Fault.of(
                            edit, code, node.pointer.index(node.children.size()).field("id"), place + start.length());
                });
    }

    private static Optional<Fault> noLongerNamed(ReportText report, Random random) {
        Map<String, Long> uses =
                references(report).stream().collect(Collectors.groupingBy(node -> node.text, Collectors.counting()));
        return pick(
                        references(report).stream()
                                .filter(node -> node.pointer.toString().matches("/talks/.*/speakers/.*")
                                        && node.parent().children.size() == 1
                                        && node.parent().parent().children.size() > 1
                                        && uses.get(node.text) == 1)
                                .toList(),
                        random)
                .flatMap(node -> report.root.list("speakers").stream()
                        .flatMap(speaker -> speaker.member("id").stream())
                        .filter(id -> id.text.equals(node.text))
                        .findFirst()
                        .map(id -> {
                            Edit edit = report.edit().remove(node.parent());
                            return Fault.of(edit, ProblemCode.UNREFERENCED_SPEAKER, id.pointer, edit.place(id.start));
                        }));
    }

    private static Optional<Fault> duplicateTag(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> Set.of("tags", "hashtags").contains(String.valueOf(node.key))
                                && node.type != null
                                && !node.children.isEmpty()),
                        random)
                .map(list -> {
                    String tag = pick(list.children, random).orElseThrow().text;
                    String other = random.nextBoolean() ? tag.toUpperCase(Locale.ROOT) : tag;
                    Edit edit = report.edit();
                    int place = edit.item(list, report.scalar(same(tag, other) ? other : tag));
                    return Fault.of(edit, ProblemCode.DUPLICATE_TAG, list.pointer.index(list.children.size()), place);
                });
    }

    private static boolean same(String tag, String other) {
        return tag.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Optional<Fault> duplicateReference(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> node.pointer.toString().matches("/talks/[0-9]+/(speakers|projects)")
                                && !node.children.isEmpty()),
                        random)
                .map(list -> {
                    Edit edit = report.edit();
                    String id = pick(list.children, random).orElseThrow().text;
                    int place = edit.item(list, report.scalar(id));
                    return Fault.of(
                            edit, ProblemCode.DUPLICATE_REFERENCE, list.pointer.index(list.children.size()), place);
                });
    }

    /** A name is written differently the second time: in other case, or with one letter more. */
    private static Optional<Fault> similarNames(ReportText report, Random random) {
        String list = random.nextInt(5) > 0 ? "speakers" : "projects";
        List<Node> names = report.root.list(list).stream()
                .flatMap(item -> item.member("name").stream())
                .filter(name -> name.text.matches("[A-Za-z]{4,} [A-Za-z]{5,}"))
                .toList();
        return pick(names, random)
                .flatMap(name -> pick(names, random)
                        .filter(other -> name.start < other.start)
                        .map(other -> {
                            String similar = Stream.of(
                                            name.text.toLowerCase(Locale.ROOT),
                                            name.text.substring(0, 2) + name.text.substring(3),
                                            name.text + "s",
                                            name.text.replace(' ', '-'))
                                    .skip(random.nextInt(4))
                                    .findFirst()
                                    .orElseThrow();
                            Edit edit = report.edit().value(other, report.scalar(similar));
                            return Fault.of(edit, ProblemCode.SIMILAR_NAMES, other.pointer, edit.replaced(other));
                        }));
    }

    /** A speaker has the name of another one as an alias. */
    private static Optional<Fault> similarAlias(ReportText report, Random random) {
        List<Node> speakers = report.root.list("speakers").stream()
                .filter(speaker -> speaker.member("aliases").isEmpty()
                        && speaker.memberText("name").length() > 8)
                .toList();
        return pick(speakers, random)
                .flatMap(speaker -> pick(speakers, random)
                        .filter(other -> speaker.start < other.start)
                        .map(other -> {
                            Edit edit = report.edit();
                            String start = report.member("aliases", "[");
                            int key = edit.member(
                                    other.children.get(0),
                                    "aliases",
                                    "[" + ReportText.quoted(speaker.memberText("name")) + "]");
                            return Fault.of(
                                    edit,
                                    ProblemCode.SIMILAR_NAMES,
                                    other.pointer.field("aliases").index(0),
                                    key + start.length());
                        }));
    }

    private static Optional<Fault> recordingWithoutUrl(ReportText report, Random random) {
        return pick(report.root.list("talks"), random)
                .filter(talk -> talk.member("recordings").isEmpty())
                .map(talk -> {
                    Edit edit = report.edit();
                    int key = edit.member(
                            talk.children.get(0),
                            "recordings",
                            report.isJson() ? "[{\"duration\": \"PT45M\"}]" : "[{duration: PT45M}]");
                    return Fault.of(
                            edit,
                            ProblemCode.RECORDING_WITHOUT_URL,
                            talk.pointer.field("recordings").index(0),
                            key + report.member("recordings", "[").length());
                });
    }

    private static Optional<Fault> earlyEndOfRecording(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> "end".equals(node.key)
                                && node.parent().member("start").isPresent()),
                        random)
                .map(node -> {
                    Edit edit = report.edit().value(node, report.scalar("PT0.5S"));
                    return Fault.of(edit, ProblemCode.END_BEFORE_START, node.pointer, edit.replaced(node));
                });
    }

    private static Optional<Fault> doubleBooking(ReportText report, Random random) {
        List<List<Node>> pairs = new ArrayList<>();
        List<Node> talks = report.root.list("talks");
        Map<String, Node> seen = new LinkedHashMap<>();
        for (Node talk : talks) {
            if (talk.member("startTime").isPresent()) {
                continue;
            }
            Set<String> speakers = new HashSet<>();
            talk.list("speakers").forEach(speaker -> speakers.add(speaker.text + talk.memberText("date")));
            for (String speaker : speakers) {
                Node other = seen.put(speaker, talk);
                if (other != null) {
                    pairs.add(List.of(other, talk));
                }
            }
        }
        return pick(pairs, random).map(pair -> {
            Edit edit = report.edit();
            edit.member(pair.get(0).children.get(0), "startTime", ReportText.quoted("10:00"));
            int place = edit.member(pair.get(1).children.get(0), "startTime", ReportText.quoted("10:00"));
            return Fault.of(
                    edit,
                    ProblemCode.DOUBLE_BOOKING,
                    pair.get(1).pointer.field("startTime"),
                    place + report.member("startTime", "").length());
        });
    }

    private static String pickUnknownLicense(Random random) {
        return pick(List.of("GPLv3", "CC-BY", "MIT or ISC", "All rights reserved"), random)
                .orElseThrow();
    }

    private static Optional<Fault> unknownLicense(ReportText report, Random random) {
        return pick(report.scalars("license"), random).map(node -> {
            Edit edit = report.edit().value(node, report.scalar(pickUnknownLicense(random)));
            return Fault.of(edit, ProblemCode.UNKNOWN_LICENSE, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> addedUnknownLicense(ReportText report, Random random) {
        if (report.root.member("license").isPresent()) {
            return Optional.empty();
        }
        Edit edit = report.edit();
        int place = beforeEvent(report, edit, "license", pickUnknownLicense(random));
        return Optional.of(Fault.of(edit, ProblemCode.UNKNOWN_LICENSE, JsonPointer.of("license"), place));
    }

    private static Optional<Fault> imageWithoutAlt(ReportText report, Random random) {
        Optional<Node> alt = report.root.at("image", "alt");
        Edit edit = report.edit();
        if (alt.isPresent()) {
            edit.remove(alt.get());
            return Optional.of(Fault.of(
                    edit,
                    ProblemCode.IMAGE_WITHOUT_ALT,
                    JsonPointer.of("image"),
                    edit.place(alt.get().parent().start)));
        }
        if (report.root.member("image").isPresent()) {
            return Optional.empty();
        }
        int place = edit.member(
                        report.root.member("event").orElseThrow(),
                        "image",
                        report.isJson() ? "{\"url\": \"a.jpg\"}" : "{url: a.jpg}")
                + report.member("image", "").length();
        return Optional.of(Fault.of(edit, ProblemCode.IMAGE_WITHOUT_ALT, JsonPointer.of("image"), place));
    }
}
