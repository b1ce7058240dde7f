package org.eventreport.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of a closed list of keywords. In a report it is the name of the enum constant in lower case, with hyphens.
 *
 * <pre>{@code
 * TalkKind.LIGHTNING_TALK.keyword();                 // "lightning-talk"
 * Keyword.of(TalkKind.class, "lightning-talk");      // Optional[LIGHTNING_TALK]
 * }</pre>
 */
public interface Keyword {

    /**
     * Returns the constant of a keyword.
     *
     * @param <E> the enum
     * @param type the enum that lists the keywords
     * @param keyword the keyword as it is in a report, such as {@code lightning-talk}
     * @return the constant; empty if the enum has none with exactly this keyword
     */
    static <E extends Enum<E> & Keyword> Optional<E> of(Class<E> type, String keyword) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.keyword().equals(keyword))
                .findFirst();
    }

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
