package org.eventreport.validation.spi;

import org.eventreport.model.Report;
import org.eventreport.problem.Severity;

/**
 * A rule that a report should follow, beyond having values of the right types.
 *
 * <pre>{@code
 * class SlidesRule implements Rule {
 *     public String code() { return "no-slides"; }
 *     public Severity severity() { return Severity.WARNING; }
 *     public String meaning() { return "A talk has no link to its slides."; }
 *
 *     public void validate(Report report, RuleContext context) {
 *         for (int i = 0; i < report.talks().size(); i++) {
 *             Talk talk = report.talks().get(i);
 *             if (talk.links().stream().noneMatch(link -> link.rel().equals(Optional.of(LinkRel.SLIDES)))) {
 *                 JsonPointer pointer = JsonPointer.of("talks").index(i);
 *                 context.report(pointer, "the talk has no slides; link to them with rel: slides");
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Pass a rule to {@link org.eventreport.validation.Validator#with Validator.with}, or name it as a provider of this
 * interface, with a public constructor without parameters, for {@link java.util.ServiceLoader} to find. A rule keeps no
 * state, as several threads call it. If it implements {@link java.io.Serializable}, so is a validator with it.
 *
 * <p>While a file with errors is read, harmless placeholders replace the values that could not be read. Problems about
 * them are dropped, and {@link RuleContext#isKnown} keeps a rule from drawing conclusions from them.
 */
public interface Rule {

    /**
     * Returns the code of the problems, such as {@code no-slides}.
     *
     * @return lower-case words with hyphens between them
     */
    String code();

    /**
     * Returns the severity of the problems, unless a caller changes it.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns what the problems mean.
     *
     * @return one sentence
     */
    String meaning();

    /**
     * Validates a report, and reports every problem.
     *
     * @param report the report
     * @param context receives the problems
     */
    void validate(Report report, RuleContext context);
}
