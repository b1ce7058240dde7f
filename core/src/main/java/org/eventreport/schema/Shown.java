package org.eventreport.schema;

/** Values as messages show them. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** The text between quotation marks, shortened where it is long, its line breaks and tabs as escapes. */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = text.codePointCount(0, Math.min(text.length(), 4 * LONGEST)) > LONGEST
                ? text.offsetByCodePoints(0, LONGEST)
                : text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
                        shown.append(String.format("\\u%04X", (int) c));
                    } else {
                        shown.append(c);
                    }
                }
            }
        }
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
    }
}
