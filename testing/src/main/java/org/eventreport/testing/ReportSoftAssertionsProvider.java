package org.eventreport.testing;

import org.assertj.core.api.SoftAssertionsProvider;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Event;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of {@link ReportAssertions} as soft assertions. Implement it together with others for soft assertions on more
 * types; {@link ReportSoftAssertions} has those of AssertJ.
 */
public interface ReportSoftAssertionsProvider extends SoftAssertionsProvider {

    /**
     * Returns assertions on a report.
     *
     * @param report the report
     * @return the assertions
     */
    default ReportAssert assertThat(@Nullable Report report) {
        return proxy(ReportAssert.class, Report.class, report);
    }

    /**
     * Returns assertions on a talk.
     *
     * @param talk the talk
     * @return the assertions
     */
    default TalkAssert assertThat(@Nullable Talk talk) {
        return proxy(TalkAssert.class, Talk.class, talk);
    }

    /**
     * Returns assertions on an event.
     *
     * @param event the event
     * @return the assertions
     */
    default EventAssert assertThat(@Nullable Event event) {
        return proxy(EventAssert.class, Event.class, event);
    }

    /**
     * Returns assertions on a speaker.
     *
     * @param speaker the speaker
     * @return the assertions
     */
    default SpeakerAssert assertThat(@Nullable Speaker speaker) {
        return proxy(SpeakerAssert.class, Speaker.class, speaker);
    }

    /**
     * Returns assertions on a project.
     *
     * @param project the project
     * @return the assertions
     */
    default ProjectAssert assertThat(@Nullable Project project) {
        return proxy(ProjectAssert.class, Project.class, project);
    }

    /**
     * Returns assertions on the result of reading a report.
     *
     * @param result the result
     * @return the assertions
     */
    default ReadResultAssert assertThat(@Nullable ReadResult result) {
        return proxy(ReadResultAssert.class, ReadResult.class, result);
    }

    /**
     * Returns assertions on a problem.
     *
     * @param problem the problem
     * @return the assertions
     */
    default ProblemAssert assertThat(@Nullable Problem problem) {
        return proxy(ProblemAssert.class, Problem.class, problem);
    }
}
