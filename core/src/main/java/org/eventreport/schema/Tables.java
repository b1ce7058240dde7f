package org.eventreport.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eventreport.model.AttendanceMode;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.EventStatus;
import org.eventreport.model.Image;
import org.eventreport.model.Link;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Organizer;
import org.eventreport.model.Project;
import org.eventreport.model.Recording;
import org.eventreport.model.RecordingKind;
import org.eventreport.model.RecordingStatus;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.TalkStatus;
import org.eventreport.model.Venue;

/**
 * The format, version 1: one table for each type of object. Reading, writing and validating, the JSON Schema and the
 * reference of the fields know no other source. A new field is an entry here and a method in the model.
 */
public final class Tables {

    /** A text of one line. */
    public static final ScalarType<String> LINE =
            new LineType("line", "Text of one line, with no control characters but tabs.");

    /** A text of one line that names a licence; that it is one is the business of a rule. */
    public static final ScalarType<String> LICENSE = new LineType(
            "license",
            "A licence, as an SPDX license expression (SPDX specification 2.3, annex D), such as `CC-BY-4.0`.");

    /** A text of one line or several, also below a key that starts with {@code x-}. */
    public static final ScalarType<String> TEXT = new TextType();

    /** A calendar date. */
    public static final ScalarType<LocalDate> DATE = new DateType();

    /** A date and time with an offset. */
    public static final ScalarType<OffsetDateTime> DATE_TIME = new DateTimeType();

    static final ScalarType<String> ID = new IdType();
    static final ScalarType<String> LANGUAGE = new LanguageType();
    static final ScalarType<String> COUNTRY = new CountryType();
    static final ScalarType<String> URL = new UrlType();
    static final ScalarType<String> URI_REFERENCE = new UriReferenceType();
    static final ScalarType<LocalTime> TIME = new TimeType();
    static final ScalarType<Duration> DURATION = new DurationType();
    static final ScalarType<ZoneId> TIMEZONE = new TimezoneType();
    static final ScalarType<BigDecimal> LATITUDE = DegreesType.latitude();
    static final ScalarType<BigDecimal> LONGITUDE = DegreesType.longitude();
    static final ScalarType<Boolean> BOOLEAN = new BooleanType();
    static final ScalarType<Integer> VERSION = new VersionType();

    private static final MapType ACCOUNTS = new MapType(new ServiceType(), LINE);

    static final ObjectType<Image, Image.Builder> IMAGE = ObjectType.named("Image", "An image.", new ImageAccess())
            .required("url", URI_REFERENCE, "The address of the image.")
            .optional("alt", LINE, "What the image shows, for people who do not see it.")
            .build();

    static final ObjectType<Link, Link.Builder> LINK = ObjectType.named(
                    "Link", "A link to a page on the web, or to a mail address.", new LinkAccess())
            .required("url", URL, "The address that the link leads to.")
            .orShorthand()
            .optional("title", LINE, "The title of the page.")
            .optional("rel", new KeywordType<>(LinkRel.class), "What kind of page it is.")
            .optional("language", LANGUAGE, "The language of the page.")
            .build();

    static final ObjectType<Organizer, Organizer.Builder> ORGANIZER = ObjectType.named(
                    "Organizer",
                    "A person, group or company that organised or sponsored the event.",
                    new OrganizerAccess())
            .required("name", LINE, "The name.")
            .orShorthand()
            .optional("role", LINE, "The part in the event, such as `programme chair` or `gold sponsor`.")
            .optional("url", URL, "The home page.")
            .build();

    static final ObjectType<Author, Author.Builder> AUTHOR = ObjectType.named(
                    "Author", "A person who wrote the report.", new AuthorAccess())
            .required("name", LINE, "The name, as the author writes it.")
            .orShorthand()
            .optional("speaker", ID, "The id of the speaker, if the author also spoke at the event.")
            .optional("affiliation", LINE, "The organisation that the author belongs to.")
            .optional("url", URL, "The home page.")
            .optional("accounts", ACCOUNTS, "The names of the accounts, by service, such as `twitter: anttikantee`.")
            .build();

    static final ObjectType<Venue, Venue.Builder> VENUE = ObjectType.named(
                    "Venue", "The place of the event.", new VenueAccess())
            .optional("name", LINE, "The name of the building or room.")
            .optional("address", LINE, "The street and number.")
            .optional("city", LINE, "The city, town or village.")
            .optional("region", LINE, "The state, province or county.")
            .optional("country", COUNTRY, "The country.")
            .optional("latitude", LATITUDE, "The latitude.")
            .optional("longitude", LONGITUDE, "The longitude.")
            .optional("url", URL, "The home page.")
            .build();

    static final ObjectType<Event, Event.Builder> EVENT = ObjectType.named(
                    "Event", "The conference, meetup or other event that the report is about.", new EventAccess())
            .optional("id", ID, "An identifier by which others refer to the event.")
            .required("name", LINE, "The name, with what distinguishes this event from others of its series.")
            .optional("series", LINE, "The name of the series that the event belongs to.")
            .optional(
                    "edition",
                    LINE,
                    "Which event of the series it was, as its organisers count them, such as `2014` or `3rd`.")
            .withDefault("kind", EventKind.CONFERENCE, new KeywordType<>(EventKind.class), "What kind of event it was.")
            .optional("description", TEXT, "What the event was about.")
            .optional("url", URL, "The home page.")
            .required("startDate", DATE, "The first day, local to the event.")
            .optional("endDate", DATE, "The last day, local to the event; absent for an event of one day.")
            .optional("timezone", TIMEZONE, "The time zone of all local dates and times.")
            .optional(
                    "attendanceMode",
                    new KeywordType<>(AttendanceMode.class),
                    "Whether people took part on site or online.")
            .withDefault(
                    "status",
                    EventStatus.HELD,
                    new KeywordType<>(EventStatus.class),
                    "Whether it took place as announced.")
            .optional("venue", VENUE, "Where it took place.")
            .list("organizers", ORGANIZER, "The organisers.")
            .list("sponsors", ORGANIZER, "The sponsors.")
            .list("hashtags", LINE, "The hashtags that people used for it, with or without `#`.")
            .optional("reception", TEXT, "How it was received.")
            .list("links", LINK, "Further pages about it.")
            .build();

    static final ObjectType<Recording, Recording.Builder> RECORDING = ObjectType.named(
                    "Recording", "A recording of a talk.", new RecordingAccess())
            .optional("url", URL, "The address at which people watch or hear it.")
            .orShorthand()
            .optional("title", LINE, "The title under which it is published, if it is not that of the talk.")
            .withDefault(
                    "kind",
                    RecordingKind.VIDEO,
                    new KeywordType<>(RecordingKind.class),
                    "What it holds: picture and sound, or sound only.")
            .withDefault(
                    "status",
                    RecordingStatus.AVAILABLE,
                    new KeywordType<>(RecordingStatus.class),
                    "Whether people can get it.")
            .optional("date", DATE, "The day of its publication.")
            .optional("publishedAt", DATE_TIME, "When it was published.")
            .optional("language", LANGUAGE, "The language that is spoken in it.")
            .optional("duration", DURATION, "How long it is.")
            .optional(
                    "start",
                    DURATION,
                    "Where the talk begins in it, counted from its start; absent if both start together.")
            .optional(
                    "end", DURATION, "Where the talk ends in it, counted from its start; absent if both end together.")
            .optional("license", LICENSE, "The licence under which others may use it.")
            .optional("image", IMAGE, "A picture that announces it.")
            .build();

    static final ObjectType<Talk, Talk.Builder> TALK = ObjectType.named(
                    "Talk",
                    "One item of the programme of an event: a talk, a keynote, a panel, a discussion, a break.",
                    new TalkAccess())
            .optional("id", ID, "The identifier of the talk within its report.")
            .required("title", LINE, "The title.")
            .withDefault("kind", TalkKind.TALK, new KeywordType<>(TalkKind.class), "What kind of item it was.")
            .withDefault("status", TalkStatus.HELD, new KeywordType<>(TalkStatus.class), "Whether it took place.")
            .list("speakers", ID, "The ids of the speakers who gave it.")
            .list("projects", ID, "The ids of the projects that it was about.")
            .optional("date", DATE, "The day, local to the event; absent for the first day of the event.")
            .optional("startTime", TIME, "When it started, local to the event.")
            .optional("duration", DURATION, "How long it took.")
            .optional("track", LINE, "The track that it belonged to.")
            .optional("room", LINE, "The room in which it was given.")
            .optional("session", LINE, "The session that it was part of: a block of the programme.")
            .optional("language", LANGUAGE, "The language in which it was given.")
            .list("tags", LINE, "The tags.")
            .optional("summary", TEXT, "What it was about.")
            .optional("abstract", TEXT, "What the programme said about it.")
            .optional("notes", TEXT, "The notes of the author, in Markdown.")
            .optional("reception", TEXT, "How it was received.")
            .withDefault("attended", true, BOOLEAN, "Whether the author was there.")
            .list("recordings", RECORDING, "The recordings of it.")
            .list("links", LINK, "Slides and other pages.")
            .build();

    static final ObjectType<Speaker, Speaker.Builder> SPEAKER = ObjectType.named(
                    "Speaker", "A person who spoke at the event.", new SpeakerAccess())
            .required("id", ID, "The identifier by which talks and authors refer to the speaker.")
            .required("name", LINE, "The name, as the speaker writes it.")
            .list("aliases", LINE, "Other names of the same person, and other spellings of the name.")
            .optional("affiliation", LINE, "The organisation that the speaker belonged to.")
            .optional("role", LINE, "The position that the speaker had there.")
            .optional("bio", TEXT, "A short biography.")
            .optional("pronouns", LINE, "The pronouns.")
            .optional("image", IMAGE, "A picture of the speaker.")
            .optional("url", URL, "The home page.")
            .optional("accounts", ACCOUNTS, "The names of the accounts, by service, such as `twitter: anttikantee`.")
            .list("links", LINK, "Further pages about the speaker.")
            .build();

    static final ObjectType<Project, Project.Builder> PROJECT = ObjectType.named(
                    "Project",
                    "A piece of software or hardware, a standard, research or anything else that talks were about.",
                    new ProjectAccess())
            .required("id", ID, "The identifier by which talks and other projects refer to it.")
            .required("name", LINE, "The name.")
            .optional("version", LINE, "The version that the talks were about.")
            .optional("description", TEXT, "What it is.")
            .optional("category", LINE, "What kind of project it is, in the words of the author.")
            .optional("license", LICENSE, "The licence under which others may use it.")
            .list("programmingLanguages", LINE, "The programming languages that it is written in.")
            .optional("url", URL, "The home page.")
            .optional("repository", URL, "The address of the source repository.")
            .optional("partOf", ID, "The id of the project that it is part of.")
            .list("tags", LINE, "The tags.")
            .list("links", LINK, "Further pages about it.")
            .build();

    /** The root of a report file. */
    public static final ObjectType<Report, Report.Builder> REPORT = ObjectType.named(
                    "Report",
                    "One author's account of a technical event: the event, the talks, who gave them, and the projects they were about.",
                    new ReportAccess())
            .optional("$schema", URI_REFERENCE, "The address of the JSON Schema of the format, for editors.")
            .alwaysWritten(
                    "schemaVersion", VersionType.CURRENT, VERSION, "The version of the format that the report follows.")
            .optional("id", ID, "An identifier by which others refer to the report.")
            .required("title", LINE, "The title.")
            .list("authors", AUTHOR, "The authors.")
            .optional("date", DATE, "The day of publication.")
            .optional("publishedAt", DATE_TIME, "When it was published.")
            .optional("updatedAt", DATE_TIME, "When it was last changed.")
            .withDefault(
                    "status",
                    ReportStatus.PUBLISHED,
                    new KeywordType<>(ReportStatus.class),
                    "Whether it is a draft, published or withdrawn.")
            .optional("language", LANGUAGE, "The language of the report.")
            .optional("summary", TEXT, "What it says, in a few sentences.")
            .list("tags", LINE, "The tags.")
            .optional("url", URL, "The address at which it is published.")
            .optional("license", LICENSE, "The licence under which others may use it.")
            .optional("image", IMAGE, "An image that represents it.")
            .required("event", EVENT, "The event that it is about.")
            .list("talks", TALK, "The talks, in the order in which they were given.")
            .list("speakers", SPEAKER, "The speakers.")
            .list("projects", PROJECT, "The projects that the talks were about.")
            .list("links", LINK, "Further pages about the event.")
            .optional("acknowledgements", TEXT, "The acknowledgements, in Markdown.")
            .optional("body", TEXT, "The account in prose, in Markdown.")
            .build();

    private Tables() {}
}
