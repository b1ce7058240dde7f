package org.eventreport.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;

/** Sorts the talks of a report by day and time. */
final class Programme {

    private record Slot(LocalDateTime start, Talk talk) {}

    private Programme() {}

    /** Returns the talks by day and time. A talk without a time stays after the one that it follows in the report. */
    static List<Talk> inOrder(Report report) {
        Map<LocalDate, LocalTime> last = new HashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Talk talk : report.talks()) {
            LocalTime start = talk.startTime().orElse(last.getOrDefault(report.dayOf(talk), LocalTime.MIN));
            last.put(report.dayOf(talk), start);
            slots.add(new Slot(report.dayOf(talk).atTime(start), talk));
        }
        return slots.stream()
                .sorted(Comparator.comparing(Slot::start))
                .map(Slot::talk)
                .toList();
    }
}
