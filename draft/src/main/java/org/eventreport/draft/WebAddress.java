package org.eventreport.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web address of a link, corrected if that is safe.
 *
 * @param uri the address
 * @param corrected whether it differs from the one that is written
 */
record WebAddress(URI uri, boolean corrected) {

    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)https?://.+");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(www\\.)?(?:[a-z0-9]++(?:-++[a-z0-9]++)*+\\.)++([a-z]{2,})(:\\d+)?([/?#].*)?");

    /** Top-level domains that end hosts, but not names of files. */
    private static final Set<String> DOMAINS =
            Set.of("com", "dev", "edu", "eu", "gov", "info", "int", "io", "mil", "name", "net", "org", "uk");

    /** Country-code domains that are also endings of files. */
    private static final Set<String> ENDINGS = Set.of(
            "ai", "as", "cc", "gz", "hs", "la", "md", "ml", "mm", "pl", "pm", "ps", "py", "rs", "sh", "so", "st");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** ASCII characters that no address has (RFC 3986, section 2). */
    private static final String NEVER = " \"<>\\^`{|}";

    /** Returns the address that a link leads to; empty if it is relative, a mail address, or cannot be corrected. */
    static Optional<WebAddress> of(String destination) {
        String address = destination.strip();
        Matcher bare = WITHOUT_SCHEME.matcher(address);
        if (address.startsWith("//")) {
            address = "http:" + address;
        } else if (bare.matches() && (bare.group(1) != null || isDomain(bare.group(2)))) {
            address = "http://" + address + (bare.group(4) == null ? "/" : "");
        } else if (!WITH_SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(encoded(address));
            return uri.getRawAuthority() == null
                    ? Optional.empty()
                    : Optional.of(new WebAddress(uri, !uri.toString().equals(destination)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isDomain(String last) {
        String domain = last.toLowerCase(Locale.ROOT);
        return DOMAINS.contains(domain)
                || (COUNTRIES.contains(domain.toUpperCase(Locale.ROOT)) && !ENDINGS.contains(domain));
    }

    /** Returns an address, in which characters after the host that no address has are percent-encoded. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        int authority = address.indexOf("//") + 2;
        boolean inAuthority = true;
        boolean inFragment = false;
        for (int i = 0; i < address.length(); i = address.offsetByCodePoints(i, 1)) {
            int c = address.codePointAt(i);
            inAuthority &= i < authority || "/?#".indexOf(c) < 0;
            boolean percent = c == '%' && !(isHexDigit(address, i + 1) && isHexDigit(address, i + 2));
            boolean bracket = c == '[' || c == ']';
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            boolean never = NEVER.indexOf(c) >= 0 || !isVisible(c);
            if (!inAuthority && (percent || bracket || secondHash || never)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", b));
                }
            } else {
                encoded.appendCodePoint(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isHexDigit(String text, int index) {
        return index < text.length() && HexFormat.isHexDigit(text.charAt(index));
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xFEFF;
    }

    /** Returns the same text for addresses that differ only by the case of the host or an empty path. */
    String normalized() {
        return uri.getScheme().toLowerCase(Locale.ROOT)
                + "://"
                + uri.getRawAuthority().toLowerCase(Locale.ROOT)
                + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }

    /** Returns host and path, such as {@code twitter.com/anttikantee}, without {@code www.} and slashes at the end. */
    String page() {
        String host = uri.getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = uri.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return host + path.substring(0, end);
    }

    /** Returns whether the address is that of a page, without query and fragment. */
    boolean isWholePage() {
        return uri.getRawQuery() == null && uri.getRawFragment() == null;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
