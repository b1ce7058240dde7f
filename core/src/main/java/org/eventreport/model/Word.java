package org.eventreport.model;

import java.util.Locale;

/** One of a closed list of words, each written in a report as its enum constant in lower case with hyphens. */
public interface Word {

    /** The name of the enum constant. */
    String name();

    /** The word as a report file has it, such as {@code lightning-talk}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
