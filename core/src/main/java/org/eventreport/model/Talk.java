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
 * One item of an event's programme: a talk, a keynote, a panel, a discussion, a break.
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

    /** A builder of a talk. */
    public static Builder builder() {
        return new Builder();
    }

    /** What identifies the talk within its report. */
    public abstract Optional<String> id();

    /** The title. */
    public abstract String title();

    /** What sort of item it was; {@link TalkKind#TALK} where nothing is said. */
    @Value.Default
    public TalkKind kind() {
        return TalkKind.TALK;
    }

    /** Who gave it: the id of a {@link Speaker} each. */
    public abstract List<String> speakers();

    /** What it was about: the id of a {@link Project} each. */
    public abstract List<String> projects();

    /** The day, local to the event; absent for the event's first day. */
    public abstract Optional<LocalDate> date();

    /** When it began, to the second, local to the event. */
    public abstract Optional<LocalTime> startTime();

    /** How long it took; longer than zero. */
    public abstract Optional<Duration> duration();

    /** The track of the programme that it was on. */
    public abstract Optional<String> track();

    /** Where it was given. */
    public abstract Optional<String> room();

    /** The block of the programme that it was part of. */
    public abstract Optional<String> session();

    /** The language of the talk, a BCP 47 tag such as {@code en-GB}. */
    public abstract Optional<String> language();

    /** What it is filed under. */
    public abstract List<String> tags();

    /** What it was about. */
    public abstract Optional<String> summary();

    /** What the programme said about it; {@code abstract} in a file. */
    public abstract Optional<String> abstractText();

    /** The author's own notes, in Markdown. */
    public abstract Optional<String> notes();

    /** How it was received. */
    public abstract Optional<String> reception();

    /** Whether the author was there; true where nothing is said. */
    @Value.Default
    public boolean attended() {
        return true;
    }

    /** Slides, recordings and other pages. */
    public abstract List<Link> links();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** Builds a {@link Talk}. */
    public static final class Builder extends ImmutableTalk.Builder {
        Builder() {}
    }
}
