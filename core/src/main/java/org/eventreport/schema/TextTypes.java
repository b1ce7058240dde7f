package org.eventreport.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.ScalarType.Form;
import org.jspecify.annotations.Nullable;

/** The types whose values are texts: prose, ids, addresses, codes. */
final class TextTypes {

    private static final int LONGEST_ID = 200;

    /** The control characters that no text may hold, for the inside of a pattern's brackets. */
    private static final String CONTROLS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F";

    static final ScalarType<String> TEXT = checked(
            "text",
            Syntax.of("string", "Text of one line or several, with no control characters but tabs and line breaks.")
                    .matching("^[^" + CONTROLS + "]*$"),
            text -> isText(text, false),
            text -> textFault(text, false));

    static final ScalarType<String> LINE = checked(
            "line",
            Syntax.of("string", "Text of one line, with no control characters but tabs.")
                    .matching("^[^\\n\\r\u2028\u2029" + CONTROLS + "]*$"),
            text -> isText(text, true),
            text -> textFault(text, true));

    static final ScalarType<String> ID = checked(
            "id",
            Syntax.of(
                            "string",
                            "Lower-case letters and digits of ASCII, with single `-`, `.` or `_` between them,"
                                    + " at most 200 characters, such as `antti-kantee`.")
                    .matching("^[a-z0-9]+([-._][a-z0-9]+)*$")
                    .with("maxLength", LONGEST_ID),
            TextTypes::isId,
            TextTypes::idFault);

    static final ScalarType<String> SERVICE = checked(
            "service",
            Syntax.of(
                            "string",
                            "The name of a service: lower-case letters and digits of ASCII, with single `-` between them,"
                                    + " such as `twitter`.")
                    .matching("^[a-z0-9]+(-[a-z0-9]+)*$"),
            TextTypes::isService,
            text -> Fault.of(
                            ProblemCode.UNKNOWN_FIELD,
                            Shown.quoted(text)
                                    + " is not the name of a service: lower-case letters and digits, with single hyphens between them")
                    .meant(Optional.of(Slug.of(text)).filter(TextTypes::isService)));

    static final ScalarType<String> LANGUAGE = checked(
            "language",
            Syntax.of("string", "A language tag, BCP 47, such as `en` or `en-GB`.")
                    .matching("^([A-Za-z]{2,8}|[IiXx]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$"),
            TextTypes::isLanguage,
            text -> Fault.of(
                            ProblemCode.INVALID_LANGUAGE,
                            Shown.quoted(text) + " is not a language tag (BCP 47), such as en or en-GB")
                    .meant(Optional.of(text.strip().replace('_', '-')).filter(TextTypes::isLanguage)));

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final ScalarType<String> COUNTRY = checked(
            "country",
            Syntax.of("string", "A country code, ISO 3166-1 alpha-2, upper case, such as `GB`.")
                    .listing(COUNTRIES.stream().sorted().toList()),
            COUNTRIES::contains,
            text -> Fault.of(
                            ProblemCode.INVALID_COUNTRY,
                            Shown.quoted(text)
                                    + " is not a country code (ISO 3166-1 alpha-2, two capital letters), such as GB")
                    .meant(country(text)));

    private static final String URL_PATTERN = "[Hh][Tt][Tt][Pp][Ss]?://[^/?#]|[Mm][Aa][Ii][Ll][Tt][Oo]:[^/#]";

    private static final String PATH_PATTERN = "[^:/?#]+([/?#]|$)|/([^/]|$)";

    /** The characters that a URI may hold, or escaped ones. */
    private static final String URI_CHARACTERS =
            "([^%#\\x00-\\x20\"<>\\\\^`{|}\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]|%[0-9A-Fa-f]{2})*";

    private static final String URI_PATTERN = "^" + URI_CHARACTERS + "(#" + URI_CHARACTERS + ")?$";

    static final ScalarType<URI> URL = new ScalarType<>(
            "url",
            "a text",
            Form.TEXT,
            Syntax.of(
                            "string",
                            "An absolute URI (RFC 3986) that starts with `http:`, `https:` or `mailto:`,"
                                    + " such as `http://rumpkernel.org/`.")
                    .with("format", "uri")
                    .matching("^(" + URL_PATTERN + ")")
                    .matching(URI_PATTERN),
            URI.create("http://unknown.invalid/"),
            TextTypes::url,
            URI::toString,
            text -> urlFault(text, "an address that starts with http://, https:// or mailto:", TextTypes::url));

    static final ScalarType<URI> URI_REFERENCE = new ScalarType<>(
            "uri reference",
            "a text",
            Form.TEXT,
            Syntax.of("string", "A url, or a relative path, such as `blog/london.jpg`.")
                    .with("format", "uri-reference")
                    .matching("^(" + URL_PATTERN + "|" + PATH_PATTERN + ")")
                    .matching(URI_PATTERN),
            URI.create("unknown"),
            TextTypes::uriReference,
            URI::toString,
            text -> urlFault(
                    text,
                    "an address that starts with http:// or https://, or a relative path such as blog/london.jpg",
                    TextTypes::uriReference));

    private TextTypes() {}

    private static ScalarType<String> checked(
            String name, Syntax syntax, Predicate<String> valid, Function<String, Fault> fault) {
        return new ScalarType<>(
                name,
                "a text",
                Form.TEXT,
                syntax,
                "",
                text -> valid.test(text) ? text : null,
                Function.identity(),
                fault);
    }

    static boolean isText(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20) {
                if (c != '\t' && (oneLine || (c != '\n' && c != '\r'))) {
                    return false;
                }
            } else if (c >= 0x7F) {
                if (c <= 0x9F || (oneLine && (c == '\u2028' || c == '\u2029'))) {
                    return false;
                }
                if (Character.isSurrogate(c)) {
                    if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                        return false;
                    }
                    i++;
                }
            }
        }
        return true;
    }

    private static Fault textFault(String text, boolean oneLine) {
        String reason = "";
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String here = text.substring(i, text.offsetByCodePoints(i, 1));
            if (!isText(here, oneLine)) {
                reason = !isText(here, false)
                        ? Character.isSurrogate(here.charAt(0))
                                ? String.format("half of a surrogate pair (U+%04X)", (int) here.charAt(0))
                                : String.format("a control character (U+%04X)", here.codePointAt(0))
                        : "a line break, and this field takes one line";
                break;
            }
        }
        return Fault.of(ProblemCode.INVALID_TEXT, Shown.quoted(text) + " holds " + reason + "; take it out");
    }

    /** {@code [a-z0-9]+([-._][a-z0-9]+)*}, at most 200 characters. */
    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && isJoined(text, "-._");
    }

    /** {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    private static boolean isService(String text) {
        return isJoined(text, "-");
    }

    /** Whether a text is lower-case letters and digits of ASCII, with single joints between them. */
    private static boolean isJoined(String text, String joints) {
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                open = false;
            } else if (open || joints.indexOf(c) < 0) {
                return false;
            } else {
                open = true;
            }
        }
        return !open;
    }

    private static Fault idFault(String text) {
        if (text.length() > LONGEST_ID) {
            return Fault.of(
                    ProblemCode.INVALID_ID,
                    Shown.quoted(text) + " has " + text.length() + " characters, and an id at most " + LONGEST_ID);
        }
        return Fault.of(
                        ProblemCode.INVALID_ID,
                        Shown.quoted(text)
                                + " is not an id: lower-case letters and digits of ASCII, with single -, . or _ between them")
                .meant(Optional.of(Slug.of(text)).filter(TextTypes::isId));
    }

    /** Whether a text is a well-formed tag of BCP 47 (RFC 5646, section 2.1). */
    private static boolean isLanguage(String text) {
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

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Optional<String> country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.equals("UK")) {
            return Optional.of("GB");
        }
        if (COUNTRIES.contains(code)) {
            return Optional.of(code);
        }
        return COUNTRIES.stream()
                .filter(known ->
                        new Locale("", known).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static @Nullable URI url(String text) {
        URI uri = uri(text);
        if (uri == null || uri.getScheme() == null) {
            return null;
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getRawAuthority() == null || hasZone(uri) ? null : uri;
            case "mailto" -> uri.getRawSchemeSpecificPart().isEmpty() || !uri.isOpaque() ? null : uri;
            default -> null;
        };
    }

    /** Whether the host is an IPv6 address with a zone, which RFC 3986 does not have, such as {@code [fe80::1%eth0]}. */
    private static boolean hasZone(URI uri) {
        return uri.getHost() != null && uri.getHost().indexOf('%') >= 0;
    }

    private static @Nullable URI uriReference(String text) {
        URI uri = uri(text);
        if (uri == null || uri.getScheme() != null) {
            return url(text);
        }
        return !text.startsWith("//") && !uri.getRawPath().isEmpty() ? uri : null;
    }

    private static @Nullable URI uri(String text) {
        try {
            return isText(text, true) ? new URI(text) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Fault urlFault(String text, String wanted, Function<String, @Nullable URI> parser) {
        String mended = text.strip().replace(" ", "%20");
        if (parser.apply(mended) == null && mended.matches("[\\w-]+(\\.[\\w-]+)+(:\\d+)?([/?#].*)?")) {
            mended = "https://" + mended;
        }
        return Fault.of(ProblemCode.INVALID_URL, Shown.quoted(text) + " is not " + wanted)
                .meant(Optional.of(mended).filter(address -> parser.apply(address) != null));
    }
}
