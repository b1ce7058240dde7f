package org.eventreport.problem;

import java.util.Arrays;
import java.util.Optional;
import org.eventreport.model.Word;

/**
 * The problems that the format names, each with its severity and one line that says what it means.
 *
 * <p>{@link Problem#code} is the {@link #word()} of one of these, or a word of a caller's own rule.
 */
public enum ProblemCode implements Word {
    SYNTAX(Severity.ERROR, "The text is not well-formed YAML, JSON or front matter."),
    ENCODING(Severity.ERROR, "The bytes are not UTF-8."),
    LIMIT_EXCEEDED(Severity.ERROR, "The document is larger or deeper, or expands more aliases, than the limits allow."),
    UNSUPPORTED_VERSION(Severity.ERROR, "The report follows a version of the format that this library does not know."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands twice in one object."),
    UNKNOWN_FIELD(Severity.ERROR, "The object has no such field."),
    MISSING_FIELD(Severity.ERROR, "A required field is not there."),
    WRONG_TYPE(Severity.ERROR, "The value is of another type than its field."),
    UNKNOWN_VALUE(Severity.ERROR, "The value is not one of the words that its field takes."),
    INVALID_ID(Severity.ERROR, "The text is not an id."),
    INVALID_DATE(Severity.ERROR, "The text is not a calendar date."),
    INVALID_DATE_TIME(Severity.ERROR, "The text is not a date and time with an offset."),
    INVALID_TIME(Severity.ERROR, "The text is not a time of day."),
    INVALID_DURATION(Severity.ERROR, "The text is not a duration."),
    INVALID_URL(Severity.ERROR, "The text is not a web or mail address."),
    INVALID_LANGUAGE(Severity.ERROR, "The text is not a language tag."),
    INVALID_COUNTRY(Severity.ERROR, "The text is not a country code."),
    INVALID_TIMEZONE(Severity.ERROR, "The text is not the name of a time zone."),
    INVALID_TEXT(Severity.ERROR, "The text holds a control character, or a line break where one line belongs."),
    OUT_OF_RANGE(Severity.ERROR, "The number is smaller or larger than its field allows."),
    EMPTY_FIELD(Severity.WARNING, "A key has no value.");

    private final Severity severity;
    private final String meaning;

    ProblemCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The code of this word, if the format names it. */
    public static Optional<ProblemCode> of(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }

    /** The severity, unless a caller has changed it. */
    public Severity severity() {
        return severity;
    }

    /** What the problem means, in one sentence. */
    public String meaning() {
        return meaning;
    }
}
