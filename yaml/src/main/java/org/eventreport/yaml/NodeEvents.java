package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.yaml.YamlEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The events of a YAML document, in which the events of its target replace each alias: a run over that part of the document is
 * put before the rest.
 */
final class NodeEvents {

    /** The target of an alias, as far as it has not been returned. */
    private static final class Run {
        int next;
        int open;

        Run(int target) {
            this.next = target;
        }
    }

    private final YamlParser parser;

    /** The aliases that are being replaced, the innermost one first. */
    private final Deque<Run> runs = new ArrayDeque<>();

    /** The events since the first anchor. */
    private final List<YamlEvent> kept = new ArrayList<>();

    /** How many of these have been returned, other than as targets. */
    private int returned;

    /** The index of the last node with an anchor among these, by the name of the anchor. */
    private final Map<String, Integer> anchors = new HashMap<>();

    /** The index of the target, by the index of the alias. */
    private final Map<Integer, Integer> targets = new HashMap<>();

    private @Nullable YamlEvent event;
    private @Nullable YamlEvent outerAlias;

    NodeEvents(YamlParser parser) {
        this.parser = parser;
    }

    /**
     * Moves to the next event and returns it.
     *
     * @param follow whether to return the events of its target in place of an alias
     */
    YamlEvent next(boolean follow) {
        Run run = runs.peek();
        YamlEvent next = run == null ? read() : at(run.next++);
        if (run == null) {
            outerAlias = next.is(Kind.ALIAS) ? next : null;
        }
        while (follow && next.is(Kind.ALIAS)) {
            run = new Run(target(next, (run == null ? returned : run.next) - 1));
            runs.push(run);
            next = at(run.next++);
        }
        if (run != null) {
            run.open += next.nesting();
            if (run.open == 0) {
                runs.pop();
            }
        }
        event = next;
        return next;
    }

    /** Returns where the current event is in the text; that of an alias is where the alias is. */
    int position() {
        YamlEvent at = outerAlias != null ? outerAlias : event;
        return at == null ? 0 : at.start();
    }

    /** Returns which character is at a position, as an index into the text of the source. */
    int offsetAt(int position) {
        return parser.offsetAt(position);
    }

    /** Returns whether the current event comes from an alias. */
    boolean isAlias() {
        return outerAlias != null;
    }

    /** Returns whether the current event is the end of something that has no bracket. */
    boolean isImplied() {
        return event != null && event.isImplied();
    }

    private int target(YamlEvent alias, int index) {
        Integer target = targets.get(index);
        if (target == null) {
            throw new UnreadableException(
                    ProblemCode.SYNTAX,
                    "there is no anchor " + ProblemText.quote(alias.value())
                            + " before this; put quotation marks around a text that starts with *",
                    parser.offsetAt(alias.start()));
        }
        return target;
    }

    /** Returns the next event of the document. */
    private YamlEvent read() {
        if (!kept.isEmpty()) {
            return at(returned++);
        }
        YamlEvent next = parser.next();
        if (next.anchor() != null) {
            keep(next);
            returned++;
        }
        return next;
    }

    /** Returns one of the kept events, or the one after them. */
    private YamlEvent at(int index) {
        if (index == kept.size()) {
            keep(parser.next());
        }
        return kept.get(index);
    }

    private void keep(YamlEvent next) {
        int index = kept.size();
        kept.add(next);
        if (next.anchor() != null) {
            anchors.put(next.anchor(), index);
        }
        Integer target = next.is(Kind.ALIAS) ? anchors.get(next.value()) : null;
        if (target != null) {
            targets.put(index, target);
        }
    }
}
