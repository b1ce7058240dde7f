package org.eventreport.validation.rules;

import java.util.List;
import java.util.function.BiConsumer;
import org.eventreport.model.Recording;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;

/** The recordings of all talks of a report. */
final class Recordings {

    private static final JsonPointer TALKS = JsonPointer.of("talks");

    private Recordings() {}

    /** Calls an action with each recording and the pointer to it. */
    static void forEach(Report report, BiConsumer<Recording, JsonPointer> action) {
        for (int i = 0; i < report.talks().size(); i++) {
            List<Recording> recordings = report.talks().get(i).recordings();
            for (int j = 0; j < recordings.size(); j++) {
                action.accept(
                        recordings.get(j), TALKS.index(i).field("recordings").index(j));
            }
        }
    }
}
