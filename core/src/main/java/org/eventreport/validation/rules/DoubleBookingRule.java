package org.eventreport.validation.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.model.TalkStatus;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;
import org.jspecify.annotations.Nullable;

/** A speaker is in one talk at a time, and so is a room. Cancelled talks do not count. */
final class DoubleBookingRule extends FormatRule {

    DoubleBookingRule() {
        super(ProblemCode.DOUBLE_BOOKING);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            if (talk.startTime().isPresent() && talk.status() == TalkStatus.HELD) {
                LocalDateTime start = report.dayOf(talk).atTime(talk.startTime().get());
                slots.add(new Slot(i, talk, start, start.plus(talk.duration().orElse(Duration.ZERO))));
            }
        }
        Collections.sort(slots);
        if (anyOverlap(slots)) {
            slots.removeIf(slot -> !isKnown(slot.talk(), slot.index(), context));
            validate(slots, context);
        }
    }

    /** Returns whether any two slots overlap, those of different speakers and rooms too. */
    private static boolean anyOverlap(List<Slot> slots) {
        Slot latest = null;
        for (Slot slot : slots) {
            if (latest != null && slot.overlaps(latest)) {
                return true;
            }
            latest = latest == null || !slot.end().isBefore(latest.end()) ? slot : latest;
        }
        return false;
    }

    /** Returns whether the day of a talk is known, and that it was held. */
    private static boolean isKnown(Talk talk, int index, RuleContext context) {
        JsonPointer pointer = JsonPointer.of("talks").index(index);
        return context.isKnown(pointer.field("status"))
                && context.isKnown(pointer.field("date"))
                && (talk.date().isPresent() || context.isComplete(pointer));
    }

    private static void validate(List<Slot> slots, RuleContext context) {
        Map<String, Slot> latestOfSpeaker = new HashMap<>();
        Map<String, Slot> latestInRoom = new HashMap<>();
        for (Slot slot : slots) {
            boolean reported = false;
            List<String> speakers = slot.talk().speakers();
            JsonPointer references = slot.pointer().field("speakers");
            for (int i = 0; i < speakers.size(); i++) {
                Slot other = context.isKnown(references.index(i))
                        ? overlapping(slot, speakers.get(i), latestOfSpeaker)
                        : null;
                if (other != null && other.index() != slot.index() && !reported) {
                    report("the speaker ", speakers.get(i), slot, other, context);
                    reported = true;
                }
            }
            Slot other = slot.talk().room().isPresent()
                    ? overlapping(slot, slot.talk().room().get(), latestInRoom)
                    : null;
            if (other != null && !reported) {
                report("the room ", slot.talk().room().orElseThrow(), slot, other, context);
            }
        }
    }

    /** Returns the slot of a speaker or room that lasts longest so far, if it overlaps another one, which is added. */
    private static @Nullable Slot overlapping(Slot slot, String key, Map<String, Slot> latest) {
        Slot other = latest.get(key);
        if (other == null || !slot.end().isBefore(other.end())) {
            latest.put(key, slot);
        }
        return other != null && slot.overlaps(other) ? other : null;
    }

    private static void report(String noun, String key, Slot slot, Slot other, RuleContext context) {
        context.report(
                slot.pointer().field("startTime"),
                noun + ProblemText.quote(key) + " is in "
                        + ProblemText.quote(other.talk().title()) + " at this time too (" + other.pointer()
                        + "); correct the time of one of them");
    }

    private record Slot(int index, Talk talk, LocalDateTime start, LocalDateTime end) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            return start.compareTo(other.start);
        }

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
