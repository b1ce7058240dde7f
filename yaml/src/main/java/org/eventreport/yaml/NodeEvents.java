package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/**
 * The events of the nodes of a YAML document, in which the events of its target replace each alias: a run over that part of
 * the document is put before the rest.
 */
final class NodeEvents {

    /** A part of the document, from one index on. That of an alias ends with the target. */
    private static final class Run {
        final @Nullable AliasEvent alias;
        int next;
        int open;

        Run(@Nullable AliasEvent alias, int start) {
            this.alias = alias;
            this.next = start;
        }
    }

    private final YamlEvents events;
    private final Deque<Run> runs = new ArrayDeque<>();

    /** The index of the last node with an anchor, by the name of the anchor. */
    private final Map<String, Integer> anchors = new HashMap<>();

    /** The index of the target, by the index of the alias. */
    private final Map<Integer, Integer> targets = new HashMap<>();

    private @Nullable Event event;
    private @Nullable AliasEvent outerAlias;

    NodeEvents(YamlEvents events) {
        this.events = events;
        runs.push(new Run(null, 0));
    }

    /**
     * Moves to the next event of a node and returns it.
     *
     * @param follow whether to return the events of its target in place of an alias
     */
    Event next(boolean follow) {
        while (true) {
            Run run = runs.element();
            int index = run.next++;
            Event next = events.at(index);
            if (run.alias == null) {
                remember(next, index);
                outerAlias = next instanceof AliasEvent alias ? alias : null;
            }
            if (follow && next instanceof AliasEvent alias) {
                runs.push(new Run(alias, target(alias, index)));
            } else if (next.is(Event.ID.StreamEnd)) {
                throw new UnreadableException(
                        ProblemCode.SYNTAX, "there is no report here; the text is empty", events.offsetOf(next));
            } else if (!isStart(next)) {
                event = next;
                run.open += nesting(next);
                if (run.alias != null && run.open == 0) {
                    runs.pop();
                }
                return next;
            }
        }
    }

    /** Moves past the end of the document, and returns whether nothing follows. */
    boolean endDocument() {
        Run run = runs.element();
        event = events.at(run.next++);
        outerAlias = null;
        if (event.is(Event.ID.DocumentEnd)) {
            event = events.at(run.next++);
        }
        return event.is(Event.ID.StreamEnd);
    }

    /** Returns where the current event is in the text; that of an alias is where the alias is. */
    int offset() {
        Event at = outerAlias != null ? outerAlias : event;
        return at == null ? 0 : events.offsetOf(at);
    }

    /** Returns whether the current event comes from an alias. */
    boolean isAlias() {
        return outerAlias != null;
    }

    /** Returns whether the current event is the end of something that has no bracket. */
    boolean isImplied() {
        Event at = event;
        return at != null
                && nesting(at) < 0
                && at.getStartMark().getIndex() == at.getEndMark().getIndex();
    }

    private int target(AliasEvent alias, int index) {
        Integer target = targets.get(index);
        if (target == null) {
            throw new UnreadableException(
                    ProblemCode.SYNTAX,
                    "there is no anchor " + ProblemText.quote(alias.getAnchor())
                            + " before this; put quotation marks around a text that starts with *",
                    events.offsetOf(alias));
        }
        return target;
    }

    private void remember(Event next, int index) {
        if (next instanceof AliasEvent alias) {
            Integer anchor = anchors.get(alias.getAnchor());
            if (anchor != null) {
                targets.put(index, anchor);
            }
        } else if (next instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.put(node.getAnchor(), index);
        }
    }

    private static boolean isStart(Event event) {
        return event.is(Event.ID.StreamStart) || event.is(Event.ID.DocumentStart);
    }

    private static int nesting(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}
