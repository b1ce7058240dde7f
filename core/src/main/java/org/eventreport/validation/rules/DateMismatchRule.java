package org.eventreport.validation.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eventreport.model.Recording;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.validation.spi.RuleContext;

/** The dates of publication, of a report or a recording, and of the last change agree with each other. */
final class DateMismatchRule extends FormatRule {

    DateMismatchRule() {
        super(ProblemCode.DATE_MISMATCH);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (differ(report.date(), report.publishedAt())) {
            report(
                    "report",
                    JsonPointer.root(),
                    report.date().get(),
                    report.publishedAt().get(),
                    context);
        }
        validateChange(report, context);
        for (LocatedRecording located : facts.recordings()) {
            Recording recording = located.recording();
            if (differ(recording.date(), recording.publishedAt())) {
                report(
                        "recording",
                        located.pointer(),
                        recording.date().get(),
                        recording.publishedAt().get(),
                        context);
            }
        }
    }

    private static boolean differ(Optional<LocalDate> date, Optional<OffsetDateTime> published) {
        return date.isPresent()
                && published.isPresent()
                && !date.get().equals(published.get().toLocalDate());
    }

    private static void report(
            String noun, JsonPointer object, LocalDate date, OffsetDateTime published, RuleContext context) {
        if (context.isKnown(object.field("publishedAt"))) {
            context.report(
                    object.field("date"),
                    "the " + noun + " is dated " + date + ", but published on " + published.toLocalDate()
                            + " by publishedAt; correct one of the two");
        }
    }

    private static void validateChange(Report report, RuleContext context) {
        if (report.updatedAt().isEmpty() || report.publishedAt().isEmpty()) {
            return;
        }
        OffsetDateTime updated = report.updatedAt().get();
        OffsetDateTime published = report.publishedAt().get();
        if (updated.isBefore(published) && context.isKnown(JsonPointer.of("publishedAt"))) {
            context.report(
                    JsonPointer.of("updatedAt"),
                    "the report was changed at " + updated + ", before it was published at " + published
                            + "; correct one of the two");
        }
    }
}
