package org.eventreport.address;

import java.net.URI;
import java.util.Optional;

/**
 * Addresses of the most usual form: {@code http://} or {@code https://}, a host of ASCII letters, digits, {@code .},
 * {@code -}, {@code _} and {@code ~}, and a path, a query and a fragment with no other characters than RFC 3986 allows
 * there. {@link URI} takes all of them, so that they need not be parsed to know that they are valid.
 */
public final class PlainUrl {

    private static final int HOST = 1;
    private static final int PATH = 2;
    private static final int QUERY = 4;

    /** The parts of an address that may contain each ASCII character. */
    private static final byte[] PARTS = parts();

    private PlainUrl() {}

    private static byte[] parts() {
        byte[] parts = new byte[0x80];
        allow(parts, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_~", HOST | PATH | QUERY);
        allow(parts, "/:@!$&'()*+,;=", PATH | QUERY);
        allow(parts, "?", QUERY);
        return parts;
    }

    private static void allow(byte[] parts, String characters, int where) {
        for (int i = 0; i < characters.length(); i++) {
            parts[characters.charAt(i)] |= (byte) where;
        }
    }

    /** Returns whether a text is such an address. */
    public static boolean matches(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        int end = end(text, start, HOST);
        if (end == start) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '/') {
            end = end(text, end, PATH);
        }
        if (end < text.length() && text.charAt(end) == '?') {
            end = end(text, end, QUERY);
        }
        if (end < text.length() && text.charAt(end) == '#') {
            end = end(text, end + 1, QUERY);
        }
        return end == text.length();
    }

    /** Throws an {@link IllegalArgumentException} if a text is not a URI. */
    public static void requireUri(String text) {
        if (!matches(text)) {
            URI.create(text);
        }
    }

    /** Throws an {@link IllegalArgumentException} if there is a text, and it is not a URI. */
    public static void requireUri(Optional<String> text) {
        if (text.isPresent()) {
            requireUri(text.get());
        }
    }

    /** Returns where the first character is that a part of an address does not contain. */
    private static int end(String text, int start, int part) {
        int at = start;
        while (at < text.length() && isIn(part, text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isIn(int part, char c) {
        return c < PARTS.length && (PARTS[c] & part) != 0;
    }
}
