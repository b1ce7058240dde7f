package org.eventreport.testing;

import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Event;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on reports and what belongs to them. They stand beside those of AssertJ: import both, and the compiler chooses.
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.eventreport.testing.ReportAssertions.REPORT_FILE;
 * import static org.eventreport.testing.ReportAssertions.assertThat;
 *
 * assertThat(ReportFiles.check(file)).isClean();
 * assertThat(report).hasTitle("Two days of unikernels").talk("rump-kernel").hasSpeakers("antti-kantee");
 * assertThat(report).isEqualToReport(other);
 * assertThat(file).asInstanceOf(REPORT_FILE).isCanonical();
 * }</pre>
 *
 * @see BDDReportAssertions
 * @see ReportSoftAssertions
 */
public final class ReportAssertions {

    /** For assertions on a report. */
    public static final InstanceOfAssertFactory<Report, ReportAssert> REPORT =
            new InstanceOfAssertFactory<>(Report.class, ReportAssert::new);

    /** For assertions on a talk. */
    public static final InstanceOfAssertFactory<Talk, TalkAssert> TALK =
            new InstanceOfAssertFactory<>(Talk.class, TalkAssert::new);

    /** For assertions on an event. */
    public static final InstanceOfAssertFactory<Event, EventAssert> EVENT =
            new InstanceOfAssertFactory<>(Event.class, EventAssert::new);

    /** For assertions on a speaker. */
    public static final InstanceOfAssertFactory<Speaker, SpeakerAssert> SPEAKER =
            new InstanceOfAssertFactory<>(Speaker.class, SpeakerAssert::new);

    /** For assertions on a project. */
    public static final InstanceOfAssertFactory<Project, ProjectAssert> PROJECT =
            new InstanceOfAssertFactory<>(Project.class, ProjectAssert::new);

    /** For assertions on the result of reading a report. */
    public static final InstanceOfAssertFactory<ReadResult, ReadResultAssert> READ_RESULT =
            new InstanceOfAssertFactory<>(ReadResult.class, ReadResultAssert::new);

    /** For assertions on a problem. */
    public static final InstanceOfAssertFactory<Problem, ProblemAssert> PROBLEM =
            new InstanceOfAssertFactory<>(Problem.class, ProblemAssert::new);

    /** For assertions on a report file. */
    public static final InstanceOfAssertFactory<Path, ReportFileAssert> REPORT_FILE =
            new InstanceOfAssertFactory<>(Path.class, ReportFileAssert::new);

    private ReportAssertions() {}

    /**
     * Returns assertions on a report.
     *
     * @param report the report
     * @return the assertions
     */
    public static ReportAssert assertThat(@Nullable Report report) {
        return new ReportAssert(report);
    }

    /**
     * Returns assertions on a talk.
     *
     * @param talk the talk
     * @return the assertions
     */
    public static TalkAssert assertThat(@Nullable Talk talk) {
        return new TalkAssert(talk);
    }

    /**
     * Returns assertions on an event.
     *
     * @param event the event
     * @return the assertions
     */
    public static EventAssert assertThat(@Nullable Event event) {
        return new EventAssert(event);
    }

    /**
     * Returns assertions on a speaker.
     *
     * @param speaker the speaker
     * @return the assertions
     */
    public static SpeakerAssert assertThat(@Nullable Speaker speaker) {
        return new SpeakerAssert(speaker);
    }

    /**
     * Returns assertions on a project.
     *
     * @param project the project
     * @return the assertions
     */
    public static ProjectAssert assertThat(@Nullable Project project) {
        return new ProjectAssert(project);
    }

    /**
     * Returns assertions on the result of reading a report.
     *
     * @param result the result
     * @return the assertions
     */
    public static ReadResultAssert assertThat(@Nullable ReadResult result) {
        return new ReadResultAssert(result);
    }

    /**
     * Returns assertions on a problem.
     *
     * @param problem the problem
     * @return the assertions
     */
    public static ProblemAssert assertThat(@Nullable Problem problem) {
        return new ProblemAssert(problem);
    }
}
