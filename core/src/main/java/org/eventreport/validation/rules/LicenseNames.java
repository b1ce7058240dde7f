package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventreport.schema.BaseLetters;
import org.eventreport.schema.Suggestions;
import org.eventreport.validation.rules.LicenseList.Row;

/**
 * Finds the identifier of the SPDX License List that is meant by a name, an address or a misspelt identifier.
 *
 * <p>Identifiers and names are compared by their words, in any order, without case and without words that say nothing:
 * {@code Apache-2.0} and {@code Apache License, Version 2.0} are both {@code apache} and {@code 2}.
 */
final class LicenseNames {

    /** No two licences of the list differ only by these: {@code GPL-3.0} alone means {@code GPL-3.0-only}. */
    private static final Set<String> NOISE = Set.of(
            "a",
            "cc",
            "commons",
            "creative",
            "generic",
            "gnu",
            "international",
            "licence",
            "license",
            "licensed",
            "only",
            "software",
            "the",
            "under",
            "universal",
            "unported",
            "v",
            "version");

    private static final Pattern WORD = Pattern.compile("[a-z0-9.]+|[+]");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    /** The {@code v} of {@code v3} and {@code GPLv3}. */
    private static final Pattern V = Pattern.compile("(?<![0-9])v(?=[0-9])");

    /** In a shorter word, one letter makes all the difference. */
    private static final int MIN_MISSPELT = 5;

    private static final int MAX_VERSIONS = 4;

    private static final String AMBIGUOUS = "";

    static final LicenseNames LICENSES;
    static final LicenseNames EXCEPTIONS;

    static {
        List<Row> rows = LicenseList.rows();
        LICENSES = new LicenseNames(rows, Set.of("license", "deprecated"));
        EXCEPTIONS = new LicenseNames(rows, Set.of("exception"));
    }

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> idsByAddress = new HashMap<>();

    /** The identifiers by their words before the version, the shortest first. */
    private final Map<String, Set<String>> versions = new HashMap<>();

    private LicenseNames(List<Row> rows, Set<String> kinds) {
        for (Row row : rows) {
            if (kinds.contains(row.kind()) && !row.meant().isEmpty()) {
                addNames(row);
                addAddresses(row);
            }
        }
    }

    private void addNames(Row row) {
        boolean hasVersion = beforeVersion(words(row.id())).isPresent();
        for (String name : List.of(row.id(), row.name())) {
            List<String> words = words(name);
            add(ids, joined(words), row.meant());
            add(ids, sorted(words), row.meant());
            if (hasVersion) {
                beforeVersion(words)
                        .ifPresent(start -> versions.computeIfAbsent(
                                        start,
                                        key -> new TreeSet<>(Comparator.comparingInt(String::length)
                                                .thenComparing(Comparator.naturalOrder())))
                                .add(row.meant()));
            }
        }
    }

    private void addAddresses(Row row) {
        add(idsByAddress, address("https://spdx.org/licenses/" + row.id()), row.meant());
        if (!row.id().endsWith("-or-later")) {
            for (String address : row.addresses()) {
                add(idsByAddress, address(address), row.meant());
            }
        }
    }

    /** Adds what leads to an identifier; if it leads to others too, the one counts that the others start with. */
    private static void add(Map<String, String> all, String key, String id) {
        all.merge(key, id, (a, b) -> b.startsWith(a) ? a : a.startsWith(b) ? b : AMBIGUOUS);
    }

    /** Returns the identifier that a text means, if it can be only one. */
    Optional<String> idOf(String text) {
        if (text.contains("://")) {
            return known(idsByAddress, address(text));
        }
        List<String> words = words(text);
        return known(ids, joined(words))
                .or(() -> known(ids, sorted(words)))
                .or(() -> Optional.of(versions.getOrDefault(joined(words), Set.of()))
                        .filter(all -> all.size() == 1)
                        .map(all -> all.iterator().next()))
                .or(() -> misspelt(joined(words)));
    }

    private static Optional<String> known(Map<String, String> all, String key) {
        return Optional.ofNullable(all.get(key)).filter(id -> !key.isEmpty() && !id.equals(AMBIGUOUS));
    }

    private Optional<String> misspelt(String word) {
        if (word.length() < MIN_MISSPELT) {
            return Optional.empty();
        }
        Set<String> near = ids.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - word.length()) < 2
                        && digits(entry.getKey()).equals(digits(word))
                        && Suggestions.isNear(entry.getKey(), word))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return near.size() == 1
                ? near.stream().filter(id -> !id.equals(AMBIGUOUS)).findFirst()
                : Optional.empty();
    }

    private static String digits(String word) {
        return word.chars().filter(c -> c < 'a').mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Returns some identifiers that a name without a version may stand for, such as {@code CC-BY} or {@code BSD}. */
    List<String> versionsOf(String text) {
        Set<String> all = versions.getOrDefault(joined(words(text)), Set.of());
        List<String> shortest = all.stream()
                .filter(id -> id.length() == all.iterator().next().length())
                .toList();
        return shortest.subList(Math.max(0, shortest.size() - MAX_VERSIONS), shortest.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(BaseLetters.of(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(LicenseNames::word)
                .filter(word -> !word.isEmpty() && !NOISE.contains(word))
                .forEach(words::add);
        return words;
    }

    /** Returns a word without the {@code v} of a version, and without {@code .0} at its end. */
    private static String word(String text) {
        String word = V.matcher(text).replaceAll("");
        while (word.endsWith(".") || word.endsWith(".0")) {
            word = word.substring(0, word.lastIndexOf('.'));
        }
        return word;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining());
    }

    private static Optional<String> beforeVersion(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (NUMBER.matcher(words.get(i)).matches()) {
                return Optional.of(joined(words.subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /** Returns an address without what differs between addresses of the same page. */
    private static String address(String text) {
        String address = text.substring(text.indexOf("://") + 3).toLowerCase(Locale.ROOT);
        if (address.startsWith("www.")) {
            address = address.substring(4);
        }
        for (String end : List.of("/legalcode", "/deed")) {
            int at = address.indexOf(end);
            address = at < 0 ? address : address.substring(0, at);
        }
        for (String end : List.of("/", ".html", ".txt", ".en", "-standalone")) {
            address = address.endsWith(end) ? address.substring(0, address.length() - end.length()) : address;
        }
        return address;
    }
}
