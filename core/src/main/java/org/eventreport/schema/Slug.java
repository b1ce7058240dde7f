package org.eventreport.schema;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of names. */
public final class Slug {

    private Slug() {}

    /** The name in lower case, without accents, every run of other characters than letters and digits a hyphen. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
