package org.eventreport.schema;

import java.math.BigDecimal;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** Texts that spell numbers. */
public final class Numbers {

    private static final String CHARACTERS = "-+.0123456789eE";

    private Numbers() {}

    /** Returns the number that a text spells, with all its digits, or null. */
    static @Nullable BigDecimal parse(String text) {
        try {
            return isPlain(text) ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns whether a text has only characters of numbers; {@link BigDecimal} takes the digits of all scripts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CHARACTERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text has more decimal digits than this. */
    public static boolean hasMoreDigits(String text, int max) {
        return text.length() > max
                && text.chars().filter(c -> c >= '0' && c <= '9').count() > max;
    }

    /** Returns the reason that a scalar of another kind was expected. */
    static InvalidValue expected(String noun, String text) {
        return InvalidValue.of(ProblemCode.WRONG_TYPE, "expected " + noun + ", found " + ProblemText.quote(text));
    }
}
