package org.eventreport.model;

/** What kind of item of the programme a talk is. */
public enum TalkKind implements Keyword {
    /** {@code talk} */
    TALK,
    /** {@code keynote} */
    KEYNOTE,
    /** {@code lightning-talk} */
    LIGHTNING_TALK,
    /** {@code panel} */
    PANEL,
    /** {@code workshop} */
    WORKSHOP,
    /** {@code tutorial} */
    TUTORIAL,
    /** {@code demo} */
    DEMO,
    /** {@code discussion} */
    DISCUSSION,
    /** {@code birds-of-a-feather} */
    BIRDS_OF_A_FEATHER,
    /** {@code interview} */
    INTERVIEW,
    /** {@code fireside-chat} */
    FIRESIDE_CHAT,
    /** {@code q-and-a} */
    Q_AND_A,
    /** {@code announcement} */
    ANNOUNCEMENT,
    /** {@code award} */
    AWARD,
    /** {@code opening} */
    OPENING,
    /** {@code closing} */
    CLOSING,
    /** {@code social} */
    SOCIAL,
    /** {@code break} */
    BREAK,
    /** {@code other} */
    OTHER
}
