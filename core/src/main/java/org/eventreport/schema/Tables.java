package org.eventreport.schema;

import static org.eventreport.schema.PlainTypes.BOOLEAN;
import static org.eventreport.schema.PlainTypes.LATITUDE;
import static org.eventreport.schema.PlainTypes.LONGITUDE;
import static org.eventreport.schema.PlainTypes.SCHEMA_VERSION;
import static org.eventreport.schema.PlainTypes.words;
import static org.eventreport.schema.TextTypes.COUNTRY;
import static org.eventreport.schema.TextTypes.ID;
import static org.eventreport.schema.TextTypes.LANGUAGE;
import static org.eventreport.schema.TextTypes.SERVICE;
import static org.eventreport.schema.TextTypes.URI_REFERENCE;
import static org.eventreport.schema.TextTypes.URL;
import static org.eventreport.schema.TimeTypes.DATE;
import static org.eventreport.schema.TimeTypes.DATE_TIME;
import static org.eventreport.schema.TimeTypes.DURATION;
import static org.eventreport.schema.TimeTypes.TIME;
import static org.eventreport.schema.TimeTypes.TIMEZONE;

import org.eventreport.model.AttendanceMode;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.EventKind;
import org.eventreport.model.Image;
import org.eventreport.model.Link;
import org.eventreport.model.LinkRel;
import org.eventreport.model.Organizer;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkKind;
import org.eventreport.model.Venue;

/**
 * The format, version 1: one table for each type of object. What is said here is all that reading, writing and checking
 * know of the format's fields; a new field is one line here and one method in the model.
 */
public final class Tables {

    /** A text of one line. */
    public static final ScalarType<String> LINE = TextTypes.LINE;

    /** Any text; also what the texts below a key that starts with {@code x-} are. */
    public static final ScalarType<String> TEXT = TextTypes.TEXT;

    private static final MapType ACCOUNTS = new MapType(SERVICE, LINE);

    static final ObjectType<Image, Image.Builder> IMAGE = ObjectType.named(
                    "Image", "A picture.", Image::builder, Image.Builder::build)
            .required("url", URI_REFERENCE, Image::url, Image.Builder::url, "Where the picture is.")
            .optional(
                    "alt", LINE, Image::alt, Image.Builder::alt, "What the picture shows, for those who do not see it.")
            .extensions(Image::extensions, Image.Builder::putExtensions);

    static final ObjectType<Link, Link.Builder> LINK = ObjectType.named(
                    "Link", "A page on the web.", Link::builder, Link.Builder::build)
            .required("url", URL, Link::url, Link.Builder::url, "Where the link leads.")
            .orAsPlainText()
            .optional("title", LINE, Link::title, Link.Builder::title, "What the page is called.")
            .optional("rel", words(LinkRel.class), Link::rel, Link.Builder::rel, "What the page is.")
            .optional("language", LANGUAGE, Link::language, Link.Builder::language, "The language of the page.")
            .extensions(Link::extensions, Link.Builder::putExtensions);

    static final ObjectType<Organizer, Organizer.Builder> ORGANIZER = ObjectType.named(
                    "Organizer",
                    "Somebody who organised the event: a person, a group or a company.",
                    Organizer::builder,
                    Organizer.Builder::build)
            .required(
                    "name", LINE, Organizer::name, Organizer.Builder::name, "The name of the person, group or company.")
            .orAsPlainText()
            .optional("url", URL, Organizer::url, Organizer.Builder::url, "Their page.")
            .extensions(Organizer::extensions, Organizer.Builder::putExtensions);

    static final ObjectType<Author, Author.Builder> AUTHOR = ObjectType.named(
                    "Author", "Somebody who wrote the report.", Author::builder, Author.Builder::build)
            .required("name", LINE, Author::name, Author.Builder::name, "The name, as the author gives it.")
            .orAsPlainText()
            .optional(
                    "speaker",
                    ID,
                    Author::speaker,
                    Author.Builder::speaker,
                    "The id of the speaker that the author also was.")
            .optional(
                    "affiliation",
                    LINE,
                    Author::affiliation,
                    Author.Builder::affiliation,
                    "The organisation that the author belongs to.")
            .optional("url", URL, Author::url, Author.Builder::url, "The author's own page.")
            .map(
                    "accounts",
                    ACCOUNTS,
                    Author::accounts,
                    Author.Builder::putAllAccounts,
                    "Handles by service, such as `twitter: anttikantee`.")
            .extensions(Author::extensions, Author.Builder::putExtensions);

    static final ObjectType<Venue, Venue.Builder> VENUE = ObjectType.named(
                    "Venue", "The place of the event.", Venue::builder, Venue.Builder::build)
            .optional("name", LINE, Venue::name, Venue.Builder::name, "The name of the house or room.")
            .optional("address", LINE, Venue::address, Venue.Builder::address, "Street and number.")
            .optional("city", LINE, Venue::city, Venue.Builder::city, "The city, town or village.")
            .optional("region", LINE, Venue::region, Venue.Builder::region, "The state, province or county.")
            .optional("country", COUNTRY, Venue::country, Venue.Builder::country, "The country.")
            .optional("latitude", LATITUDE, Venue::latitude, Venue.Builder::latitude, "How far north it is.")
            .optional("longitude", LONGITUDE, Venue::longitude, Venue.Builder::longitude, "How far east it is.")
            .optional("url", URL, Venue::url, Venue.Builder::url, "The venue's page.")
            .extensions(Venue::extensions, Venue.Builder::putExtensions);

    static final ObjectType<Event, Event.Builder> EVENT = ObjectType.named(
                    "Event",
                    "The conference, meetup or other event that the report is about.",
                    Event::builder,
                    Event.Builder::build)
            .optional("id", ID, Event::id, Event.Builder::id, "What identifies the event elsewhere.")
            .required(
                    "name",
                    LINE,
                    Event::name,
                    Event.Builder::name,
                    "The name, with what tells this event from others of its series.")
            .optional(
                    "series", LINE, Event::series, Event.Builder::series, "The name that the events of a series share.")
            .optional(
                    "edition",
                    LINE,
                    Event::edition,
                    Event.Builder::edition,
                    "Which one of its series it was, as its organisers count.")
            .withDefault(
                    "kind",
                    EventKind.CONFERENCE,
                    words(EventKind.class),
                    Event::kind,
                    Event.Builder::kind,
                    "What sort of event it was.")
            .optional("description", TEXT, Event::description, Event.Builder::description, "What the event was about.")
            .optional("url", URL, Event::url, Event.Builder::url, "The event's page.")
            .required(
                    "startDate", DATE, Event::startDate, Event.Builder::startDate, "The first day, local to the event.")
            .optional(
                    "endDate",
                    DATE,
                    Event::endDate,
                    Event.Builder::endDate,
                    "The last day, local to the event; absent for an event of one day.")
            .optional(
                    "timezone", TIMEZONE, Event::timezone, Event.Builder::timezone, "The time zone of all local times.")
            .optional(
                    "attendanceMode",
                    words(AttendanceMode.class),
                    Event::attendanceMode,
                    Event.Builder::attendanceMode,
                    "How people took part.")
            .optional("venue", VENUE, Event::venue, Event.Builder::venue, "Where it took place.")
            .list("organizers", ORGANIZER, Event::organizers, Event.Builder::addAllOrganizers, "Who organised it.")
            .list("hashtags", LINE, Event::hashtags, Event.Builder::addAllHashtags, "The tags that people used for it.")
            .list("links", LINK, Event::links, Event.Builder::addAllLinks, "Further pages about it.")
            .extensions(Event::extensions, Event.Builder::putExtensions);

    static final ObjectType<Talk, Talk.Builder> TALK = ObjectType.named(
                    "Talk", "A talk, or anything else that was on the programme.", Talk::builder, Talk.Builder::build)
            .optional("id", ID, Talk::id, Talk.Builder::id, "What identifies the talk within its report.")
            .required("title", LINE, Talk::title, Talk.Builder::title, "The title.")
            .withDefault(
                    "kind",
                    TalkKind.TALK,
                    words(TalkKind.class),
                    Talk::kind,
                    Talk.Builder::kind,
                    "What sort of item of the programme it was.")
            .list(
                    "speakers",
                    ID,
                    Talk::speakers,
                    Talk.Builder::addAllSpeakers,
                    "Who gave it: the id of a speaker each.")
            .list(
                    "projects",
                    ID,
                    Talk::projects,
                    Talk.Builder::addAllProjects,
                    "What it was about: the id of a project each.")
            .optional("date", DATE, Talk::date, Talk.Builder::date, "The day; absent for the event's first day.")
            .optional("startTime", TIME, Talk::startTime, Talk.Builder::startTime, "When it began, local to the event.")
            .optional("duration", DURATION, Talk::duration, Talk.Builder::duration, "How long it took.")
            .optional("track", LINE, Talk::track, Talk.Builder::track, "The track of the programme that it was on.")
            .optional("room", LINE, Talk::room, Talk.Builder::room, "Where it was given.")
            .optional(
                    "session",
                    LINE,
                    Talk::session,
                    Talk.Builder::session,
                    "The block of the programme that it was part of.")
            .optional(
                    "language", LANGUAGE, Talk::language, Talk.Builder::language, "The language that it was given in.")
            .list("tags", LINE, Talk::tags, Talk.Builder::addAllTags, "What it is filed under.")
            .optional("summary", TEXT, Talk::summary, Talk.Builder::summary, "What it was about.")
            .optional(
                    "abstract",
                    TEXT,
                    Talk::abstractText,
                    Talk.Builder::abstractText,
                    "What the programme said about it.")
            .optional("notes", TEXT, Talk::notes, Talk.Builder::notes, "The author's own notes, in Markdown.")
            .optional("reception", TEXT, Talk::reception, Talk.Builder::reception, "How it was received.")
            .withDefault(
                    "attended", true, BOOLEAN, Talk::attended, Talk.Builder::attended, "Whether the author was there.")
            .list("links", LINK, Talk::links, Talk.Builder::addAllLinks, "Slides, recordings and other pages.")
            .extensions(Talk::extensions, Talk.Builder::putExtensions);

    static final ObjectType<Speaker, Speaker.Builder> SPEAKER = ObjectType.named(
                    "Speaker", "Somebody who spoke at the event.", Speaker::builder, Speaker.Builder::build)
            .required("id", ID, Speaker::id, Speaker.Builder::id, "What talks and authors name the speaker by.")
            .required("name", LINE, Speaker::name, Speaker.Builder::name, "The name, as the speaker gives it.")
            .optional(
                    "affiliation",
                    LINE,
                    Speaker::affiliation,
                    Speaker.Builder::affiliation,
                    "The organisation that the speaker belonged to.")
            .optional("role", LINE, Speaker::role, Speaker.Builder::role, "What the speaker did there.")
            .optional("bio", TEXT, Speaker::bio, Speaker.Builder::bio, "A few sentences about the speaker.")
            .optional("pronouns", LINE, Speaker::pronouns, Speaker.Builder::pronouns, "The speaker's pronouns.")
            .optional("url", URL, Speaker::url, Speaker.Builder::url, "The speaker's own page.")
            .map(
                    "accounts",
                    ACCOUNTS,
                    Speaker::accounts,
                    Speaker.Builder::putAllAccounts,
                    "Handles by service, such as `twitter: anttikantee`.")
            .list("links", LINK, Speaker::links, Speaker.Builder::addAllLinks, "Further pages about the speaker.")
            .extensions(Speaker::extensions, Speaker.Builder::putExtensions);

    static final ObjectType<Project, Project.Builder> PROJECT = ObjectType.named(
                    "Project",
                    "A piece of software, hardware or anything else that was spoken about.",
                    Project::builder,
                    Project.Builder::build)
            .required("id", ID, Project::id, Project.Builder::id, "What talks and other projects name it by.")
            .required("name", LINE, Project::name, Project.Builder::name, "The name.")
            .optional("version", LINE, Project::version, Project.Builder::version, "The version that was spoken of.")
            .optional("description", TEXT, Project::description, Project.Builder::description, "What it is.")
            .optional(
                    "category",
                    LINE,
                    Project::category,
                    Project.Builder::category,
                    "What sort of thing it is, in the author's words.")
            .optional("license", LINE, Project::license, Project.Builder::license, "Its licence, an SPDX expression.")
            .list(
                    "programmingLanguages",
                    LINE,
                    Project::programmingLanguages,
                    Project.Builder::addAllProgrammingLanguages,
                    "What it is written in.")
            .optional("url", URL, Project::url, Project.Builder::url, "Its page.")
            .optional("repository", URL, Project::repository, Project.Builder::repository, "Where its source is.")
            .optional(
                    "partOf", ID, Project::partOf, Project.Builder::partOf, "The id of the project that it is part of.")
            .list("tags", LINE, Project::tags, Project.Builder::addAllTags, "What it is filed under.")
            .list("links", LINK, Project::links, Project.Builder::addAllLinks, "Further pages about it.")
            .extensions(Project::extensions, Project.Builder::putExtensions);

    /** The root of a report file. */
    public static final ObjectType<Report, Report.Builder> REPORT = ObjectType.named(
                    "Report",
                    "One author's account of a technical event: the event, the talks, who gave them, and the projects they were about.",
                    Report::builder,
                    Report.Builder::build)
            .alwaysWritten(
                    "schemaVersion",
                    PlainTypes.KNOWN_VERSION,
                    SCHEMA_VERSION,
                    Report::schemaVersion,
                    Report.Builder::schemaVersion,
                    "The version of the format that the report follows.")
            .optional("id", ID, Report::id, Report.Builder::id, "What identifies the report elsewhere.")
            .required("title", LINE, Report::title, Report.Builder::title, "The title.")
            .list("authors", AUTHOR, Report::authors, Report.Builder::addAllAuthors, "Who wrote it.")
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
                    words(ReportStatus.class),
                    Report::status,
                    Report.Builder::status,
                    "How far it has come.")
            .optional("language", LANGUAGE, Report::language, Report.Builder::language, "The language of the report.")
            .optional("summary", TEXT, Report::summary, Report.Builder::summary, "What it says, in a few sentences.")
            .list("tags", LINE, Report::tags, Report.Builder::addAllTags, "What it is filed under.")
            .optional("url", URL, Report::url, Report.Builder::url, "Where it is published.")
            .optional("license", LINE, Report::license, Report.Builder::license, "Its licence, an SPDX expression.")
            .optional("image", IMAGE, Report::image, Report.Builder::image, "The picture that stands for it.")
            .required("event", EVENT, Report::event, Report.Builder::event, "What it is about.")
            .list(
                    "talks",
                    TALK,
                    Report::talks,
                    Report.Builder::addAllTalks,
                    "The talks, in the order in which they were given.")
            .list("speakers", SPEAKER, Report::speakers, Report.Builder::addAllSpeakers, "Everybody who spoke.")
            .list(
                    "projects",
                    PROJECT,
                    Report::projects,
                    Report.Builder::addAllProjects,
                    "Everything that was spoken about.")
            .list("links", LINK, Report::links, Report.Builder::addAllLinks, "Further pages.")
            .optional(
                    "acknowledgements",
                    TEXT,
                    Report::acknowledgements,
                    Report.Builder::acknowledgements,
                    "Thanks, in Markdown.")
            .optional("body", TEXT, Report::body, Report.Builder::body, "The account in prose, in Markdown.")
            .extensions(Report::extensions, Report.Builder::putExtensions);

    private Tables() {}
}
