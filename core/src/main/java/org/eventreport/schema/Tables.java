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

    static final ObjectType<Image, Image.Builder> IMAGE = ObjectType.named(
                    "Image", "An image.", Image::builder, Image.Builder::build)
            .required("url", URI_REFERENCE, Image::rawUrl, Image.Builder::url, "The address of the image.")
            .optional(
                    "alt", LINE, Image::alt, Image.Builder::alt, "What the image shows, for people who do not see it.")
            .extensions(Image::extensions, Image.Builder::putExtensions);

    static final ObjectType<Link, Link.Builder> LINK = ObjectType.named(
                    "Link", "A link to a page on the web, or to a mail address.", Link::builder, Link.Builder::build)
            .required("url", URL, Link::rawUrl, Link.Builder::url, "The address that the link leads to.")
            .orShorthand()
            .optional("title", LINE, Link::title, Link.Builder::title, "The title of the page.")
            .optional("rel", new KeywordType<>(LinkRel.class), Link::rel, Link.Builder::rel, "What kind of page it is.")
            .optional("language", LANGUAGE, Link::language, Link.Builder::language, "The language of the page.")
            .extensions(Link::extensions, Link.Builder::putExtensions);

    static final ObjectType<Organizer, Organizer.Builder> ORGANIZER = ObjectType.named(
                    "Organizer",
                    "A person, group or company that organised or sponsored the event.",
                    Organizer::builder,
                    Organizer.Builder::build)
            .required("name", LINE, Organizer::name, Organizer.Builder::name, "The name.")
            .orShorthand()
            .optional(
                    "role",
                    LINE,
                    Organizer::role,
                    Organizer.Builder::role,
                    "The part in the event, such as `programme chair` or `gold sponsor`.")
            .optional("url", URL, Organizer::rawUrl, Organizer.Builder::url, "The home page.")
            .extensions(Organizer::extensions, Organizer.Builder::putExtensions);

    static final ObjectType<Author, Author.Builder> AUTHOR = ObjectType.named(
                    "Author", "A person who wrote the report.", Author::builder, Author.Builder::build)
            .required("name", LINE, Author::name, Author.Builder::name, "The name, as the author writes it.")
            .orShorthand()
            .optional(
                    "speaker",
                    ID,
                    Author::speaker,
                    Author.Builder::speaker,
                    "The id of the speaker, if the author also spoke at the event.")
            .optional(
                    "affiliation",
                    LINE,
                    Author::affiliation,
                    Author.Builder::affiliation,
                    "The organisation that the author belongs to.")
            .optional("url", URL, Author::rawUrl, Author.Builder::url, "The home page.")
            .map(
                    "accounts",
                    ACCOUNTS,
                    Author::accounts,
                    Author.Builder::putAllAccounts,
                    "The names of the accounts, by service, such as `twitter: anttikantee`.")
            .extensions(Author::extensions, Author.Builder::putExtensions);

    static final ObjectType<Venue, Venue.Builder> VENUE = ObjectType.named(
                    "Venue", "The place of the event.", Venue::builder, Venue.Builder::build)
            .optional("name", LINE, Venue::name, Venue.Builder::name, "The name of the building or room.")
            .optional("address", LINE, Venue::address, Venue.Builder::address, "The street and number.")
            .optional("city", LINE, Venue::city, Venue.Builder::city, "The city, town or village.")
            .optional("region", LINE, Venue::region, Venue.Builder::region, "The state, province or county.")
            .optional("country", COUNTRY, Venue::country, Venue.Builder::country, "The country.")
            .optional("latitude", LATITUDE, Venue::latitude, Venue.Builder::latitude, "The latitude.")
            .optional("longitude", LONGITUDE, Venue::longitude, Venue.Builder::longitude, "The longitude.")
            .optional("url", URL, Venue::rawUrl, Venue.Builder::url, "The home page.")
            .extensions(Venue::extensions, Venue.Builder::putExtensions);

    static final ObjectType<Event, Event.Builder> EVENT = ObjectType.named(
                    "Event",
                    "The conference, meetup or other event that the report is about.",
                    Event::builder,
                    Event.Builder::build)
            .optional("id", ID, Event::id, Event.Builder::id, "An identifier by which others refer to the event.")
            .required(
                    "name",
                    LINE,
                    Event::name,
                    Event.Builder::name,
                    "The name, with what distinguishes this event from others of its series.")
            .optional(
                    "series",
                    LINE,
                    Event::series,
                    Event.Builder::series,
                    "The name of the series that the event belongs to.")
            .optional(
                    "edition",
                    LINE,
                    Event::edition,
                    Event.Builder::edition,
                    "Which event of the series it was, as its organisers count them, such as `2014` or `3rd`.")
            .withDefault(
                    "kind",
                    EventKind.CONFERENCE,
                    new KeywordType<>(EventKind.class),
                    Event::kind,
                    Event.Builder::kind,
                    "What kind of event it was.")
            .optional("description", TEXT, Event::description, Event.Builder::description, "What the event was about.")
            .optional("url", URL, Event::rawUrl, Event.Builder::url, "The home page.")
            .required(
                    "startDate", DATE, Event::startDate, Event.Builder::startDate, "The first day, local to the event.")
            .optional(
                    "endDate",
                    DATE,
                    Event::endDate,
                    Event.Builder::endDate,
                    "The last day, local to the event; absent for an event of one day.")
            .optional(
                    "timezone",
                    TIMEZONE,
                    Event::timezone,
                    Event.Builder::timezone,
                    "The time zone of all local dates and times.")
            .optional(
                    "attendanceMode",
                    new KeywordType<>(AttendanceMode.class),
                    Event::attendanceMode,
                    Event.Builder::attendanceMode,
                    "Whether people took part on site or online.")
            .withDefault(
                    "status",
                    EventStatus.HELD,
                    new KeywordType<>(EventStatus.class),
                    Event::status,
                    Event.Builder::status,
                    "Whether it took place as announced.")
            .optional("venue", VENUE, Event::venue, Event.Builder::venue, "Where it took place.")
            .list("organizers", ORGANIZER, Event::organizers, Event.Builder::addAllOrganizers, "The organisers.")
            .list("sponsors", ORGANIZER, Event::sponsors, Event.Builder::addAllSponsors, "The sponsors.")
            .list(
                    "hashtags",
                    LINE,
                    Event::hashtags,
                    Event.Builder::addAllHashtags,
                    "The hashtags that people used for it, with or without `#`.")
            .optional("reception", TEXT, Event::reception, Event.Builder::reception, "How it was received.")
            .list("links", LINK, Event::links, Event.Builder::addAllLinks, "Further pages about it.")
            .extensions(Event::extensions, Event.Builder::putExtensions);

    static final ObjectType<Recording, Recording.Builder> RECORDING = ObjectType.named(
                    "Recording", "A recording of a talk.", Recording::builder, Recording.Builder::build)
            .optional(
                    "url",
                    URL,
                    Recording::rawUrl,
                    Recording.Builder::url,
                    "The address at which people watch or hear it.")
            .orShorthand()
            .optional(
                    "title",
                    LINE,
                    Recording::title,
                    Recording.Builder::title,
                    "The title under which it is published, if it is not that of the talk.")
            .withDefault(
                    "kind",
                    RecordingKind.VIDEO,
                    new KeywordType<>(RecordingKind.class),
                    Recording::kind,
                    Recording.Builder::kind,
                    "What it holds: picture and sound, or sound only.")
            .withDefault(
                    "status",
                    RecordingStatus.AVAILABLE,
                    new KeywordType<>(RecordingStatus.class),
                    Recording::status,
                    Recording.Builder::status,
                    "Whether people can get it.")
            .optional("date", DATE, Recording::date, Recording.Builder::date, "The day of its publication.")
            .optional(
                    "publishedAt",
                    DATE_TIME,
                    Recording::publishedAt,
                    Recording.Builder::publishedAt,
                    "When it was published.")
            .optional(
                    "language",
                    LANGUAGE,
                    Recording::language,
                    Recording.Builder::language,
                    "The language that is spoken in it.")
            .optional("duration", DURATION, Recording::duration, Recording.Builder::duration, "How long it is.")
            .optional(
                    "start",
                    DURATION,
                    Recording::start,
                    Recording.Builder::start,
                    "Where the talk begins in it, counted from its start; absent if both start together.")
            .optional(
                    "end",
                    DURATION,
                    Recording::end,
                    Recording.Builder::end,
                    "Where the talk ends in it, counted from its start; absent if both end together.")
            .optional(
                    "license",
                    LICENSE,
                    Recording::license,
                    Recording.Builder::license,
                    "The licence under which others may use it.")
            .optional("image", IMAGE, Recording::image, Recording.Builder::image, "A picture that announces it.")
            .extensions(Recording::extensions, Recording.Builder::putExtensions);

    static final ObjectType<Talk, Talk.Builder> TALK = ObjectType.named(
                    "Talk",
                    "One item of the programme of an event: a talk, a keynote, a panel, a discussion, a break.",
                    Talk::builder,
                    Talk.Builder::build)
            .optional("id", ID, Talk::id, Talk.Builder::id, "The identifier of the talk within its report.")
            .required("title", LINE, Talk::title, Talk.Builder::title, "The title.")
            .withDefault(
                    "kind",
                    TalkKind.TALK,
                    new KeywordType<>(TalkKind.class),
                    Talk::kind,
                    Talk.Builder::kind,
                    "What kind of item it was.")
            .withDefault(
                    "status",
                    TalkStatus.HELD,
                    new KeywordType<>(TalkStatus.class),
                    Talk::status,
                    Talk.Builder::status,
                    "Whether it took place.")
            .list("speakers", ID, Talk::speakers, Talk.Builder::addAllSpeakers, "The ids of the speakers who gave it.")
            .list(
                    "projects",
                    ID,
                    Talk::projects,
                    Talk.Builder::addAllProjects,
                    "The ids of the projects that it was about.")
            .optional(
                    "date",
                    DATE,
                    Talk::date,
                    Talk.Builder::date,
                    "The day, local to the event; absent for the first day of the event.")
            .optional(
                    "startTime", TIME, Talk::startTime, Talk.Builder::startTime, "When it started, local to the event.")
            .optional("duration", DURATION, Talk::duration, Talk.Builder::duration, "How long it took.")
            .optional("track", LINE, Talk::track, Talk.Builder::track, "The track that it belonged to.")
            .optional("room", LINE, Talk::room, Talk.Builder::room, "The room in which it was given.")
            .optional(
                    "session",
                    LINE,
                    Talk::session,
                    Talk.Builder::session,
                    "The session that it was part of: a block of the programme.")
            .optional(
                    "language", LANGUAGE, Talk::language, Talk.Builder::language, "The language in which it was given.")
            .list("tags", LINE, Talk::tags, Talk.Builder::addAllTags, "The tags.")
            .optional("summary", TEXT, Talk::summary, Talk.Builder::summary, "What it was about.")
            .optional(
                    "abstract",
                    TEXT,
                    Talk::abstractText,
                    Talk.Builder::abstractText,
                    "What the programme said about it.")
            .optional("notes", TEXT, Talk::notes, Talk.Builder::notes, "The notes of the author, in Markdown.")
            .optional("reception", TEXT, Talk::reception, Talk.Builder::reception, "How it was received.")
            .withDefault(
                    "attended", true, BOOLEAN, Talk::attended, Talk.Builder::attended, "Whether the author was there.")
            .list("recordings", RECORDING, Talk::recordings, Talk.Builder::addAllRecordings, "The recordings of it.")
            .list("links", LINK, Talk::links, Talk.Builder::addAllLinks, "Slides and other pages.")
            .extensions(Talk::extensions, Talk.Builder::putExtensions);

    static final ObjectType<Speaker, Speaker.Builder> SPEAKER = ObjectType.named(
                    "Speaker", "A person who spoke at the event.", Speaker::builder, Speaker.Builder::build)
            .required(
                    "id",
                    ID,
                    Speaker::id,
                    Speaker.Builder::id,
                    "The identifier by which talks and authors refer to the speaker.")
            .required("name", LINE, Speaker::name, Speaker.Builder::name, "The name, as the speaker writes it.")
            .list(
                    "aliases",
                    LINE,
                    Speaker::aliases,
                    Speaker.Builder::addAllAliases,
                    "Other names of the same person, and other spellings of the name.")
            .optional(
                    "affiliation",
                    LINE,
                    Speaker::affiliation,
                    Speaker.Builder::affiliation,
                    "The organisation that the speaker belonged to.")
            .optional("role", LINE, Speaker::role, Speaker.Builder::role, "The position that the speaker had there.")
            .optional("bio", TEXT, Speaker::bio, Speaker.Builder::bio, "A short biography.")
            .optional("pronouns", LINE, Speaker::pronouns, Speaker.Builder::pronouns, "The pronouns.")
            .optional("image", IMAGE, Speaker::image, Speaker.Builder::image, "A picture of the speaker.")
            .optional("url", URL, Speaker::rawUrl, Speaker.Builder::url, "The home page.")
            .map(
                    "accounts",
                    ACCOUNTS,
                    Speaker::accounts,
                    Speaker.Builder::putAllAccounts,
                    "The names of the accounts, by service, such as `twitter: anttikantee`.")
            .list("links", LINK, Speaker::links, Speaker.Builder::addAllLinks, "Further pages about the speaker.")
            .extensions(Speaker::extensions, Speaker.Builder::putExtensions);

    static final ObjectType<Project, Project.Builder> PROJECT = ObjectType.named(
                    "Project",
                    "A piece of software or hardware, a standard, research or anything else that talks were about.",
                    Project::builder,
                    Project.Builder::build)
            .required(
                    "id",
                    ID,
                    Project::id,
                    Project.Builder::id,
                    "The identifier by which talks and other projects refer to it.")
            .required("name", LINE, Project::name, Project.Builder::name, "The name.")
            .optional(
                    "version",
                    LINE,
                    Project::version,
                    Project.Builder::version,
                    "The version that the talks were about.")
            .optional("description", TEXT, Project::description, Project.Builder::description, "What it is.")
            .optional(
                    "category",
                    LINE,
                    Project::category,
                    Project.Builder::category,
                    "What kind of project it is, in the words of the author.")
            .optional(
                    "license",
                    LICENSE,
                    Project::license,
                    Project.Builder::license,
                    "The licence under which others may use it.")
            .list(
                    "programmingLanguages",
                    LINE,
                    Project::programmingLanguages,
                    Project.Builder::addAllProgrammingLanguages,
                    "The programming languages that it is written in.")
            .optional("url", URL, Project::rawUrl, Project.Builder::url, "The home page.")
            .optional(
                    "repository",
                    URL,
                    Project::rawRepository,
                    Project.Builder::repository,
                    "The address of the source repository.")
            .optional(
                    "partOf", ID, Project::partOf, Project.Builder::partOf, "The id of the project that it is part of.")
            .list("tags", LINE, Project::tags, Project.Builder::addAllTags, "The tags.")
            .list("links", LINK, Project::links, Project.Builder::addAllLinks, "Further pages about it.")
            .extensions(Project::extensions, Project.Builder::putExtensions);

    /** The root of a report file. */
    public static final ObjectType<Report, Report.Builder> REPORT = ObjectType.named(
                    "Report",
                    "One author's account of a technical event: the event, the talks, who gave them, and the projects they were about.",
                    Report::builder,
                    Report.Builder::build)
            .optional(
                    "$schema",
                    URI_REFERENCE,
                    Report::rawSchema,
                    Report.Builder::schema,
                    "The address of the JSON Schema of the format, for editors.")
            .alwaysWritten(
                    "schemaVersion",
                    VersionType.CURRENT,
                    VERSION,
                    Report::schemaVersion,
                    Report.Builder::schemaVersion,
                    "The version of the format that the report follows.")
            .optional("id", ID, Report::id, Report.Builder::id, "An identifier by which others refer to the report.")
            .required("title", LINE, Report::title, Report.Builder::title, "The title.")
            .list("authors", AUTHOR, Report::authors, Report.Builder::addAllAuthors, "The authors.")
            .optional("date", DATE, Report::date, Report.Builder::date, "The day of publication.")
            .optional(
                    "publishedAt",
                    DATE_TIME,
                    Report::publishedAt,
                    Report.Builder::publishedAt,
                    "When it was published.")
            .optional("updatedAt", DATE_TIME, Report::updatedAt, Report.Builder::updatedAt, "When it was last changed.")
            .withDefault(
                    "status",
                    ReportStatus.PUBLISHED,
                    new KeywordType<>(ReportStatus.class),
                    Report::status,
                    Report.Builder::status,
                    "Whether it is a draft, published or withdrawn.")
            .optional("language", LANGUAGE, Report::language, Report.Builder::language, "The language of the report.")
            .optional("summary", TEXT, Report::summary, Report.Builder::summary, "What it says, in a few sentences.")
            .list("tags", LINE, Report::tags, Report.Builder::addAllTags, "The tags.")
            .optional("url", URL, Report::rawUrl, Report.Builder::url, "The address at which it is published.")
            .optional(
                    "license",
                    LICENSE,
                    Report::license,
                    Report.Builder::license,
                    "The licence under which others may use it.")
            .optional("image", IMAGE, Report::image, Report.Builder::image, "An image that represents it.")
            .required("event", EVENT, Report::event, Report.Builder::event, "The event that it is about.")
            .list(
                    "talks",
                    TALK,
                    Report::talks,
                    Report.Builder::addAllTalks,
                    "The talks, in the order in which they were given.")
            .list("speakers", SPEAKER, Report::speakers, Report.Builder::addAllSpeakers, "The speakers.")
            .list(
                    "projects",
                    PROJECT,
                    Report::projects,
                    Report.Builder::addAllProjects,
                    "The projects that the talks were about.")
            .list("links", LINK, Report::links, Report.Builder::addAllLinks, "Further pages about the event.")
            .optional(
                    "acknowledgements",
                    TEXT,
                    Report::acknowledgements,
                    Report.Builder::acknowledgements,
                    "The acknowledgements, in Markdown.")
            .optional("body", TEXT, Report::body, Report.Builder::body, "The account in prose, in Markdown.")
            .extensions(Report::extensions, Report.Builder::putExtensions);

    private Tables() {}
}
