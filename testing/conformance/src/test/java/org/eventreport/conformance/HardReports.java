package org.eventreport.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.fixtures.RandomReports;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;

/** Reports that are hard to write in YAML: random ones, and every short text of the characters that matter in YAML. */
final class HardReports {

    private static final int REPORTS_IN_A_STREAM = 3;

    private static final int TEXTS_IN_A_REPORT = 500;

    /** Lengths around those from which a key, escaped or not, has a question mark. */
    private static final List<Integer> LENGTHS =
            List.of(498, 499, 500, 510, 511, 512, 999, 1000, 1001, 1023, 1024, 1025);

    private static final int MAX_DEPTH = 64;

    private HardReports() {}

    /** Returns the reports of several streams. */
    static List<List<Report>> streams(int randomReports) {
        List<List<Report>> streams = new ArrayList<>();
        for (int seed = 0; seed < randomReports; seed += REPORTS_IN_A_STREAM) {
            streams.add(IntStream.range(seed, seed + REPORTS_IN_A_STREAM)
                    .mapToObj(RandomReports::of)
                    .toList());
        }
        inParts(texts().toList()).map(HardReports::ofTexts).map(List::of).forEach(streams::add);
        inParts(otherCharacters()).map(HardReports::ofCharacters).map(List::of).forEach(streams::add);
        streams.add(List.of(nested("a\nb"), nested("a\n\n"), nested("a: b"), withMergeKey()));
        return streams;
    }

    private static Stream<List<String>> inParts(List<String> texts) {
        return IntStream.iterate(0, start -> start < texts.size(), start -> start + TEXTS_IN_A_REPORT)
                .mapToObj(start -> texts.subList(start, Math.min(start + TEXTS_IN_A_REPORT, texts.size())));
    }

    private static Stream<String> texts() {
        return Stream.of(
                        words(ascii(), 2),
                        words("a \t\n", 6),
                        words("a:#- \n", 4),
                        words("01.:-+_eE", 4),
                        words("0xob.e_,", 4),
                        longTexts())
                .flatMap(List::stream);
    }

    private static String ascii() {
        StringBuilder ascii = new StringBuilder("\t\n\r");
        IntStream.range(' ', 0x7F).forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    /** Returns all texts of up to a number of characters of an alphabet. */
    private static List<String> words(String alphabet, int length) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < length; i++) {
            for (char c : alphabet.toCharArray()) {
                words.add(words.get(i) + c);
            }
        }
        return words;
    }

    private static List<String> longTexts() {
        return LENGTHS.stream()
                .flatMap(length -> Stream.of("k", "\"", "ü", "🎉", "\n", "\r", "a b ", "- ")
                        .map(text -> text.repeat(length)))
                .toList();
    }

    /** Returns the characters of the basic plane that ASCII does not have, and some of the other planes. */
    private static List<String> otherCharacters() {
        return IntStream.concat(
                        IntStream.range(0xA0, 0x10000).filter(c -> c < 0xD800 || c >= 0xE000),
                        IntStream.range(0x1, 0x11).map(plane -> plane << 16).flatMap(c -> IntStream.of(c, c + 0xFFFF)))
                .mapToObj(Character::toString)
                .toList();
    }

    /** Returns a report that has texts in a list, and as keys and values of an object. */
    private static Report ofTexts(List<String> texts) {
        Map<String, ExtensionValue> members = new TreeMap<>();
        texts.forEach(text -> members.put(text, ExtensionValue.of(text)));
        return report(Map.of("x-items", list(texts), "x-members", ExtensionValue.of(members)));
    }

    /** Returns a report that has each character as a text, and all of them at the start and end of lines. */
    private static Report ofCharacters(List<String> characters) {
        String lines = characters.stream().map(c -> c + "a" + c + "\n").collect(Collectors.joining());
        return report(Map.of("x-items", list(characters), "x-lines", ExtensionValue.of(lines)));
    }

    private static ExtensionValue list(List<String> texts) {
        return ExtensionValue.of(texts.stream().map(ExtensionValue::of).toList());
    }

    /** Returns a report that nests a text as deep as a report can. */
    private static Report nested(String text) {
        ExtensionValue lists = ExtensionValue.of(text);
        ExtensionValue objects = lists;
        ExtensionValue both = lists;
        for (int depth = 1; depth < MAX_DEPTH; depth++) {
            lists = ExtensionValue.of(List.of(lists));
            objects = ExtensionValue.of(Map.of(text, objects));
            both = depth % 2 == 0 ? ExtensionValue.of(List.of(both)) : ExtensionValue.of(Map.of(text, both));
        }
        return report(Map.of("x-lists", lists, "x-objects", objects, "x-both", both));
    }

    private static Report withMergeKey() {
        return report(Map.of(
                "x-a", ExtensionValue.of(Map.of("<<", ExtensionValue.of(Map.of("a", ExtensionValue.of(1)))))));
    }

    private static Report report(Map<String, ExtensionValue> extensions) {
        Event event = Event.builder()
                .name("Days")
                .startDate(LocalDate.of(2014, 11, 25))
                .build();
        return Report.builder()
                .title("Days")
                .event(event)
                .extensions(extensions)
                .build();
    }
}
