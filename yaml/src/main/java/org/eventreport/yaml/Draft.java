package org.eventreport.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eventreport.format.Source;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;

/**
 * A report to complete, out of an ordinary blog post: Markdown with front matter in which there is no {@code event} yet.
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
 * <p>What the post says is carried over as {@link MarkdownFormat} reads it, its body to the byte. The rest is proposed:
 *
 * <ul>
 *   <li>a title, where the post has none: the first heading of the body, or the name of the file;
 *   <li>the event: its name is the title, its first day that of the post, or where the post has no date the one that the
 *       name of the file begins with, such as {@code 2014-12-01-unikernels.md};
 *   <li>of the links of the body that lead to a person's page, speakers with {@link org.eventreport.model.Speaker#accounts
 *       accounts}; of the other ones projects, with {@code repository} where that is known and {@code url} otherwise.
 * </ul>
 *
 * <p>Each address is proposed once. One that lacks {@code http://} but surely begins with a host, or that has characters
 * in it that an address cannot have, is mended; relative addresses and those of mail give no proposal.
 *
 * <p>The draft is a valid report as it stands. Its body is read with commonmark-java, which this module does not bring:
 * the artifact {@code org.commonmark:commonmark} is needed beside it.
 */
public final class Draft {

    private static final String HEADER =
            "A draft. What stands below a comment that begins with \"proposed\" is a guess: correct it or take it out.";

    private final Report report;
    private final DraftFormat format;

    private Draft(Report report, DraftFormat format) {
        this.report = report;
        this.format = format;
    }

    /**
     * Drafts a report out of a post.
     *
     * @throws InvalidReportException with every problem, where the post has values that no report can have, or no date
     * @throws IllegalArgumentException if the post has an event, and so is a report already
     */
    public static Draft of(String post) {
        return of(Source.of(post));
    }

    /**
     * Drafts a report out of a post in a file.
     *
     * @throws InvalidReportException with every problem, where the post has values that no report can have, or no date
     * @throws IllegalArgumentException if the post has an event, and so is a report already
     * @throws IOException if the file cannot be read
     */
    public static Draft of(Path post) throws IOException {
        return of(Source.of(post));
    }

    /**
     * Drafts a report out of a post, whose file may be named.
     *
     * @throws InvalidReportException with every problem, where the post has values that no report can have, or no date
     * @throws IllegalArgumentException if the post has an event, and so is a report already
     */
    public static Draft of(Source source) {
        Post post = Post.of(source);
        if (post.hasKey("event")) {
            throw new IllegalArgumentException(
                    source.file().map(file -> file + ": ").orElse("")
                            + "has an event, and so is a report already; convert it instead");
        }
        EventProposal event = EventProposal.of(post);
        Candidates candidates =
                new Candidates(DraftFormat.reading(event).check(source).orThrow());
        post.body().links().forEach(candidates::add);
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("", HEADER);
        comments.putAll(event.comments());
        comments.putAll(candidates.comments());
        return new Draft(candidates.report(), DraftFormat.writing(comments));
    }

    /** The report, without the comments. */
    public Report report() {
        return report;
    }

    /** The report in YAML, with a comment on each proposal; {@link YamlFormat} reads it as {@link #report}. */
    public String yaml() {
        return format.write(report);
    }

    /**
     * Writes {@link #yaml} to a file, in place of what it held: at any time the file is the old one or the new one.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path path) throws IOException {
        format.write(report, path);
    }
}
