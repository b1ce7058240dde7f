package org.eventreport.validation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Shown;

/** A speaker, and a room, is in one talk at a time. */
final class DoubleBookingRule extends FormatRule {

    DoubleBookingRule() {
        super(ProblemCode.DOUBLE_BOOKING);
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            if (talk.startTime().isPresent() && findings.isKnown("/talks/" + i + "/date")) {
                LocalDateTime start = report.dayOf(talk).atTime(talk.startTime().get());
                slots.add(new Slot(i, talk, start, start.plus(talk.duration().orElse(Duration.ZERO))));
            }
        }
        slots.sort(Comparator.comparing(Slot::start));
        Map<String, Slot> latest = new HashMap<>();
        for (Slot slot : slots) {
            Set<String> keys = new LinkedHashSet<>();
            List<String> speakers = slot.talk().speakers();
            for (int i = 0; i < speakers.size(); i++) {
                if (findings.isKnown("/talks/" + slot.index() + "/speakers/" + i)) {
                    keys.add("the speaker " + Shown.quoted(speakers.get(i)));
                }
            }
            slot.talk().room().ifPresent(room -> keys.add("the room " + Shown.quoted(room)));
            boolean told = false;
            for (String key : keys) {
                Slot other = latest.get(key);
                if (other != null && slot.overlaps(other) && !told) {
                    told = true;
                    findings.report(
                            "/talks/" + slot.index() + "/startTime",
                            key + " is in " + Shown.quoted(other.talk().title()) + " at this time too (/talks/"
                                    + other.index() + "); correct the time of one of them");
                }
                if (other == null || !slot.end().isBefore(other.end())) {
                    latest.put(key, slot);
                }
            }
        }
    }

    private record Slot(int index, Talk talk, LocalDateTime start, LocalDateTime end) {
        /** Whether a slot that does not begin before another begins before that one ends, or together with it. */
        boolean overlaps(Slot other) {
            return start.isBefore(other.end) || start.equals(other.start);
        }
    }
}
