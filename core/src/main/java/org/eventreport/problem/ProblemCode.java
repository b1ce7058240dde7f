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
    DUPLICATE_ID(Severity.ERROR, "Two talks, two speakers or two projects have one id."),
    DANGLING_REFERENCE(Severity.ERROR, "Nothing in the report has the id that is named."),
    REFERENCE_CYCLE(Severity.ERROR, "Projects are part of each other."),
    END_BEFORE_START(Severity.ERROR, "The event ends before it starts."),
    EMPTY_FIELD(Severity.WARNING, "A key has no value."),
    BLANK_TEXT(Severity.WARNING, "A text is white space alone, or empty."),
    UNTRIMMED_TEXT(Severity.WARNING, "A text of one line starts or ends with white space."),
    NO_AUTHOR(Severity.WARNING, "The report names no author."),
    TALK_OUTSIDE_EVENT(Severity.WARNING, "A talk's date is not one of the event's days."),
    REPORT_BEFORE_EVENT(Severity.WARNING, "The report is dated before the event starts."),
    DATE_MISMATCH(Severity.WARNING, "The dates of publication and change contradict each other."),
    UNREFERENCED_SPEAKER(Severity.WARNING, "No talk and no author names the speaker."),
    UNREFERENCED_PROJECT(Severity.WARNING, "No talk and no project names the project."),
    DUPLICATE_TAG(Severity.WARNING, "A tag stands twice in one list."),
    DUPLICATE_REFERENCE(Severity.WARNING, "A speaker or project is named twice in one list."),
    SIMILAR_NAMES(
            Severity.WARNING,
            "The names of two speakers, or of two projects, differ by no more than case, accents, punctuation or one letter."),
    DOUBLE_BOOKING(Severity.WARNING, "One speaker, or one room, is in two talks at the same time."),
    IMAGE_WITHOUT_ALT(Severity.WARNING, "The picture has no text for those who do not see it.");

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
