package org.eventreport.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.diff.Change;
import org.eventreport.diff.ReportDiff;
import org.eventreport.model.Author;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Report}.
 *
 * <pre>{@code
 * assertThat(report).hasTitle("Two days of unikernels").talk("rump-kernel").hasSpeakers("antti-kantee");
 * }</pre>
 */
public class ReportAssert extends FieldsAssert<ReportAssert, Report> {

    private static final int LISTED_IDS = 20;
    private static final int MAX_DIFFERENCES = 100;

    /**
     * Creates assertions.
     *
     * @param actual the report
     */
    public ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    @Override
    String subject() {
        return "report " + ProblemText.quote(actual.title());
    }

    /**
     * Verifies that validating the report finds no problems, neither errors nor warnings.
     *
     * @return these assertions
     */
    public ReportAssert isClean() {
        isNotNull();
        FoundProblems found = FoundProblems.of(actual);
        if (!found.isEmpty()) {
            failWithMessage("Expected no problems, but found %s", found);
        }
        return this;
    }

    /**
     * Verifies that validating the report finds no errors. There may be warnings.
     *
     * @return these assertions
     */
    public ReportAssert hasNoErrors() {
        isNotNull();
        FoundProblems found = FoundProblems.of(actual);
        if (found.errors() > 0) {
            failWithMessage("Expected no errors, but found %s", found);
        }
        return this;
    }

    /**
     * Verifies that the report is equal to another one. A failure has a line for each difference, such as {@code
     * /talks/3/title: was "Rump kernel", expected "Rump kernels"}, as {@link ReportDiff} finds them.
     *
     * @param expected the other report
     * @return these assertions
     */
    public ReportAssert isEqualToReport(Report expected) {
        isNotNull();
        if (!actual.equals(expected)) {
            failWithMessage(
                    "Expected the reports to be equal, but found %s",
                    differences(ReportDiff.between(actual, expected).changes()));
        }
        return this;
    }

    private static String differences(List<Change> changes) {
        return changes.size()
                + (changes.size() == 1 ? " difference:\n" : " differences:\n")
                + changes.stream()
                        .limit(MAX_DIFFERENCES)
                        .map(change -> change.line("expected"))
                        .collect(Collectors.joining("\n"))
                + (changes.size() > MAX_DIFFERENCES ? "\n…" : "");
    }

    /**
     * Verifies that the report is equal to another object. A failure shows the differences to another report as {@link
     * #isEqualToReport} does.
     *
     * @param expected the other object
     * @return these assertions
     */
    @Override
    public ReportAssert isEqualTo(@Nullable Object expected) {
        try {
            return super.isEqualTo(expected);
        } catch (AssertionError e) {
            if (actual != null && expected instanceof Report report) {
                isEqualToReport(report);
            }
            throw e;
        }
    }

    /**
     * Verifies the title.
     *
     * @param title the title
     * @return these assertions
     */
    public ReportAssert hasTitle(String title) {
        isNotNull();
        return hasValue("title", actual.title(), title);
    }

    /**
     * Verifies the authors.
     *
     * @param names the names of all authors, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasAuthors(String... names) {
        isNotNull();
        return hasValue("authors", actual.authors().stream().map(Author::name).toList(), List.of(names));
    }

    /**
     * Verifies whether the report is a draft, published or withdrawn.
     *
     * @param status the status
     * @return these assertions
     */
    public ReportAssert hasStatus(ReportStatus status) {
        isNotNull();
        return hasValue("status", actual.status(), status);
    }

    /**
     * Verifies the tags.
     *
     * @param tags all tags, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasTags(String... tags) {
        isNotNull();
        return hasValue("tags", actual.tags(), List.of(tags));
    }

    /**
     * Verifies the talks.
     *
     * @param titles the titles of all talks, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasTalks(String... titles) {
        isNotNull();
        return hasValue("talks", actual.talks().stream().map(Talk::title).toList(), List.of(titles));
    }

    /**
     * Verifies the speakers.
     *
     * @param ids the ids of all speakers, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasSpeakers(String... ids) {
        isNotNull();
        return hasValue("speakers", actual.speakers().stream().map(Speaker::id).toList(), List.of(ids));
    }

    /**
     * Verifies the projects.
     *
     * @param ids the ids of all projects, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasProjects(String... ids) {
        isNotNull();
        return hasValue("projects", actual.projects().stream().map(Project::id).toList(), List.of(ids));
    }

    /**
     * Returns assertions on the event.
     *
     * @return assertions on the event
     */
    public final EventAssert event() {
        return part(report -> Optional.of(report.event()), () -> "", EventAssert::new);
    }

    /**
     * Verifies that there is a talk with an id.
     *
     * @param id the id
     * @return assertions on the talk
     */
    public final TalkAssert talk(String id) {
        return part(
                report -> report.talk(id),
                () -> missing("talk", id, actual.talks().stream().flatMap(talk -> talk.id().stream())),
                TalkAssert::new);
    }

    /**
     * Verifies that there is a speaker with an id.
     *
     * @param id the id
     * @return assertions on the speaker
     */
    public final SpeakerAssert speaker(String id) {
        return part(
                report -> report.speaker(id),
                () -> missing("speaker", id, actual.speakers().stream().map(Speaker::id)),
                SpeakerAssert::new);
    }

    /**
     * Verifies that there is a project with an id.
     *
     * @param id the id
     * @return assertions on the project
     */
    public final ProjectAssert project(String id) {
        return part(
                report -> report.project(id),
                () -> missing("project", id, actual.projects().stream().map(Project::id)),
                ProjectAssert::new);
    }

    private String missing(String what, String id, Stream<String> ids) {
        List<String> some = ids.limit(LISTED_IDS + 1L).toList();
        String listed = some.stream().limit(LISTED_IDS).collect(Collectors.joining(", "));
        return ProblemText.visible(subject() + ": no " + what + " has the id \"" + id + "\"; "
                + (some.isEmpty()
                        ? "no " + what + " has an id"
                        : "the ids are " + listed + (some.size() > LISTED_IDS ? ", …" : "")));
    }
}
