package org.eventreport.schema;

import java.text.Normalizer;

/** Texts without accents and other marks. */
public final class BaseLetters {

    private BaseLetters() {}

    /**
     * Returns a text in compatibility decomposition (Unicode Standard Annex 15), without its marks.
     *
     * <p>Each character is decomposed by itself: the normalizer of the JDK sorts runs of marks, and takes quadratic time
     * for long ones.
     */
    public static String of(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        letters.append(text, 0, plain);
        text.substring(plain).codePoints().forEach(c -> {
            if (c < 0x80) {
                letters.append((char) c);
            } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(part -> !isMark(part))
                        .forEach(letters::appendCodePoint);
            }
        });
        return letters.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
