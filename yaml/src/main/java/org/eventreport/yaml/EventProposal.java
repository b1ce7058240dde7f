package org.eventreport.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventreport.format.Token;

/** What is proposed for the event of a post, and for its title where it has none. */
final class EventProposal {

    /** For posts whose own title or date is wrong or missing; no draft comes of them. */
    private static final String UNKNOWN_DAY = "1970-01-01";

    private static final String UNKNOWN_NAME = "unknown";

    private final List<ProposedToken> tokens = new ArrayList<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final boolean dated;

    private EventProposal(Post post) {
        Optional<String> heading = post.hasKey("title")
                ? Optional.empty()
                : post.body().firstHeading().filter(text -> !text.isEmpty());
        Optional<String> fileTitle = post.fileName().flatMap(PostFileName::title);
        Optional<String> title = post.hasKey("title") ? Optional.empty() : heading.or(() -> fileTitle);
        title.ifPresent(text -> {
            tokens.add(ProposedToken.name("title"));
            tokens.add(ProposedToken.text(text));
            comments.put(
                    "/title",
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
        tokens.add(ProposedToken.name("event"));
        tokens.add(new ProposedToken(Token.BEGIN_OBJECT, ""));
        tokens.add(ProposedToken.name("name"));
        tokens.add(ProposedToken.text(name));
        tokens.add(ProposedToken.name("startDate"));
        tokens.add(ProposedToken.text(postDay.or(() -> fileDay).orElse(UNKNOWN_DAY)));
        tokens.add(new ProposedToken(Token.END_OBJECT, ""));
        comments.put("/event/name", "proposed: the title of the post");
        comments.put(
                "/event/startDate",
                postDay.isPresent()
                        ? "proposed: the day of the post; the event was perhaps before it"
                        : "proposed: the day in the name of the post's file; the event was perhaps before it");
        this.dated = postDay.isPresent()
                || fileDay.isPresent()
                || post.text("date").isPresent()
                || post.text("publishedAt").isPresent();
    }

    static EventProposal of(Post post) {
        return new EventProposal(post);
    }

    /** The members to add to the report. */
    List<ProposedToken> tokens() {
        return tokens;
    }

    /** By pointer, where each proposal comes from. */
    Map<String, String> comments() {
        return comments;
    }

    /** Whether there is a day, or one that is told as wrong. */
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
