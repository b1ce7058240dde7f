package org.eventreport.validation.rules;

import java.util.List;
import org.eventreport.model.Report;
import org.jspecify.annotations.Nullable;

/** What several rules want to know about a report, found out once. */
final class ReportFacts {

    private final Report report;
    private final boolean mayHaveDoubtfulTexts;
    private @Nullable Referents speakers;
    private @Nullable Referents projects;
    private @Nullable List<LocatedRecording> recordings;

    /**
     * Creates the facts about a report.
     *
     * @param mayHaveDoubtfulTexts whether a text of the report may be {@linkplain DoubtfulTexts doubtful}
     */
    ReportFacts(Report report, boolean mayHaveDoubtfulTexts) {
        this.report = report;
        this.mayHaveDoubtfulTexts = mayHaveDoubtfulTexts;
    }

    Report report() {
        return report;
    }

    /** Returns whether a text of the report may be {@linkplain DoubtfulTexts doubtful}. */
    boolean mayHaveDoubtfulTexts() {
        return mayHaveDoubtfulTexts;
    }

    Referents speakers() {
        Referents known = speakers;
        if (known == null) {
            known = Referents.speakers(report);
            speakers = known;
        }
        return known;
    }

    Referents projects() {
        Referents known = projects;
        if (known == null) {
            known = Referents.projects(report);
            projects = known;
        }
        return known;
    }

    /** Returns the recordings of all talks. */
    List<LocatedRecording> recordings() {
        List<LocatedRecording> known = recordings;
        if (known == null) {
            known = LocatedRecording.in(report);
            recordings = known;
        }
        return known;
    }
}
