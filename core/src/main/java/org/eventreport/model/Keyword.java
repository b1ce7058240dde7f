package org.eventreport.model;

import java.util.Locale;

/** One of a closed list of keywords. In a report it is the name of the enum constant in lower case, with hyphens. */
public interface Keyword {

    /**
     * Returns the name of the enum constant.
     *
     * @return the name, such as {@code LIGHTNING_TALK}
     */
    String name();

    /**
     * Returns the keyword as it is in a report.
     *
     * @return the keyword, such as {@code lightning-talk}
     */
    default String keyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
