package org.eventreport.schema;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** Texts that spell numbers. */
public final class Numbers {

    private static final Pattern CHARACTERS = Pattern.compile("[-+.0-9eE]+");

    private Numbers() {}

    /** Returns the number that a text spells, with all its digits, or null. */
    static @Nullable BigDecimal parse(String text) {
        try {
            return CHARACTERS.matcher(text).matches() ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
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
