package org.eventreport.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eventreport.model.Word;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.ScalarType.Form;
import org.jspecify.annotations.Nullable;

/** The types whose values are numbers, true or false, or one of a list of words. */
final class PlainTypes {

    /** The only version of the format that there is. */
    static final int KNOWN_VERSION = 1;

    static final ScalarType<Integer> SCHEMA_VERSION = new ScalarType<>(
            "schema version",
            "a whole number",
            Form.NUMBER,
            Syntax.of("integer", "A whole number; 1 is the only version there is.")
                    .listing(List.of(KNOWN_VERSION)),
            KNOWN_VERSION,
            PlainTypes::version,
            version -> Integer.toString(version),
            PlainTypes::versionFault);

    static final ScalarType<BigDecimal> LATITUDE =
            degrees("latitude", 90, "Decimal degrees north of the equator, -90 to 90; south of it below zero.");

    static final ScalarType<BigDecimal> LONGITUDE =
            degrees("longitude", 180, "Decimal degrees east of Greenwich, -180 to 180; west of it below zero.");

    /** True or false; also in the other words that YAML 1.1 has for them. */
    static final ScalarType<Boolean> BOOLEAN = new ScalarType<>(
            "boolean",
            "true or false",
            Form.BOOLEAN,
            Syntax.of("boolean", "`true` or `false`."),
            true,
            PlainTypes::truth,
            value -> Boolean.toString(value),
            text -> wrongType(text, "true or false"));

    private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+");

    private PlainTypes() {}

    /** One of the words of an enum. */
    static <E extends Enum<E> & Word> ScalarType<E> words(Class<E> type) {
        Map<String, E> byWord = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(constant.word(), constant);
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
        return new ScalarType<>(
                type.getSimpleName(),
                "a text",
                Form.TEXT,
                Syntax.of("string", "").listing(words),
                type.getEnumConstants()[0],
                byWord::get,
                Word::word,
                text -> Fault.of(
                                ProblemCode.UNKNOWN_VALUE,
                                Shown.quoted(text) + " is not one of " + String.join(", ", words))
                        .meant(Nearest.to(text, words)));
    }

    private static @Nullable Integer version(String text) {
        BigDecimal number = number(text);
        return number != null && number.compareTo(BigDecimal.valueOf(KNOWN_VERSION)) == 0 ? KNOWN_VERSION : null;
    }

    private static Fault versionFault(String text) {
        BigDecimal number = number(text);
        if (number == null || isFraction(number)) {
            return wrongType(text, "a whole number");
        }
        return Fault.of(
                ProblemCode.UNSUPPORTED_VERSION,
                Shown.quoted(text) + " is not a version of the format that this library knows; it knows "
                        + KNOWN_VERSION);
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() > 0;
    }

    private static ScalarType<BigDecimal> degrees(String name, int limit, String description) {
        BigDecimal most = BigDecimal.valueOf(limit);
        return new ScalarType<>(
                name,
                "a number",
                Form.NUMBER,
                Syntax.of("number", description).with("minimum", -limit).with("maximum", limit),
                BigDecimal.ZERO,
                text -> {
                    BigDecimal number = number(text);
                    return number != null && number.abs().compareTo(most) <= 0 ? number : null;
                },
                BigDecimal::toString,
                text -> number(text) == null
                        ? wrongType(text, "a number")
                        : Fault.of(
                                ProblemCode.OUT_OF_RANGE,
                                Shown.quoted(text) + " is not between −" + limit + " and " + limit + " degrees"));
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y" -> true;
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N" -> false;
            default -> null;
        };
    }

    private static Fault wrongType(String text, String wanted) {
        return Fault.of(ProblemCode.WRONG_TYPE, Shown.quoted(text) + " stands where " + wanted + " belongs");
    }
}
