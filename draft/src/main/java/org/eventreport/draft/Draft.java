package org.eventreport.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.spi.Input;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.JsonPointer;

/**
 * A report to complete, made from an ordinary blog post: Markdown with front matter that has no {@code event} yet.
 *
 * <pre>{@code
 * Draft draft = Draft.of("""
 *     ---
 *     title: Two days of unikernels
 *     date: 2014-12-01 15:20:24 UTC
 *     ---
 *
 *     [Antti Kantee](https://twitter.com/anttikantee) spoke of [rump kernels](http://rumpkernel.org/).
 *     """);
 * draft.report().event().name();               // "Two days of unikernels"
 * draft.report().speakers().get(0).accounts(); // {twitter=anttikantee}
 * draft.report().projects().get(0).id();       // "rump-kernels"
 * draft.write(Path.of("unikernels.yaml"));     // YAML, with a comment on each of these
 * }</pre>
 *
 * <p>The draft has what the post says, as {@link org.eventreport.markdown.MarkdownFormat} reads it, with the body unchanged.
 * The rest is proposed:
 *
 * <ul>
 *   <li>a title, if the post has none: the first heading of the body, or the name of the file;
 *   <li>the event: its name is the title, and its first day that of the post, or else the day that the name of the file
 *       starts with, such as {@code 2014-12-01-unikernels.md};
 *   <li>for links in the body to the page of a person, speakers with {@link org.eventreport.model.Speaker#accounts
 *       accounts}; for other links, projects with {@code repository} if the link is known to lead to one, or {@code url}.
 * </ul>
 *
 * <p>Each address is proposed once. An address is corrected if it lacks {@code http://} but certainly starts with a
 * host, or has characters that no address has. Relative addresses and mail addresses give no proposal.
 *
 * <p>A date that cannot be read is kept in the extension {@code x-front-matter}. If no day can be read at all, the event starts
 * on 1 January 1970. Comments say what to correct.
 *
 * <p>The draft is a valid report.
 */
public final class Draft {

    private static final String HEADER =
            "A draft. What follows a comment that starts with \"proposed\" is a guess: correct it or remove it.";

    /** The dates of a post, and how a report has them. A post has a draft even if they are wrong. */
    private static final Map<String, String> DATES =
            Map.of("date", "2014-12-01", "publishedAt", "2014-12-01T15:20:24Z", "updatedAt", "2014-12-01T15:20:24Z");

    private static final Set<String> NOT_A_DATE = Set.of("invalid-date", "invalid-date-time", "wrong-type");

    private static final int MAX_BYTES = Limits.defaults().maxDocumentBytes();

    private final Report report;
    private final ReportFormat yaml;

    private Draft(Report report, ReportFormat yaml) {
        this.report = report;
        this.yaml = yaml;
    }

    /**
     * Drafts a report from a post.
     *
     * @param post the text of the post
     * @return the draft
     * @throws InvalidReportException with every problem, if the post has values that no report can have, dates aside
     * @throws IllegalArgumentException if the post already has an event, and so is a report
     */
    public static Draft of(String post) {
        try {
            return of(Input.of(post, MAX_BYTES), Optional.empty(), format -> format.check(post));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Drafts a report from a post in a file.
     *
     * @param post the file, in UTF-8
     * @return the draft
     * @throws InvalidReportException with every problem, if the post has values that no report can have, dates aside
     * @throws IllegalArgumentException if the post already has an event, and so is a report
     * @throws IOException if the file cannot be read
     */
    public static Draft of(Path post) throws IOException {
        try (InputStream stream = Files.newInputStream(post)) {
            return of(stream, post.toString());
        }
    }

    /**
     * Drafts a report from a post in a stream.
     *
     * @param post the stream, in UTF-8, which stays open
     * @param file the name of the file, which may give title and day, and which problems contain
     * @return the draft
     * @throws InvalidReportException with every problem, if the post has values that no report can have, dates aside
     * @throws IllegalArgumentException if the post already has an event, and so is a report
     * @throws IOException if the stream cannot be read
     */
    public static Draft of(InputStream post, String file) throws IOException {
        byte[] bytes = post.readNBytes(MAX_BYTES + 1);
        return of(
                Input.of(bytes, MAX_BYTES),
                Optional.of(file),
                format -> format.check(new ByteArrayInputStream(bytes), file));
    }

    /** Reads the post as a report, once what is to be proposed is known. */
    private interface Reading {
        ReadResult read(ReportFormat format) throws IOException;
    }

    private static Draft of(Input input, Optional<String> file, Reading reading) throws IOException {
        Post post = Post.of(input, file);
        if (post.hasKey("event")) {
            throw new IllegalArgumentException(file.map(name -> name + ": ").orElse("")
                    + "already has an event, so it is a report; convert it instead");
        }
        EventProposal event = EventProposal.of(post);
        ReadResult result = reading.read(ReportFormat.of(new PostProvider(event, Set.of())));
        Set<String> wrongDates = wrongDates(result);
        if (!wrongDates.isEmpty()) {
            result = reading.read(ReportFormat.of(new PostProvider(event, wrongDates)));
        }
        Candidates candidates = new Candidates(result.orThrow());
        post.body().links().forEach(candidates::add);
        Map<JsonPointer, String> comments = new LinkedHashMap<>();
        comments.put(JsonPointer.root(), HEADER);
        comments.putAll(event.comments());
        comments.putAll(candidates.comments());
        wrongDates.forEach(field -> comments.put(
                JsonPointer.of("x-front-matter", field),
                "to correct: this is not read; write it as \"" + field + ": " + DATES.get(field)
                        + "\" above, and remove it here"));
        return new Draft(candidates.report(), ReportFormat.of(new CommentedYaml(comments)));
    }

    /** Returns the fields whose values the problems say are no dates. */
    private static Set<String> wrongDates(ReadResult result) {
        return DATES.keySet().stream()
                .filter(field -> result.problems().stream()
                        .anyMatch(problem ->
                                problem.pointer().equals(JsonPointer.of(field)) && NOT_A_DATE.contains(problem.code())))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the report.
     *
     * @return the report, without the comments
     */
    public Report report() {
        return report;
    }

    /**
     * Returns the report in YAML, with a comment on each proposal.
     *
     * @return YAML that {@link org.eventreport.yaml.YamlFormat} reads as {@link #report}
     */
    public String yaml() {
        return yaml.write(report);
    }

    /**
     * Writes {@link #yaml} to a file. The file is replaced as a whole: at any time it is the old one or the new one.
     *
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        yaml.write(report, file);
    }
}
