package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.model.Recording;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;

/**
 * A recording of a talk.
 *
 * @param talk the index of the talk
 * @param index the index of the recording in its list
 */
record LocatedRecording(Recording recording, int talk, int index) {

    /** Returns the recordings of all talks of a report. */
    static List<LocatedRecording> in(Report report) {
        List<LocatedRecording> all = new ArrayList<>();
        for (int i = 0; i < report.talks().size(); i++) {
            List<Recording> recordings = report.talks().get(i).recordings();
            for (int j = 0; j < recordings.size(); j++) {
                all.add(new LocatedRecording(recordings.get(j), i, j));
            }
        }
        return all;
    }

    /** Returns the pointer to the recording. */
    JsonPointer pointer() {
        return JsonPointer.of("talks").index(talk).field("recordings").index(index);
    }
}
