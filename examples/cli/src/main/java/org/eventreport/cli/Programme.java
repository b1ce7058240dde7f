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

/** The talks of a report in the order of their days and times. */
final class Programme {

    private record Slot(LocalDateTime begin, Talk talk) {}

    private Programme() {}

    /** The talks by day and time; one without a time follows the one that it follows in the report. */
    static List<Talk> inOrder(Report report) {
        Map<LocalDate, LocalTime> last = new HashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Talk talk : report.talks()) {
            LocalTime begin = talk.startTime().orElse(last.getOrDefault(report.dayOf(talk), LocalTime.MIN));
            last.put(report.dayOf(talk), begin);
            slots.add(new Slot(report.dayOf(talk).atTime(begin), talk));
        }
        return slots.stream()
                .sorted(Comparator.comparing(Slot::begin))
                .map(Slot::talk)
                .toList();
    }
}
