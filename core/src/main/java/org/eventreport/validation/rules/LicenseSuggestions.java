package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the license expression that is meant by a text that is none. */
final class LicenseSuggestions {

    /** All names and addresses of the list are shorter. */
    private static final int MAX_LENGTH = 200;

    private static final String OPERATOR = "(?<=[\\s()])(AND|OR|WITH)(?=[\\s()])";
    private static final String PARENTHESIS = "[()]";

    private static final Pattern OPERATORS = Pattern.compile(OPERATOR);
    private static final Pattern SEPARATORS = Pattern.compile(OPERATOR + "|" + PARENTHESIS);
    private static final Pattern SEPARATORS_IN_ANY_CASE =
            Pattern.compile(SEPARATORS.pattern(), Pattern.CASE_INSENSITIVE);

    private LicenseSuggestions() {}

    /** Returns the expression that a text means, if it can be only one. */
    static Optional<String> nearest(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return LicenseNames.LICENSES.idOf(text).or(() -> repeated(text)).or(() -> composed(text));
    }

    /** Returns some identifiers that a text may stand for, as it has no version. */
    static List<String> versionsOf(String text) {
        return text.length() > MAX_LENGTH
                ? List.of()
                : parts(text).findFirst().map(LicenseNames.LICENSES::versionsOf).orElse(List.of());
    }

    /** Returns the licence of a text that names it twice, such as {@code The MIT License (MIT)}. */
    private static Optional<String> repeated(String text) {
        Set<Optional<String>> ids = parts(text).map(LicenseNames.LICENSES::idOf).collect(Collectors.toSet());
        return ids.size() == 1 ? ids.iterator().next() : Optional.empty();
    }

    /** Returns what is outside of parentheses and inside. */
    private static Stream<String> parts(String text) {
        return Stream.of(text.split(PARENTHESIS)).filter(part -> !part.isBlank());
    }

    /** Returns a text with its operators in capitals, and with an identifier for each name. */
    private static Optional<String> composed(String text) {
        Pattern pattern = OPERATORS.matcher(text).find() ? SEPARATORS : SEPARATORS_IN_ANY_CASE;
        Matcher separators = pattern.matcher(text);
        List<String> tokens = new ArrayList<>();
        LicenseNames names = LicenseNames.LICENSES;
        int start = 0;
        boolean atEnd = false;
        while (!atEnd) {
            atEnd = !separators.find();
            String name = text.substring(start, atEnd ? text.length() : separators.start())
                    .strip();
            if (!name.isEmpty()) {
                Optional<String> id = isLicense(name, names) ? Optional.of(name) : names.idOf(name);
                if (id.isEmpty()) {
                    return id;
                }
                tokens.add(id.get());
            }
            if (!atEnd) {
                String separator = separators.group().toUpperCase(Locale.ROOT);
                tokens.add(separator);
                names = separator.equals("WITH") ? LicenseNames.EXCEPTIONS : LicenseNames.LICENSES;
                start = separators.end();
            }
        }
        String expression = String.join(" ", tokens).replace("( ", "(").replace(" )", ")");
        return Optional.of(expression).filter(LicenseSuggestions::isExpression);
    }

    private static boolean isLicense(String name, LicenseNames names) {
        return names == LicenseNames.LICENSES && isExpression(name);
    }

    private static boolean isExpression(String text) {
        return LicenseExpression.isValid(text, LicenseList.SPDX);
    }
}
