package org.eventreport.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.problem.JsonPointer;

/** What is proposed for the event of a post, and for its title if it has none. */
final class EventProposal {

    /** Replaces a day that is missing or invalid, as an event has a first day. */
    private static final String UNKNOWN_DAY = "1970-01-01";

    /** Replaces a name that is missing or invalid. No draft is made from such a post. */
    private static final String UNKNOWN_NAME = "unknown";

    private final TokenBuffer tokens = new TokenBuffer();
    private final Map<JsonPointer, String> comments = new LinkedHashMap<>();

    private EventProposal(Post post) {
        Optional<String> heading = post.body().firstHeading().filter(text -> !text.isEmpty());
        Optional<String> fileTitle = post.fileName().flatMap(PostFileName::title);
        Optional<String> title = post.hasKey("title") ? Optional.empty() : heading.or(() -> fileTitle);
        title.ifPresent(text -> {
            tokens.name("title");
            tokens.text(text);
            comments.put(
                    JsonPointer.of("title"),
                    heading.isPresent()
                            ? "proposed: the first heading of the post"
                            : "proposed: from the name of the post's file");
        });

        String name = post.text("title")
                .or(() -> title)
                .map(Line::of)
                .filter(text -> !text.isEmpty())
                .orElse(UNKNOWN_NAME);
        Optional<String> postDay =
                Stream.of("date", "publishedAt").flatMap(key -> day(post, key)).findFirst();
        Optional<String> fileDay = post.fileName().flatMap(PostFileName::day).filter(EventProposal::isDay);
        tokens.name("event");
        tokens.beginObject();
        tokens.name("name");
        tokens.text(name);
        tokens.name("startDate");
        tokens.text(postDay.or(() -> fileDay).orElse(UNKNOWN_DAY));
        tokens.endObject();
        comments.put(JsonPointer.of("event", "name"), "proposed: the title of the post");
        comments.put(
                JsonPointer.of("event", "startDate"),
                postDay.map(day -> "the day of the post")
                        .or(() -> fileDay.map(day -> "the day in the name of the post's file"))
                        .map(source -> "proposed: " + source + "; the event may have been before it")
                        .orElse("to correct: neither the post nor the name of its file has a day that can be read;"
                                + " write the first day of the event"));
    }

    static EventProposal of(Post post) {
        return new EventProposal(post);
    }

    /** Returns the members to add to the report. */
    TokenBuffer tokens() {
        return tokens;
    }

    /** Returns where each proposal comes from, by its pointer. */
    Map<JsonPointer, String> comments() {
        return comments;
    }

    private static Stream<String> day(Post post, String key) {
        return post
                .text(key)
                .filter(text -> text.length() >= UNKNOWN_DAY.length())
                .map(text -> text.substring(0, UNKNOWN_DAY.length()))
                .filter(EventProposal::isDay)
                .stream();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
