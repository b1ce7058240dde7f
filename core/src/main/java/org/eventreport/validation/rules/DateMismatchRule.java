package org.eventreport.validation.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
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
        validateDay("report", JsonPointer::root, report.date(), report.publishedAt(), context);
        validateChange(report, context);
        Recordings.forEach(
                report,
                (recording, pointer) ->
                        validateDay("recording", pointer::get, recording.date(), recording.publishedAt(), context));
    }

    private static void validateDay(
            String noun,
            Supplier<JsonPointer> object,
            Optional<LocalDate> date,
            Optional<OffsetDateTime> published,
            RuleContext context) {
        if (date.isEmpty() || published.isEmpty()) {
            return;
        }
        LocalDate day = published.get().toLocalDate();
        if (!date.get().equals(day) && context.isKnown(object.get().field("publishedAt"))) {
            context.report(
                    object.get().field("date"),
                    "the " + noun + " is dated " + date.get() + ", but published on " + day
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
