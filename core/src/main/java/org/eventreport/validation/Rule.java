package org.eventreport.validation;

import org.eventreport.model.Report;
import org.eventreport.problem.Severity;

/**
 * Something that a report should be, beyond having values of the right types.
 *
 * <pre>{@code
 * class SlidesRule implements Rule {
 *     public String code() { return "no-slides"; }
 *     public Severity severity() { return Severity.WARNING; }
 *     public String meaning() { return "A talk has no link to its slides."; }
 *
 *     public void check(Report report, Findings findings) {
 *         for (int i = 0; i < report.talks().size(); i++) {
 *             Talk talk = report.talks().get(i);
 *             if (talk.links().stream().noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
 *                 findings.report("/talks/" + i, "the talk has no slides; link to them with rel: slides");
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is given to {@link Validator#with}, or named as a provider of this interface, with a public constructor of
 * no arguments, for {@link java.util.ServiceLoader} to find. It keeps nothing between reports, and is called by several
 * threads.
 *
 * <p>While a file with faults is read, harmless stand-ins have the place of values that could not be read; a finding
 * about such a value is dropped, and {@link Findings#isKnown} tells a rule not to draw conclusions from one.
 */
public interface Rule {

    /** What its problems are called: lower-case words with hyphens. */
    String code();

    /** How bad its problems are, unless a caller changes it. */
    Severity severity();

    /** What its problems mean, in one sentence. */
    String meaning();

    /** Looks at a report, and tells what it finds. */
    void check(Report report, Findings findings);
}
