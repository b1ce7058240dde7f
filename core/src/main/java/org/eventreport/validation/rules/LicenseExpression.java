package org.eventreport.validation.rules;

import java.util.StringTokenizer;

/** The grammar of license expressions: SPDX specification 2.3, annex D. */
final class LicenseExpression {

    private static final String DELIMITERS = " \t()";
    private static final String LICENSE_REF = "LicenseRef-";
    private static final String DOCUMENT_REF = "DocumentRef-";

    /** What may follow. */
    private enum Next {
        /** A licence, or an expression in parentheses. */
        LICENSE,
        /** An exception, after {@code WITH}. */
        EXCEPTION,
        /** {@code AND}, {@code OR}, a closing parenthesis or the end. */
        OPERATOR,
        /** The same or {@code WITH}, after a licence. */
        OPERATOR_OR_WITH,
        /** Nothing, as there is a mistake. */
        NOTHING;

        boolean mayBeEnd() {
            return this == OPERATOR || this == OPERATOR_OR_WITH;
        }
    }

    private LicenseExpression() {}

    /**
     * Returns whether a text is a license expression. Its identifiers are those of a list, in any case; its operators have
     * to be in capitals (section D.2).
     */
    static boolean isValid(String text, LicenseList list) {
        StringTokenizer tokens = new StringTokenizer(text, DELIMITERS, true);
        Next next = Next.LICENSE;
        int open = 0;
        while (tokens.hasMoreTokens() && next != Next.NOTHING) {
            String token = tokens.nextToken();
            switch (token) {
                case " ", "\t" -> {}
                case "(" -> {
                    open++;
                    next = next == Next.LICENSE ? Next.LICENSE : Next.NOTHING;
                }
                case ")" -> {
                    open--;
                    next = next.mayBeEnd() && open >= 0 ? Next.OPERATOR : Next.NOTHING;
                }
                case "AND", "OR" -> next = next.mayBeEnd() ? Next.LICENSE : Next.NOTHING;
                case "WITH" -> next = next == Next.OPERATOR_OR_WITH ? Next.EXCEPTION : Next.NOTHING;
                default -> next = afterIdentifier(token, next, list);
            }
        }
        return next.mayBeEnd() && open == 0;
    }

    private static Next afterIdentifier(String token, Next expected, LicenseList list) {
        return switch (expected) {
            case LICENSE -> isLicense(token, list) ? Next.OPERATOR_OR_WITH : Next.NOTHING;
            case EXCEPTION -> list.hasException(token) ? Next.OPERATOR : Next.NOTHING;
            default -> Next.NOTHING;
        };
    }

    /** Returns whether a text is a simple expression: an identifier, one with {@code +}, or a reference. */
    private static boolean isLicense(String token, LicenseList list) {
        return list.hasLicense(token)
                || (token.endsWith("+") && list.hasLicense(token.substring(0, token.length() - 1)))
                || isReference(token);
    }

    private static boolean isReference(String token) {
        int colon = token.indexOf(':');
        return isNamed(token.substring(colon + 1), LICENSE_REF)
                && (colon < 0 || isNamed(token.substring(0, colon), DOCUMENT_REF));
    }

    /** Returns whether a text is a prefix and a name of ASCII letters, digits, hyphens and dots. */
    private static boolean isNamed(String text, String prefix) {
        return text.length() > prefix.length()
                && text.startsWith(prefix)
                && text.chars().allMatch(c -> c == '-' || c == '.' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }
}
