package org.eventreport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventreport.schema.Slug;

/**
 * Makes ids for talks, speakers or projects from their names. Not thread-safe.
 *
 * <pre>{@code
 * ReportIds ids = new ReportIds(List.of("rust"));
 * ids.of(List.of("Antti Kantee"));   // "antti-kantee"
 * ids.of(List.of("Rust"));           // "rust-2"
 * }</pre>
 */
public final class ReportIds {

    /** Less than the 200 characters that an id may have, so that a number fits after it. */
    private static final int MAX_LENGTH = 180;

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Creates a maker of ids.
     *
     * @param taken the ids that are already in use
     */
    public ReportIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * Returns a new id: a name in lower case and without accents, with a hyphen for each run of characters other than
     * ASCII letters and digits. If that id is taken, {@code -2}, {@code -3} and so on is appended.
     *
     * @param names the names to choose from; the first one with an ASCII letter or digit counts
     * @return an id that this method has not returned before
     * @throws IllegalArgumentException if no name has an ASCII letter or digit
     */
    public String of(List<String> names) {
        String slug = names.stream()
                .map(ReportIds::slug)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no id can be made from " + names));
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + numbers.merge(slug, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        return slug.length() <= MAX_LENGTH
                ? slug
                : slug.substring(0, MAX_LENGTH).replaceAll("-$", "");
    }
}
