package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;

/**
 * The events of the nodes of a YAML document, in which the events of its target replace each alias: a run over that part of
 * the document is put before the rest.
 */
final class NodeEvents {

    /** A part of the document, from one index on. That of an alias ends with the target. */
    private static final class Run {
        final @Nullable YamlEvent alias;
        int next;
        int open;

        Run(@Nullable YamlEvent alias, int start) {
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

    private @Nullable YamlEvent event;
    private @Nullable YamlEvent outerAlias;

    NodeEvents(YamlEvents events) {
        this.events = events;
        runs.push(new Run(null, 0));
    }

    /**
     * Moves to the next event of a node and returns it.
     *
     * @param follow whether to return the events of its target in place of an alias
     */
    YamlEvent next(boolean follow) {
        while (true) {
            Run run = runs.element();
            int index = run.next++;
            YamlEvent next = events.at(index);
            if (run.alias == null) {
                remember(next, index);
                outerAlias = next.is(Event.ID.Alias) ? next : null;
            }
            if (follow && next.is(Event.ID.Alias)) {
                runs.push(new Run(next, target(next, index)));
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
        YamlEvent at = outerAlias != null ? outerAlias : event;
        return at == null ? 0 : events.offsetOf(at);
    }

    /** Returns whether the current event comes from an alias. */
    boolean isAlias() {
        return outerAlias != null;
    }

    /** Returns whether the current event is the end of something that has no bracket. */
    boolean isImplied() {
        YamlEvent at = event;
        return at != null && nesting(at) < 0 && at.start() == at.end();
    }

    private int target(YamlEvent alias, int index) {
        Integer target = targets.get(index);
        if (target == null) {
            throw new UnreadableException(
                    ProblemCode.SYNTAX,
                    "there is no anchor " + ProblemText.quote(String.valueOf(alias.anchor()))
                            + " before this; put quotation marks around a text that starts with *",
                    events.offsetOf(alias));
        }
        return target;
    }

    private void remember(YamlEvent next, int index) {
        String name = next.anchor();
        if (name == null) {
            return;
        }
        if (!next.is(Event.ID.Alias)) {
            anchors.put(name, index);
        } else if (anchors.containsKey(name)) {
            targets.put(index, anchors.get(name));
        }
    }

    private static boolean isStart(YamlEvent event) {
        return event.is(Event.ID.StreamStart) || event.is(Event.ID.DocumentStart);
    }

    private static int nesting(YamlEvent event) {
        return switch (event.id()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}
