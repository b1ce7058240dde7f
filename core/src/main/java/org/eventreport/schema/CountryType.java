package org.eventreport.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/** A country code: ISO 3166-1 alpha-2, in upper case. */
final class CountryType extends StringType {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    CountryType() {
        super(
                "country",
                Syntax.of("string", "A country code, ISO 3166-1 alpha-2, in upper case, such as `GB`.")
                        .listing(List.copyOf(new TreeSet<>(COUNTRIES))));
    }

    @Override
    boolean accepts(String text) {
        return COUNTRIES.contains(text);
    }

    @Override
    public InvalidValue explain(String text) {
        return InvalidValue.of(
                        ProblemCode.INVALID_COUNTRY,
                        ProblemText.quote(text)
                                + " is not a country code (ISO 3166-1 alpha-2, two capital letters), such as GB")
                .suggesting(nearest(text.strip()));
    }

    private static Optional<String> nearest(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (code.equals("UK")) {
            return Optional.of("GB");
        }
        if (COUNTRIES.contains(code)) {
            return Optional.of(code);
        }
        return COUNTRIES.stream()
                .filter(country -> new Locale("", country)
                        .getDisplayCountry(Locale.ENGLISH)
                        .equalsIgnoreCase(text))
                .findFirst();
    }
}
