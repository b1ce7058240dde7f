package org.eventreport.model;

/** What kind of page a link leads to. */
public enum LinkRel implements Keyword {
    /** {@code website} */
    WEBSITE,
    /** {@code slides} */
    SLIDES,
    /** {@code video} */
    VIDEO,
    /** {@code audio} */
    AUDIO,
    /** {@code paper} */
    PAPER,
    /** {@code book} */
    BOOK,
    /** {@code code} */
    CODE,
    /** {@code documentation} */
    DOCUMENTATION,
    /** {@code article} */
    ARTICLE,
    /** {@code announcement} */
    ANNOUNCEMENT,
    /** {@code schedule} */
    SCHEDULE,
    /** {@code transcript} */
    TRANSCRIPT,
    /** {@code photos} */
    PHOTOS,
    /** {@code discussion} */
    DISCUSSION,
    /** {@code other} */
    OTHER
}
