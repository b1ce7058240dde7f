package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One author's account of a technical event: the event, the talks, who gave them, and the projects they were about.
 *
 * <pre>{@code
 * Report report = Report.builder()
 *     .title("Two days of unikernels")
 *     .event(Event.builder().name("Unikernel Days").startDate(LocalDate.of(2014, 11, 25)).build())
 *     .addTalks(Talk.builder().title("Rump kernels").addSpeakers("antti-kantee").build())
 *     .addSpeakers(Speaker.builder().id("antti-kantee").name("Antti Kantee").build())
 *     .build();
 *
 * Report renamed = report.withTitle("Three days of unikernels");
 * }</pre>
 */
@Value.Immutable
public abstract class Report implements WithReport, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    Report() {}

    /** A builder of a report. */
    public static Builder builder() {
        return new Builder();
    }

    /** The version of the format that the report follows; 1 is the only one there is. */
    @Value.Default
    public int schemaVersion() {
        return 1;
    }

    /** What identifies the report elsewhere. */
    public abstract Optional<String> id();

    /** The title. */
    public abstract String title();

    /** Who wrote it. */
    public abstract List<Author> authors();

    /** The day of publication. */
    public abstract Optional<LocalDate> date();

    /** When it was published. */
    public abstract Optional<OffsetDateTime> publishedAt();

    /** When it was last changed. */
    public abstract Optional<OffsetDateTime> updatedAt();

    /** How far it has come; {@link ReportStatus#PUBLISHED} where nothing is said. */
    @Value.Default
    public ReportStatus status() {
        return ReportStatus.PUBLISHED;
    }

    /** The language of the report, a BCP 47 tag such as {@code en-GB}. */
    public abstract Optional<String> language();

    /** What it says, in a few sentences. */
    public abstract Optional<String> summary();

    /** What it is filed under. */
    public abstract List<String> tags();

    /** Where it is published. */
    public abstract Optional<URI> url();

    /** Its licence, an SPDX expression such as {@code CC-BY-4.0}. */
    public abstract Optional<String> license();

    /** The picture that stands for it. */
    public abstract Optional<Image> image();

    /** What it is about. */
    public abstract Event event();

    /** The talks, in the order in which they were given. */
    public abstract List<Talk> talks();

    /** Everybody who spoke. */
    public abstract List<Speaker> speakers();

    /** Everything that was spoken about. */
    public abstract List<Project> projects();

    /** Further pages. */
    public abstract List<Link> links();

    /** Thanks, in Markdown. */
    public abstract Optional<String> acknowledgements();

    /** The account in prose, in Markdown. */
    public abstract Optional<String> body();

    /** What the format leaves to others: keys that start with {@code x-}, with any value. */
    public abstract Map<String, ExtensionValue> extensions();

    /** The speakers of a talk, in the talk's order; ids that no speaker has are passed over. */
    public List<Speaker> speakersOf(Talk talk) {
        return talk.speakers().stream().flatMap(id -> speaker(id).stream()).toList();
    }

    /** The projects of a talk, in the talk's order; ids that no project has are passed over. */
    public List<Project> projectsOf(Talk talk) {
        return talk.projects().stream().flatMap(id -> project(id).stream()).toList();
    }

    /** The talks that a speaker gave, in the order in which they were given. */
    public List<Talk> talksBy(String speakerId) {
        return talks().stream()
                .filter(talk -> talk.speakers().contains(speakerId))
                .toList();
    }

    /** The talks about a project, in the order in which they were given. */
    public List<Talk> talksAbout(String projectId) {
        return talks().stream()
                .filter(talk -> talk.projects().contains(projectId))
                .toList();
    }

    /** The speaker of this id, the first where several have it. */
    public Optional<Speaker> speaker(String id) {
        return speakers().stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    /** The project of this id, the first where several have it. */
    public Optional<Project> project(String id) {
        return projects().stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /** The day on which a talk was given: its own, or the first day of the event where it has none. */
    public LocalDate dayOf(Talk talk) {
        return talk.date().orElse(event().startDate());
    }

    /** Builds a {@link Report}. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
