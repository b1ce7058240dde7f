package org.eventreport.validation.rules;

import java.util.List;
import org.eventreport.model.Recording;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;

/** The recordings of all talks of a report. */
final class Recordings {

    private Recordings() {}

    /** Receives the recordings, each with its pointer, which is built only on request. */
    interface Action {
        void recording(Recording recording, Pointer pointer);
    }

    /** Where a recording is. */
    record Pointer(int talk, int index) {
        JsonPointer get() {
            return JsonPointer.of("talks").index(talk).field("recordings").index(index);
        }
    }

    static void forEach(Report report, Action action) {
        for (int i = 0; i < report.talks().size(); i++) {
            List<Recording> recordings = report.talks().get(i).recordings();
            for (int j = 0; j < recordings.size(); j++) {
                action.recording(recordings.get(j), new Pointer(i, j));
            }
        }
    }
}
