package org.eventreport.schema;

import java.util.Locale;

/** Turns names into ids. */
public final class Slug {

    private Slug() {}

    /**
     * Returns a name in lower case and without accents, with one hyphen for each run of characters other than ASCII
     * letters and digits.
     */
    public static String of(String name) {
        return BaseLetters.of(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
