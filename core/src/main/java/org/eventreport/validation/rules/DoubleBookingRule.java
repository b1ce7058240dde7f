package org.eventreport.validation.rules;

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
import org.eventreport.model.TalkStatus;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/** A speaker is in one talk at a time, and so is a room. Cancelled talks do not count. */
final class DoubleBookingRule extends FormatRule {

    DoubleBookingRule() {
        super(ProblemCode.DOUBLE_BOOKING);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            JsonPointer pointer = JsonPointer.of("talks").index(i);
            if (talk.startTime().isPresent()
                    && talk.status() == TalkStatus.HELD
                    && context.isKnown(pointer.field("status"))
                    && context.isKnown(pointer.field("date"))
                    && (talk.date().isPresent() || context.isComplete(pointer))) {
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
                if (context.isKnown(slot.pointer().field("speakers").index(i))) {
                    keys.add("the speaker " + ProblemText.quote(speakers.get(i)));
                }
            }
            slot.talk().room().ifPresent(room -> keys.add("the room " + ProblemText.quote(room)));
            boolean reported = false;
            for (String key : keys) {
                Slot other = latest.get(key);
                if (other != null && slot.overlaps(other) && !reported) {
                    reported = true;
                    context.report(
                            slot.pointer().field("startTime"),
                            key + " is in " + ProblemText.quote(other.talk().title()) + " at this time too ("
                                    + other.pointer() + "); correct the time of one of them");
                }
                if (other == null || !slot.end().isBefore(other.end())) {
                    latest.put(key, slot);
                }
            }
        }
    }

    private record Slot(int index, Talk talk, LocalDateTime start, LocalDateTime end) {
        JsonPointer pointer() {
            return JsonPointer.of("talks").index(index);
        }

        /**
         * Returns whether this slot, which starts no earlier than the other, starts before the other one ends, or
         * together with it.
         */
        boolean overlaps(Slot other) {
            return start.isBefore(other.end) || start.equals(other.start);
        }
    }
}
