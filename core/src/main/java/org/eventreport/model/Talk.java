package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of the programme of an event: a talk, a keynote, a panel, a discussion, a break.
 *
 * <pre>{@code
 * Talk talk = Talk.builder()
 *     .title("Rump kernels and why they matter")
 *     .addSpeakers("antti-kantee")
 *     .duration(Duration.ofMinutes(45))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Talk implements WithTalk, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Talk() {}

    /** {@return an empty builder of a talk} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the identifier of the talk within its report} Lower-case ASCII letters and digits, with single {@code
     * -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract Optional<String> id();

    /** {@return the title} Text of one line, with no control characters but tabs. */
    public abstract String title();

    /** {@return what kind of item it was} Default: {@link TalkKind#TALK}. */
    @Value.Default
    public TalkKind kind() {
        return TalkKind.TALK;
    }

    /** {@return whether it took place} Default: {@link TalkStatus#HELD}. */
    @Value.Default
    public TalkStatus status() {
        return TalkStatus.HELD;
    }

    /**
     * {@return the ids of the speakers who gave it} Each: lower-case ASCII letters and digits, with single {@code -},
     * {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract List<String> speakers();

    /**
     * {@return the ids of the projects that it was about} Each: lower-case ASCII letters and digits, with single {@code
     * -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract List<String> projects();

    /**
     * {@return the day, local to the event; absent for the first day of the event} A calendar date, ISO 8601 {@code
     * YYYY-MM-DD}, such as {@code 2014-11-25}.
     */
    public abstract Optional<LocalDate> date();

    /**
     * {@return when it started, local to the event} A time of day, {@code HH:MM} or {@code HH:MM:SS}, local to the
     * event, such as {@code 09:30}.
     */
    public abstract Optional<LocalTime> startTime();

    /**
     * {@return how long it took} A duration of hours, minutes and seconds, longer than zero, ISO 8601, such as {@code
     * PT45M}.
     */
    public abstract Optional<Duration> duration();

    /** {@return the track that it belonged to} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> track();

    /** {@return the room in which it was given} Text of one line, with no control characters but tabs. */
    public abstract Optional<String> room();

    /**
     * {@return the session that it was part of: a block of the programme} Text of one line, with no control characters
     * but tabs.
     */
    public abstract Optional<String> session();

    /** {@return the language in which it was given} A language tag, BCP 47, such as {@code en} or {@code en-GB}. */
    public abstract Optional<String> language();

    /** {@return the tags} Each: text of one line, with no control characters but tabs. */
    public abstract List<String> tags();

    /** {@return what it was about} Text of one line or several, with no control characters but tabs and line breaks. */
    public abstract Optional<String> summary();

    /**
     * {@return what the programme said about it} Text of one line or several, with no control characters but tabs and
     * line breaks.
     */
    public abstract Optional<String> abstractText();

    /**
     * {@return the notes of the author, in Markdown} Text of one line or several, with no control characters but tabs
     * and line breaks.
     */
    public abstract Optional<String> notes();

    /**
     * {@return how it was received} Text of one line or several, with no control characters but tabs and line breaks.
     */
    public abstract Optional<String> reception();

    /** {@return whether the author was there} {@code true} or {@code false}. Default: {@code true}. */
    @Value.Default
    public boolean attended() {
        return true;
    }

    /** {@return the recordings of it} */
    public abstract List<Recording> recordings();

    /** {@return slides and other pages} */
    public abstract List<Link> links();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Talk}. */
    public static final class Builder extends ImmutableTalk.Builder {
        Builder() {}
    }
}
