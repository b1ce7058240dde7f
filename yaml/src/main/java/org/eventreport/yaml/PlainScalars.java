package org.eventreport.yaml;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;

/** What plain scalars are, and which texts can be written as plain scalars. */
final class PlainScalars {

    private static final Pattern DECIMAL =
            Pattern.compile("([-+]?)(0|[1-9][0-9]*|(?=\\.[0-9]))(?:\\.([0-9]*))?([eE][-+]?[0-9]+)?");

    private static final Pattern OTHER_BASE = Pattern.compile("0(?:o([0-7]+)|x([0-9a-fA-F]+))");

    /** Words that a reader of YAML 1.1 or 1.2 does not read as a text, whatever their case. */
    private static final Set<String> OTHER_WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    /**
     * Numbers and times of YAML 1.1 and 1.2, and what readers take for them: npm {@code yaml}, asked for YAML 1.1, reads
     * {@code .}, {@code E1} and {@code .e5} as numbers, and Psych reads {@code 1,000} and {@code 0x1,F}.
     */
    private static final Pattern NUMBER_LIKE = Pattern.compile(
            "[-+]?(?:"
                    + "(?:[0-9][0-9_,]*+)?(?:\\.[0-9_]*+)?(?:e[-+]?[0-9]++)?"
                    + "|0x[0-9a-f_,]++|0o[0-7_,]++|0b[01_,]++"
                    + "|[0-9][0-9_]*+(?::[0-9]{1,2})++(?:\\.[0-9_]*+)?"
                    + "|\\.(?:inf|nan))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_LIKE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\\s].*)?");

    private PlainScalars() {}

    /**
     * Returns what a plain scalar is in the core schema (YAML 1.2.2, section 10.3.2), with all digits of a number.
     * Infinity, not-a-number and numbers with leading zeros, which JSON does not have, become texts.
     */
    static ExtensionValue value(String text) {
        switch (text) {
            case "true", "True", "TRUE" -> {
                return ExtensionValue.of(true);
            }
            case "false", "False", "FALSE" -> {
                return ExtensionValue.of(false);
            }
            default -> {}
        }
        if (!startsLikeNumber(text)) {
            return ExtensionValue.of(text);
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            String sign = decimal.group(1).equals("-") ? "-" : "";
            String whole = decimal.group(2).isEmpty() ? "0" : decimal.group(2);
            String fraction = decimal.group(3);
            String exponent = decimal.group(4) == null ? "" : decimal.group(4);
            String point = fraction == null ? "" : fraction.isEmpty() ? ".0" : "." + fraction;
            return new NumberValue(sign + whole + point + exponent);
        }
        Matcher other = OTHER_BASE.matcher(text);
        if (!other.matches()) {
            return ExtensionValue.of(text);
        }
        BigInteger number =
                other.group(1) != null ? new BigInteger(other.group(1), 8) : new BigInteger(other.group(2), 16);
        return new NumberValue(number.toString());
    }

    /**
     * Returns whether every reader of YAML 1.1 and 1.2 reads a text, written as a plain scalar in block style, as
     * itself.
     */
    static boolean canBePlain(String text) {
        if (text.isEmpty() || !startsSafely(text) || !endsSafely(text)) {
            return false;
        }
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ':') || (c == '#' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return isLiteral(text) && !isOtherThanText(text);
    }

    /** Returns whether all characters of a text are allowed in a literal block, and mean the same to every reader. */
    static boolean isLiteral(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                c = text.codePointAt(i);
                if (!isInLiteral(c)) {
                    return false;
                }
                i += Character.charCount(c) - 1;
            }
        }
        return true;
    }

    private static boolean startsSafely(String text) {
        char first = text.charAt(0);
        return "-?:,[]{}#&*!|>'\"%@`~".indexOf(first) < 0 && !Character.isSpaceChar(first);
    }

    private static boolean endsSafely(String text) {
        char last = text.charAt(text.length() - 1);
        return last != ':' && !Character.isSpaceChar(last);
    }

    private static boolean isOtherThanText(String text) {
        char first = text.charAt(0);
        boolean likeExponent =
                (first == 'e' || first == 'E') && text.length() > 1 && !Character.isLetter(text.charAt(1));
        if (startsLikeNumber(text) || likeExponent) {
            return NUMBER_LIKE.matcher(text).matches()
                    || DATE_LIKE.matcher(text).matches()
                    || text.startsWith("...");
        }
        return text.length() <= 5 && OTHER_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    /**
     * Returns whether a character is allowed in a literal block and means the same to every reader: it is printable (YAML
     * 1.2.2, section 5.1), and no other line break than a line feed, of which YAML 1.1 has several.
     */
    static boolean isInLiteral(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
