package org.eventreport.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.TalkStatus;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Talk}.
 *
 * <pre>{@code
 * assertThat(report).talk("rump-kernel").hasSpeakers("antti-kantee").hasDuration(Duration.ofMinutes(45));
 * }</pre>
 */
public class TalkAssert extends FieldsAssert<TalkAssert, Talk> {

    /**
     * Creates assertions.
     *
     * @param actual the talk
     */
    public TalkAssert(@Nullable Talk actual) {
        super(actual, TalkAssert.class);
    }

    @Override
    String subject() {
        return "talk " + ProblemText.quote(actual.title());
    }

    /**
     * Verifies the title.
     *
     * @param title the title
     * @return these assertions
     */
    public TalkAssert hasTitle(String title) {
        isNotNull();
        return hasValue("title", actual.title(), title);
    }

    /**
     * Verifies what kind of item of the programme it is.
     *
     * @param kind the kind
     * @return these assertions
     */
    public TalkAssert hasKind(TalkKind kind) {
        isNotNull();
        return hasValue("kind", actual.kind(), kind);
    }

    /**
     * Verifies whether it took place.
     *
     * @param status the status
     * @return these assertions
     */
    public TalkAssert hasStatus(TalkStatus status) {
        isNotNull();
        return hasValue("status", actual.status(), status);
    }

    /**
     * Verifies the speakers.
     *
     * @param ids the ids of all speakers, in the order of the talk
     * @return these assertions
     */
    public TalkAssert hasSpeakers(String... ids) {
        isNotNull();
        return hasValue("speakers", actual.speakers(), List.of(ids));
    }

    /**
     * Verifies the projects.
     *
     * @param ids the ids of all projects, in the order of the talk
     * @return these assertions
     */
    public TalkAssert hasProjects(String... ids) {
        isNotNull();
        return hasValue("projects", actual.projects(), List.of(ids));
    }

    /**
     * Verifies the date. A talk on the first day of the event may have none.
     *
     * @param date the day, local to the event
     * @return these assertions
     */
    public TalkAssert hasDate(LocalDate date) {
        isNotNull();
        return hasValue("date", actual.date(), date);
    }

    /**
     * Verifies when it started.
     *
     * @param time the time of day, local to the event
     * @return these assertions
     */
    public TalkAssert hasStartTime(LocalTime time) {
        isNotNull();
        return hasValue("startTime", actual.startTime(), time);
    }

    /**
     * Verifies how long it took.
     *
     * @param duration the duration
     * @return these assertions
     */
    public TalkAssert hasDuration(Duration duration) {
        isNotNull();
        return hasValue("duration", actual.duration(), duration);
    }

    /**
     * Verifies the room.
     *
     * @param room the room
     * @return these assertions
     */
    public TalkAssert hasRoom(String room) {
        isNotNull();
        return hasValue("room", actual.room(), room);
    }

    /**
     * Verifies the tags.
     *
     * @param tags all tags, in the order of the talk
     * @return these assertions
     */
    public TalkAssert hasTags(String... tags) {
        isNotNull();
        return hasValue("tags", actual.tags(), List.of(tags));
    }
}
