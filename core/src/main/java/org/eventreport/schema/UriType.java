package org.eventreport.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** A URI (RFC 3986) of some kind. */
abstract class UriType extends ScalarType<String> {

    /** How a url starts, as a regular expression. */
    static final String URL_START = "[Hh][Tt][Tt][Pp][Ss]?://[^/?#]|[Mm][Aa][Ii][Ll][Tt][Oo]:[^/#]";

    /** The characters that a URI may contain, and escaped ones. */
    private static final String CHARACTERS =
            "([^%#\\x00-\\x20\"<>\\\\^`{|}\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]|%[0-9A-Fa-f]{2})*";

    private final String wanted;

    /**
     * A type of URI.
     *
     * @param start how the values start, as a regular expression
     * @param wanted what the values are, for the message about a text that is none
     */
    UriType(String name, Syntax syntax, String start, String placeholder, String wanted) {
        super(
                name,
                "a text",
                Form.TEXT,
                syntax.matching(start).matching("^" + CHARACTERS + "(#" + CHARACTERS + ")?$"),
                placeholder);
        this.wanted = wanted;
    }

    @Override
    public final String format(String value) {
        return value;
    }

    @Override
    public final InvalidValue explain(String text) {
        String corrected = text.strip().replace(" ", "%20");
        if (parse(corrected) == null && startsWithHost(corrected)) {
            corrected = "https://" + corrected;
        }
        return InvalidValue.of(ProblemCode.INVALID_URL, ProblemText.quote(text) + " is not " + wanted)
                .suggesting(Optional.of(corrected).filter(address -> parse(address) != null));
    }

    /** Returns whether a text starts with a name of several labels, and with nothing else before a path or port. */
    private static boolean startsWithHost(String text) {
        boolean dot = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#' || c == ':') {
                return dot && text.charAt(i - 1) != '.';
            }
            boolean afterDot = i == 0 || text.charAt(i - 1) == '.';
            if (c == '.' ? afterDot : !isLabelCharacter(c)) {
                return false;
            }
            dot |= c == '.';
        }
        return dot && !text.endsWith(".");
    }

    private static boolean isLabelCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Digits.isDigit(c) || c == '-' || c == '_';
    }

    @Override
    public final @Nullable String parse(String text) {
        return PlainUrl.matches(text) || isOther(text) ? text : null;
    }

    /** Returns whether a text is a URI of this kind that has not the usual form. */
    private boolean isOther(String text) {
        try {
            return TextType.isLine(text) && accepts(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns whether a URI is of this kind. */
    abstract boolean accepts(URI uri);

    /** Returns whether a URI is absolute and has the scheme http, https or mailto. */
    static boolean isUrl(URI uri) {
        if (uri.getScheme() == null) {
            return false;
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getRawAuthority() != null && !hasZone(uri);
            case "mailto" -> !uri.getRawSchemeSpecificPart().isEmpty() && uri.isOpaque();
            default -> false;
        };
    }

    /** Returns whether the host is an IPv6 address with a zone, such as {@code [fe80::1%eth0]}: RFC 3986 has none. */
    private static boolean hasZone(URI uri) {
        return uri.getHost() != null && uri.getHost().indexOf('%') >= 0;
    }
}
