package org.eventreport.format;

import java.util.Collection;
import java.util.List;
import org.eventreport.schema.Slug;

/** Makes ids for talks, speakers and projects that have none. */
public final class ReportIds {

    /** Short of the 200 characters that an id may have, so that a number fits behind it. */
    private static final int LONGEST = 180;

    private ReportIds() {}

    /**
     * An id made of a name: in lower case, without accents, every run of other characters than letters and digits a
     * hyphen; where it is taken, with {@code -2}, {@code -3} and so on behind it.
     *
     * @param names the names to make it of; the first one with a letter or digit of ASCII serves
     * @param taken the ids that there are already
     * @throws IllegalArgumentException if no name serves
     */
    public static String of(List<String> names, Collection<String> taken) {
        String slug = names.stream()
                .map(ReportIds::slug)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no id can be made of " + names));
        String id = slug;
        for (int number = 2; taken.contains(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
