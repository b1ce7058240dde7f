package org.eventreport.model;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.address.PlainUrl;
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

    /** {@return an empty builder of a report} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the address of the JSON Schema of the format, for editors} A url, or a relative path, such as {@code
     * blog/london.jpg}.
     */
    public final Optional<URI> schema() {
        return rawSchema().map(URI::create);
    }

    /** {@return the text of {@link #schema()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawSchema();

    /**
     * {@return the version of the format that the report follows} A whole number; 1 is the only version so far.
     * Default: {@code 1}.
     */
    @Value.Default
    public int schemaVersion() {
        return 1;
    }

    /**
     * {@return an identifier by which others refer to the report} Lower-case ASCII letters and digits, with single
     * {@code -}, {@code .} or {@code _} between them, at most 200 characters, such as {@code antti-kantee}.
     */
    public abstract Optional<String> id();

    /** {@return the title} Text of one line, with no control characters but tabs. */
    public abstract String title();

    /** {@return the authors} */
    public abstract List<Author> authors();

    /** {@return the day of publication} A calendar date, ISO 8601 {@code YYYY-MM-DD}, such as {@code 2014-11-25}. */
    public abstract Optional<LocalDate> date();

    /**
     * {@return when it was published} A date and time with an offset, RFC 3339, such as {@code 2014-12-01T15:20:24Z};
     * also as blog engines write it, such as {@code 2014-12-01 15:20:24 +0100} or {@code 2014-12-01 15:20 UTC}.
     */
    public abstract Optional<OffsetDateTime> publishedAt();

    /**
     * {@return when it was last changed} A date and time with an offset, RFC 3339, such as {@code
     * 2014-12-01T15:20:24Z}; also as blog engines write it, such as {@code 2014-12-01 15:20:24 +0100} or {@code
     * 2014-12-01 15:20 UTC}.
     */
    public abstract Optional<OffsetDateTime> updatedAt();

    /** {@return whether it is a draft, published or withdrawn} Default: {@link ReportStatus#PUBLISHED}. */
    @Value.Default
    public ReportStatus status() {
        return ReportStatus.PUBLISHED;
    }

    /** {@return the language of the report} A language tag, BCP 47, such as {@code en} or {@code en-GB}. */
    public abstract Optional<String> language();

    /**
     * {@return what it says, in a few sentences} Text of one line or several, with no control characters but tabs and
     * line breaks.
     */
    public abstract Optional<String> summary();

    /** {@return the tags} Each: text of one line, with no control characters but tabs. */
    public abstract List<String> tags();

    /**
     * {@return the address at which it is published} An absolute URI (RFC 3986) that starts with {@code http:}, {@code
     * https:} or {@code mailto:}, such as {@code http://rumpkernel.org/}.
     */
    public final Optional<URI> url() {
        return rawUrl().map(URI::create);
    }

    /** {@return the text of {@link #url()}} Building fails with an {@link IllegalArgumentException} if it is not a URI. */
    public abstract Optional<String> rawUrl();

    /**
     * {@return the licence under which others may use it} A licence, as an SPDX license expression (SPDX specification
     * 2.3, annex D), such as {@code CC-BY-4.0}.
     */
    public abstract Optional<String> license();

    /** {@return an image that represents it} */
    public abstract Optional<Image> image();

    /** {@return the event that it is about} */
    public abstract Event event();

    /** {@return the talks, in the order in which they were given} */
    public abstract List<Talk> talks();

    /** {@return the speakers} */
    public abstract List<Speaker> speakers();

    /** {@return the projects that the talks were about} */
    public abstract List<Project> projects();

    /** {@return further pages about the event} */
    public abstract List<Link> links();

    /**
     * {@return the acknowledgements, in Markdown} Text of one line or several, with no control characters but tabs and
     * line breaks.
     */
    public abstract Optional<String> acknowledgements();

    /**
     * {@return the account in prose, in Markdown} Text of one line or several, with no control characters but tabs and
     * line breaks.
     */
    public abstract Optional<String> body();

    /** {@return the extensions: keys that start with {@code x-}, with any value} */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * Returns the speakers of a talk.
     *
     * @param talk the talk
     * @return the speakers in the order of the talk, without ids that no speaker has
     */
    public List<Speaker> speakersOf(Talk talk) {
        return talk.speakers().stream().flatMap(id -> speaker(id).stream()).toList();
    }

    /**
     * Returns the projects of a talk.
     *
     * @param talk the talk
     * @return the projects in the order of the talk, without ids that no project has
     */
    public List<Project> projectsOf(Talk talk) {
        return talk.projects().stream().flatMap(id -> project(id).stream()).toList();
    }

    /**
     * Returns the talks of a speaker.
     *
     * @param speakerId the id of the speaker
     * @return the talks in the order in which they were given
     */
    public List<Talk> talksBy(String speakerId) {
        return talks().stream()
                .filter(talk -> talk.speakers().contains(speakerId))
                .toList();
    }

    /**
     * Returns the talks about a project.
     *
     * @param projectId the id of the project
     * @return the talks in the order in which they were given
     */
    public List<Talk> talksAbout(String projectId) {
        return talks().stream()
                .filter(talk -> talk.projects().contains(projectId))
                .toList();
    }

    /**
     * Returns the talk with an id.
     *
     * @param id the id
     * @return the first talk that has it; empty if none does. A talk whose id is absent has no other one, such as one made from
     *     its title
     */
    public Optional<Talk> talk(String id) {
        return talks().stream()
                .filter(talk -> talk.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * Returns the speaker with an id.
     *
     * @param id the id
     * @return the first speaker that has it; empty if none does
     */
    public Optional<Speaker> speaker(String id) {
        return speakers().stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    /**
     * Returns the project with an id.
     *
     * @param id the id
     * @return the first project that has it; empty if none does
     */
    public Optional<Project> project(String id) {
        return projects().stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /**
     * Returns the day on which a talk was given.
     *
     * @param talk the talk
     * @return its date, or the first day of the event if that is absent
     */
    public LocalDate dayOf(Talk talk) {
        return talk.date().orElse(event().startDate());
    }

    /**
     * {@return a copy with another schema}
     *
     * @param schema the new value of {@link #schema()}
     */
    public final Report withSchema(URI schema) {
        return withSchema(schema.toString());
    }

    /**
     * {@return a copy with another url}
     *
     * @param url the new value of {@link #url()}
     */
    public final Report withUrl(URI url) {
        return withUrl(url.toString());
    }

    @Value.Check
    void check() {
        PlainUrl.requireUri(rawSchema());
        PlainUrl.requireUri(rawUrl());
    }

    /** Builds a {@link Report}. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}

        /**
         * Sets {@link Report#schema()}.
         *
         * @param schema the value
         * @return this builder
         */
        public Builder schema(URI schema) {
            return schema(schema.toString());
        }

        /**
         * Sets {@link Report#url()}.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(URI url) {
            return url(url.toString());
        }
    }
}
