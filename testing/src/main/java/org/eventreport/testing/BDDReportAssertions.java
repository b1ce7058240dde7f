package org.eventreport.testing;

import org.eventreport.format.ReadResult;
import org.eventreport.model.Event;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of {@link ReportAssertions} as {@code then}, for tests that are written as behaviour, beside
 * {@link org.assertj.core.api.BDDAssertions}.
 *
 * <pre>{@code
 * then(report).hasTitle("Two days of unikernels");
 * }</pre>
 */
public final class BDDReportAssertions {

    private BDDReportAssertions() {}

    /**
     * Returns assertions on a report.
     *
     * @param report the report
     * @return the assertions
     */
    public static ReportAssert then(@Nullable Report report) {
        return ReportAssertions.assertThat(report);
    }

    /**
     * Returns assertions on a talk.
     *
     * @param talk the talk
     * @return the assertions
     */
    public static TalkAssert then(@Nullable Talk talk) {
        return ReportAssertions.assertThat(talk);
    }

    /**
     * Returns assertions on an event.
     *
     * @param event the event
     * @return the assertions
     */
    public static EventAssert then(@Nullable Event event) {
        return ReportAssertions.assertThat(event);
    }

    /**
     * Returns assertions on a speaker.
     *
     * @param speaker the speaker
     * @return the assertions
     */
    public static SpeakerAssert then(@Nullable Speaker speaker) {
        return ReportAssertions.assertThat(speaker);
    }

    /**
     * Returns assertions on a project.
     *
     * @param project the project
     * @return the assertions
     */
    public static ProjectAssert then(@Nullable Project project) {
        return ReportAssertions.assertThat(project);
    }

    /**
     * Returns assertions on the result of reading a report.
     *
     * @param result the result
     * @return the assertions
     */
    public static ReadResultAssert then(@Nullable ReadResult result) {
        return ReportAssertions.assertThat(result);
    }

    /**
     * Returns assertions on a problem.
     *
     * @param problem the problem
     * @return the assertions
     */
    public static ProblemAssert then(@Nullable Problem problem) {
        return ReportAssertions.assertThat(problem);
    }
}
