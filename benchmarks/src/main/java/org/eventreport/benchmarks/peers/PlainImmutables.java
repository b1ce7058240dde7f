package org.eventreport.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The same as {@link Plain}, as Immutables. */
@Value.Enclosing
public final class PlainImmutables {

    private PlainImmutables() {}

    /** Like the Report of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Report.class)
    public interface Report {
        @JsonProperty("$schema")
        @Nullable
        String schema();

        @Nullable
        Integer schemaVersion();

        @Nullable
        String id();

        @Nullable
        String title();

        List<Author> authors();

        @Nullable
        String date();

        @Nullable
        String publishedAt();

        @Nullable
        String updatedAt();

        @Nullable
        String status();

        @Nullable
        String language();

        @Nullable
        String summary();

        List<String> tags();

        @Nullable
        String url();

        @Nullable
        String license();

        @Nullable
        Image image();

        @Nullable
        Event event();

        List<Talk> talks();

        List<Speaker> speakers();

        List<Project> projects();

        List<Link> links();

        @Nullable
        String acknowledgements();

        @Nullable
        String body();
    }

    /** Like the Author of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Author.class)
    public interface Author {
        @Nullable
        String name();

        @Nullable
        String speaker();

        @Nullable
        String affiliation();

        @Nullable
        String url();

        Map<String, String> accounts();
    }

    /** Like the Event of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Event.class)
    public interface Event {
        @Nullable
        String id();

        @Nullable
        String name();

        @Nullable
        String series();

        @Nullable
        String edition();

        @Nullable
        String kind();

        @Nullable
        String description();

        @Nullable
        String url();

        @Nullable
        String startDate();

        @Nullable
        String endDate();

        @Nullable
        String timezone();

        @Nullable
        String attendanceMode();

        @Nullable
        String status();

        @Nullable
        Venue venue();

        List<Organizer> organizers();

        List<Organizer> sponsors();

        List<String> hashtags();

        @Nullable
        String reception();

        List<Link> links();
    }

    /** Like the Venue of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Venue.class)
    public interface Venue {
        @Nullable
        String name();

        @Nullable
        String address();

        @Nullable
        String city();

        @Nullable
        String region();

        @Nullable
        String country();

        @Nullable
        BigDecimal latitude();

        @Nullable
        BigDecimal longitude();

        @Nullable
        String url();
    }

    /** Like the Organizer of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Organizer.class)
    public interface Organizer {
        @Nullable
        String name();

        @Nullable
        String role();

        @Nullable
        String url();
    }

    /** Like the Talk of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Talk.class)
    public interface Talk {
        @Nullable
        String id();

        @Nullable
        String title();

        @Nullable
        String kind();

        @Nullable
        String status();

        List<String> speakers();

        List<String> projects();

        @Nullable
        String date();

        @Nullable
        String startTime();

        @Nullable
        String duration();

        @Nullable
        String track();

        @Nullable
        String room();

        @Nullable
        String session();

        @Nullable
        String language();

        List<String> tags();

        @Nullable
        String summary();

        @JsonProperty("abstract")
        @Nullable
        String abstractText();

        @Nullable
        String notes();

        @Nullable
        String reception();

        @Nullable
        Boolean attended();

        List<Recording> recordings();

        List<Link> links();
    }

    /** Like the Recording of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Recording.class)
    public interface Recording {
        @Nullable
        String url();

        @Nullable
        String title();

        @Nullable
        String kind();

        @Nullable
        String status();

        @Nullable
        String date();

        @Nullable
        String publishedAt();

        @Nullable
        String language();

        @Nullable
        String duration();

        @Nullable
        String start();

        @Nullable
        String end();

        @Nullable
        String license();

        @Nullable
        Image image();
    }

    /** Like the Speaker of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Speaker.class)
    public interface Speaker {
        @Nullable
        String id();

        @Nullable
        String name();

        List<String> aliases();

        @Nullable
        String affiliation();

        @Nullable
        String role();

        @Nullable
        String bio();

        @Nullable
        String pronouns();

        @Nullable
        Image image();

        @Nullable
        String url();

        Map<String, String> accounts();

        List<Link> links();
    }

    /** Like the Project of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Project.class)
    public interface Project {
        @Nullable
        String id();

        @Nullable
        String name();

        @Nullable
        String version();

        @Nullable
        String description();

        @Nullable
        String category();

        @Nullable
        String license();

        List<String> programmingLanguages();

        @Nullable
        String url();

        @Nullable
        String repository();

        @Nullable
        String partOf();

        List<String> tags();

        List<Link> links();
    }

    /** Like the Link of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Link.class)
    public interface Link {
        @Nullable
        String url();

        @Nullable
        String title();

        @Nullable
        String rel();

        @Nullable
        String language();
    }

    /** Like the Image of the format. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainImmutables.Image.class)
    public interface Image {
        @Nullable
        String url();

        @Nullable
        String alt();
    }
}
