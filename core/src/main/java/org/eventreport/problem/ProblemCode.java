package org.eventreport.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventreport.model.Keyword;

/**
 * The codes of the problems that the format defines, each with its severity and its {@linkplain #meaning meaning}.
 *
 * <p>The {@linkplain Problem#code code of a problem} is the {@link #keyword()} of one of these, or the code of another rule.
 */
public enum ProblemCode implements Keyword {
    /** {@code syntax} */
    SYNTAX(Severity.ERROR, "The text is not well-formed YAML, JSON or front matter."),
    /** {@code encoding} */
    ENCODING(Severity.ERROR, "The text is not UTF-8."),
    /** {@code limit-exceeded} */
    LIMIT_EXCEEDED(
            Severity.ERROR,
            "The document is larger, has more values, is nested deeper, or expands more aliases than the limits allow."),
    /** {@code unsupported-version} */
    UNSUPPORTED_VERSION(Severity.ERROR, "The report follows a version of the format that this library does not know."),
    /** {@code duplicate-key} */
    DUPLICATE_KEY(Severity.ERROR, "An object has the same key twice."),
    /** {@code unknown-field} */
    UNKNOWN_FIELD(Severity.ERROR, "The object has no field of this name."),
    /** {@code missing-field} */
    MISSING_FIELD(Severity.ERROR, "A required field is missing."),
    /** {@code wrong-type} */
    WRONG_TYPE(Severity.ERROR, "The value has another type than its field."),
    /** {@code unknown-value} */
    UNKNOWN_VALUE(Severity.ERROR, "The value is not one of the keywords of its field."),
    /** {@code invalid-id} */
    INVALID_ID(Severity.ERROR, "The text is not an id."),
    /** {@code invalid-date} */
    INVALID_DATE(Severity.ERROR, "The text is not a calendar date."),
    /** {@code invalid-date-time} */
    INVALID_DATE_TIME(Severity.ERROR, "The text is not a date and time with an offset."),
    /** {@code invalid-time} */
    INVALID_TIME(Severity.ERROR, "The text is not a time of day."),
    /** {@code invalid-duration} */
    INVALID_DURATION(Severity.ERROR, "The text is not a duration."),
    /** {@code invalid-url} */
    INVALID_URL(Severity.ERROR, "The text is not a web or mail address."),
    /** {@code invalid-language} */
    INVALID_LANGUAGE(Severity.ERROR, "The text is not a language tag."),
    /** {@code invalid-country} */
    INVALID_COUNTRY(Severity.ERROR, "The text is not a country code."),
    /** {@code invalid-timezone} */
    INVALID_TIMEZONE(Severity.ERROR, "The text is not the name of a time zone."),
    /** {@code invalid-text} */
    INVALID_TEXT(Severity.ERROR, "The text contains a control character, or a line break where one line is expected."),
    /** {@code out-of-range} */
    OUT_OF_RANGE(Severity.ERROR, "The number is smaller or larger than its field allows."),
    /** {@code duplicate-id} */
    DUPLICATE_ID(
            Severity.ERROR,
            "Two talks, two speakers or two projects of a report have the same id, or two reports of an archive."),
    /** {@code dangling-reference} */
    DANGLING_REFERENCE(Severity.ERROR, "Nothing in the report has this id."),
    /** {@code reference-cycle} */
    REFERENCE_CYCLE(Severity.ERROR, "Projects are part of each other."),
    /** {@code end-before-start} */
    END_BEFORE_START(Severity.ERROR, "The event ends before it starts, or a talk does within its recording."),
    /** {@code empty-field} */
    EMPTY_FIELD(Severity.WARNING, "A key has no value."),
    /** {@code blank-text} */
    BLANK_TEXT(Severity.WARNING, "A text is empty or only white space."),
    /** {@code untrimmed-text} */
    UNTRIMMED_TEXT(Severity.WARNING, "A text of one line starts or ends with white space."),
    /** {@code no-author} */
    NO_AUTHOR(Severity.WARNING, "The report has no author."),
    /** {@code talk-outside-event} */
    TALK_OUTSIDE_EVENT(Severity.WARNING, "The date of a talk is not one of the days of the event."),
    /** {@code report-before-event} */
    REPORT_BEFORE_EVENT(Severity.WARNING, "The report is dated before the event starts."),
    /** {@code date-mismatch} */
    DATE_MISMATCH(Severity.WARNING, "The dates of publication, or of the last change, contradict each other."),
    /** {@code unreferenced-speaker} */
    UNREFERENCED_SPEAKER(Severity.WARNING, "No talk and no author refers to the speaker."),
    /** {@code unreferenced-project} */
    UNREFERENCED_PROJECT(Severity.WARNING, "No talk and no project refers to the project."),
    /** {@code duplicate-tag} */
    DUPLICATE_TAG(Severity.WARNING, "A list has the same tag twice."),
    /** {@code duplicate-reference} */
    DUPLICATE_REFERENCE(Severity.WARNING, "A list has the same speaker or project twice."),
    /** {@code conflicting-name} */
    CONFLICTING_NAME(Severity.WARNING, "A speaker, or a project, has another name in another report of the archive."),
    /** {@code similar-names} */
    SIMILAR_NAMES(
            Severity.WARNING,
            "The names of two speakers, or of two projects, differ only by case, accents, punctuation or one letter."),
    /** {@code double-booking} */
    DOUBLE_BOOKING(Severity.WARNING, "A speaker, or a room, is in two talks at the same time."),
    /** {@code image-without-alt} */
    IMAGE_WITHOUT_ALT(Severity.WARNING, "The image has no text for people who do not see it."),
    /** {@code unknown-license} */
    UNKNOWN_LICENSE(Severity.WARNING, "The licence is not an SPDX license expression."),
    /** {@code recording-without-url} */
    RECORDING_WITHOUT_URL(Severity.WARNING, "The recording is available, but has no address.");

    private static final Map<String, ProblemCode> BY_KEYWORD = new HashMap<>();

    static {
        for (ProblemCode code : values()) {
            BY_KEYWORD.put(code.keyword(), code);
        }
    }

    private final Severity severity;
    private final String meaning;

    ProblemCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /**
     * Returns the code with a keyword.
     *
     * @param keyword a keyword, such as {@code invalid-date}
     * @return the code; empty if the format defines none with this keyword
     */
    public static Optional<ProblemCode> of(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }

    /**
     * Returns the severity of the problems, unless a caller changes it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns what the problems mean.
     *
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }
}
