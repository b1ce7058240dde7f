package org.eventreport.markdown;

import org.eventreport.format.ReportFormat;

/**
 * Markdown with YAML front matter, as the blog engines Jekyll, Middleman and Hugo have it. The front matter has the fields
 * of a report, and what follows is its body.
 *
 * <pre>{@code
 * Report report = MarkdownFormat.markdown().read("""
 *     ---
 *     title: Two days of unikernels
 *     author: misc
 *     date: 2014-12-01 15:20:24 UTC
 *     tags: 'unikernels, BSD'
 *     event:
 *       name: Unikernel Days
 *       startDate: 2014-11-25
 *     ---
 *
 *     It was *cold*.
 *     """);
 * report.tags();             // [unikernels, BSD]
 * report.body().get();       // "It was *cold*.\n"
 * }</pre>
 *
 * <p>In front matter, {@code author} may replace {@code authors}, a {@code date} with a time and an offset sets
 * {@code publishedAt} too, {@code tags} may be one text with commas, and {@code published: false} makes a draft. Keys that
 * a report does not have are kept in the extension {@code x-front-matter}, and are written as front matter again. The
 * project's {@code docs/markdown.md} has the details.
 */
public final class MarkdownFormat {

    private MarkdownFormat() {}

    /**
     * Returns Markdown with front matter.
     *
     * @return the format, with the default options
     */
    public static ReportFormat markdown() {
        return ReportFormat.of(new MarkdownProvider());
    }
}
