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

    /** Replaces a day or name that is missing or invalid. No draft is made from such a post. */
    private static final String UNKNOWN_DAY = "1970-01-01";

    private static final String UNKNOWN_NAME = "unknown";

    private final TokenBuffer tokens = new TokenBuffer();
    private final Map<JsonPointer, String> comments = new LinkedHashMap<>();
    private final boolean dated;

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
                (postDay.isPresent()
                                ? "proposed: the day of the post"
                                : "proposed: the day in the name of the post's file")
                        + "; the event may have been before it");
        this.dated = postDay.isPresent()
                || fileDay.isPresent()
                || post.text("date").isPresent()
                || post.text("publishedAt").isPresent();
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

    /** Returns whether there is a day, or an invalid one that is reported. */
    boolean isDated() {
        return dated;
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
