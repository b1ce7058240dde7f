package org.eventreport.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventreport.schema.Slug;

/**
 * Makes ids for talks, speakers or projects that have none, each id once. Not safe for use by several threads.
 *
 * <pre>{@code
 * ReportIds ids = new ReportIds(List.of("rust"));
 * ids.of(List.of("Antti Kantee"));   // "antti-kantee"
 * ids.of(List.of("Rust"));           // "rust-2"
 * }</pre>
 */
public final class ReportIds {

    /** Short of the 200 characters that an id may have, so that a number fits behind it. */
    private static final int LONGEST = 180;

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Makes ids that are none of those that there are already. */
    public ReportIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * A new id, made of a name: in lower case, without accents, every run of other characters than letters and digits a
     * hyphen; where it is taken, with {@code -2}, {@code -3} and so on behind it.
     *
     * @param names the names to make it of; the first one with a letter or digit of ASCII serves
     * @throws IllegalArgumentException if no name serves
     */
    public String of(List<String> names) {
        String slug = names.stream()
                .map(ReportIds::slug)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no id can be made of " + names));
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + numbers.merge(slug, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
