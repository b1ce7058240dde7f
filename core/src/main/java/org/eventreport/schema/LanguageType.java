package org.eventreport.schema;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/** A well-formed language tag: BCP 47 (RFC 5646, section 2.1). */
final class LanguageType extends StringType {

    LanguageType() {
        super(
                "language",
                Syntax.of("string", "A language tag, BCP 47, such as `en` or `en-GB`.")
                        .matching("^([A-Za-z]{2,8}|[IiXx]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$"));
    }

    @Override
    boolean accepts(String text) {
        if (text.length() == 2 && isLowerCase(text.charAt(0)) && isLowerCase(text.charAt(1))) {
            return true;
        }
        try {
            new Locale.Builder().setLanguageTag(text);
            return !text.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.INVALID_LANGUAGE,
                        ProblemText.quote(text) + " is not a language tag (BCP 47), such as en or en-GB")
                .suggesting(Optional.of(text.strip().replace('_', '-')).filter(this::accepts));
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }
}
