package org.eventreport.schema;

import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/** Unicode text of one line or several. */
final class TextType extends StringType {

    /** The control characters that no text may contain, for the brackets of a regular expression. */
    static final String CONTROL_CHARACTERS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F";

    private static final int NONE = -1;

    TextType() {
        super(
                "text",
                Syntax.of("string", "Text of one line or several, with no control characters but tabs and line breaks.")
                        .matching("^[^" + CONTROL_CHARACTERS + "]*$"));
    }

    @Override
    boolean accepts(String text) {
        return firstIllegal(text, false) == NONE;
    }

    @Override
    public InvalidValue explain(String text) {
        return explain(text, false);
    }

    /** Returns whether a text has no character that text may not contain, and no line break. */
    static boolean isLine(String text) {
        return firstIllegal(text, true) == NONE;
    }

    static InvalidValue explain(String text, boolean oneLine) {
        int at = firstIllegal(text, oneLine);
        char c = text.charAt(at);
        String reason;
        if (Character.isSurrogate(c)) {
            reason = "half of a surrogate pair (U+%04X)".formatted((int) c);
        } else if (isControl(c)) {
            reason = "a control character (U+%04X)".formatted((int) c);
        } else {
            reason = "a line break, and this field takes one line";
        }
        return InvalidValue.of(
                ProblemCode.INVALID_TEXT, ProblemText.quote(text) + " contains " + reason + "; remove it");
    }

    private static int firstIllegal(String text, boolean oneLine) {
        int length = text.length();
        int ordinary = 0;
        while (ordinary < length && isOrdinary(text.charAt(ordinary))) {
            ordinary++;
        }
        return ordinary == length ? NONE : firstIllegal(text, ordinary, oneLine);
    }

    private static boolean isOrdinary(char c) {
        return c >= 0x20 && c < 0x7F;
    }

    private static int firstIllegal(String text, int from, boolean oneLine) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOrdinary(c)) {
                continue;
            }
            if (isControl(c) || (oneLine && isLineBreak(c))) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return NONE;
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
