package org.eventreport.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The format as records of plain strings: what one writes first to read a report with a library that binds JSON. The
 * peers bind to them, and check nothing.
 */
public final class Plain {

    private Plain() {}

    /** Like the Report of the format. */
    @Json
    public record Report(
            @JsonProperty("$schema") @SerializedName("$schema") @Nullable
            String schema,

            @Nullable Integer schemaVersion,
            @Nullable String id,
            @Nullable String title,
            @Nullable List<Author> authors,
            @Nullable String date,
            @Nullable String publishedAt,
            @Nullable String updatedAt,
            @Nullable String status,
            @Nullable String language,
            @Nullable String summary,
            @Nullable List<String> tags,
            @Nullable String url,
            @Nullable String license,
            @Nullable Image image,
            @Nullable Event event,
            @Nullable List<Talk> talks,
            @Nullable List<Speaker> speakers,
            @Nullable List<Project> projects,
            @Nullable List<Link> links,
            @Nullable String acknowledgements,
            @Nullable String body) {}

    /** Like the Author of the format. */
    @Json
    public record Author(
            @Nullable String name,
            @Nullable String speaker,
            @Nullable String affiliation,
            @Nullable String url,
            @Nullable Map<String, String> accounts) {}

    /** Like the Event of the format. */
    @Json
    public record Event(
            @Nullable String id,
            @Nullable String name,
            @Nullable String series,
            @Nullable String edition,
            @Nullable String kind,
            @Nullable String description,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String timezone,
            @Nullable String attendanceMode,
            @Nullable String status,
            @Nullable Venue venue,
            @Nullable List<Organizer> organizers,
            @Nullable List<Organizer> sponsors,
            @Nullable List<String> hashtags,
            @Nullable String reception,
            @Nullable List<Link> links) {}

    /** Like the Venue of the format. */
    @Json
    public record Venue(
            @Nullable String name,
            @Nullable String address,
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String url) {}

    /** Like the Organizer of the format. */
    @Json
    public record Organizer(
            @Nullable String name,
            @Nullable String role,
            @Nullable String url) {}

    /** Like the Talk of the format. */
    @Json
    public record Talk(
            @Nullable String id,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String status,
            @Nullable List<String> speakers,
            @Nullable List<String> projects,
            @Nullable String date,
            @Nullable String startTime,
            @Nullable String duration,
            @Nullable String track,
            @Nullable String room,
            @Nullable String session,
            @Nullable String language,
            @Nullable List<String> tags,
            @Nullable String summary,

            @JsonProperty("abstract") @SerializedName("abstract") @Nullable
            String abstractText,

            @Nullable String notes,
            @Nullable String reception,
            @Nullable Boolean attended,
            @Nullable List<Recording> recordings,
            @Nullable List<Link> links) {}

    /** Like the Recording of the format. */
    @Json
    public record Recording(
            @Nullable String url,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String date,
            @Nullable String publishedAt,
            @Nullable String language,
            @Nullable String duration,
            @Nullable String start,
            @Nullable String end,
            @Nullable String license,
            @Nullable Image image) {}

    /** Like the Speaker of the format. */
    @Json
    public record Speaker(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable String affiliation,
            @Nullable String role,
            @Nullable String bio,
            @Nullable String pronouns,
            @Nullable Image image,
            @Nullable String url,
            @Nullable Map<String, String> accounts,
            @Nullable List<Link> links) {}

    /** Like the Project of the format. */
    @Json
    public record Project(
            @Nullable String id,
            @Nullable String name,
            @Nullable String version,
            @Nullable String description,
            @Nullable String category,
            @Nullable String license,
            @Nullable List<String> programmingLanguages,
            @Nullable String url,
            @Nullable String repository,
            @Nullable String partOf,
            @Nullable List<String> tags,
            @Nullable List<Link> links) {}

    /** Like the Link of the format. */
    @Json
    public record Link(
            @Nullable String url,
            @Nullable String title,
            @Nullable String rel,
            @Nullable String language) {}

    /** Like the Image of the format. */
    @Json
    public record Image(@Nullable String url, @Nullable String alt) {}
}
