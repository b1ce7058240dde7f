package org.eventreport.schema;

import java.util.Optional;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;

/** An identifier: {@code [a-z0-9]+([-._][a-z0-9]+)*}, at most 200 characters. */
final class IdType extends StringType {

    private static final int MAX_LENGTH = 200;

    IdType() {
        super(
                "id",
                Syntax.of(
                                "string",
                                "Lower-case ASCII letters and digits, with single `-`, `.` or `_` between them,"
                                        + " at most 200 characters, such as `antti-kantee`.")
                        .matching("^[a-z0-9]+([-._][a-z0-9]+)*$")
                        .with("maxLength", MAX_LENGTH));
    }

    @Override
    boolean accepts(String text) {
        return text.length() <= MAX_LENGTH && isJoined(text, "-._");
    }

    @Override
    public InvalidValue explain(String text) {
        if (text.length() > MAX_LENGTH) {
            return InvalidValue.of(
                    ProblemCode.INVALID_ID,
                    ProblemText.quote(text) + " has " + text.length() + " characters; an id has at most " + MAX_LENGTH);
        }
        return InvalidValue.of(
                        ProblemCode.INVALID_ID,
                        ProblemText.quote(text)
                                + " is not an id: lower-case ASCII letters and digits, with single -, . or _ between them")
                .suggesting(Optional.of(Slug.of(text)).filter(this::accepts));
    }

    /** Returns whether a text is made of lower-case ASCII letters and digits, with single joints between them. */
    static boolean isJoined(String text, String joints) {
        boolean afterJoint = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || Digits.isDigit(c)) {
                afterJoint = false;
            } else if (afterJoint || joints.indexOf(c) < 0) {
                return false;
            } else {
                afterJoint = true;
            }
        }
        return !afterJoint;
    }
}
