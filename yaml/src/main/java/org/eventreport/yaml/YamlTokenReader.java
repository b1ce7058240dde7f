package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eventreport.format.Limits;
import org.eventreport.format.Source;
import org.eventreport.format.Token;
import org.eventreport.format.TokenReader;
import org.eventreport.format.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The tokens of a YAML stream, made of SnakeYAML's events.
 *
 * <p>An alias gives the tokens of its anchor's value once more: the events of the document are kept, and a {@link Run}
 * over the anchor's part of them is put before the rest.
 */
final class YamlTokenReader implements TokenReader {

    /** A way over the events of the document, from one index on; an alias's ends where the value does. */
    private static final class Run {
        final @Nullable AliasEvent alias;
        int next;
        int open;

        Run(@Nullable AliasEvent alias, int start) {
            this.alias = alias;
            this.next = start;
        }
    }

    /** An object or list that has not ended. */
    private static final class Container {
        final boolean mapping;
        boolean atKey;

        Container(boolean mapping) {
            this.mapping = mapping;
            this.atKey = mapping;
        }
    }

    private final Source source;
    private final Limits limits;
    private final YamlEvents events;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Integer, Integer> targets = new HashMap<>();
    private @Nullable Event event;
    private @Nullable AliasEvent outerAlias;
    private String text = "";
    private int aliasElements;

    YamlTokenReader(Source source, Limits limits) {
        this(source, limits, new YamlEvents(source));
    }

    private YamlTokenReader(Source source, Limits limits, YamlEvents events) {
        this.source = source;
        this.limits = limits;
        this.events = events;
        runs.push(new Run(null, 0));
    }

    @Override
    public boolean nextDocument() {
        boolean first = event == null;
        event = events.nextDocument();
        if (event == null && first) {
            throw new UnreadableException(ProblemCode.SYNTAX, "there is no report here; the text is empty", 0);
        }
        runs.clear();
        runs.push(new Run(null, 0));
        containers.clear();
        anchors.clear();
        targets.clear();
        outerAlias = null;
        aliasElements = 0;
        return event != null;
    }

    @Override
    public Token next() {
        Event next = nextEvent();
        Container container = containers.peek();
        if (next.is(Event.ID.MappingEnd) || next.is(Event.ID.SequenceEnd)) {
            containers.pop();
            return next.is(Event.ID.MappingEnd) ? Token.END_OBJECT : Token.END_LIST;
        }
        boolean key = container != null && container.atKey;
        if (container != null && container.mapping) {
            container.atKey = !key;
        }
        return next instanceof ScalarEvent scalar ? scalar(scalar, key) : collection((CollectionStartEvent) next, key);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int offset() {
        Event at = outerAlias != null ? outerAlias : event;
        return at == null ? 0 : events.offsetOf(at);
    }

    @Override
    public ExtensionValue plainValue() {
        return PlainScalars.value(text, limits, offset());
    }

    @Override
    public TokenReader replay() {
        return new YamlTokenReader(source, limits, events);
    }

    private Token scalar(ScalarEvent scalar, boolean key) {
        text = scalar.getValue();
        String tag = scalar.getTag();
        boolean plain = scalar.isPlain();
        if (tag != null) {
            switch (tag) {
                case "!", "tag:yaml.org,2002:str" -> plain = false;
                case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool" -> plain = true;
                case "tag:yaml.org,2002:null" -> {
                    return key ? Token.NAME : Token.NULL;
                }
                default -> {
                    text = "a value with the tag " + tag;
                    return Token.FOREIGN;
                }
            }
        }
        if (key) {
            return Token.NAME;
        }
        return !plain ? Token.TEXT : PlainScalars.isNull(text) ? Token.NULL : Token.PLAIN;
    }

    private Token collection(CollectionStartEvent start, boolean key) {
        boolean mapping = start.is(Event.ID.MappingStart);
        String tag = start.getTag();
        String own = mapping ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq";
        boolean foreignTag = tag != null && !tag.equals("!") && !tag.equals(own);
        if (key || foreignTag) {
            text = foreignTag ? "a value with the tag " + tag : mapping ? "an object" : "a list";
            skip();
            return Token.FOREIGN;
        }
        containers.push(new Container(mapping));
        return mapping ? Token.BEGIN_OBJECT : Token.BEGIN_LIST;
    }

    /** Passes over the rest of the collection whose start is at hand, aliases in it not followed. */
    private void skip() {
        Run run = runs.element();
        for (int open = 1; open > 0; run.next++) {
            Event inside = events.at(run.next);
            open += nesting(inside);
            if (run.alias == null) {
                remember(inside, run.next);
            }
        }
        run.open--;
        endRunIfDone(run);
    }

    private Event nextEvent() {
        Run run = runs.element();
        int index = run.next++;
        Event next = events.at(index);
        if (run.alias == null) {
            remember(next, index);
        }
        if (next instanceof AliasEvent alias) {
            Integer target = targets.get(index);
            if (target == null) {
                throw new UnreadableException(
                        ProblemCode.SYNTAX,
                        "there is no anchor &" + alias.getAnchor()
                                + " before this; put quotation marks around a text that begins with *",
                        events.offsetOf(alias));
            }
            if (run.alias == null) {
                outerAlias = alias;
            }
            runs.push(new Run(alias, target));
            return nextEvent();
        }
        event = next;
        if (run.alias == null) {
            outerAlias = null;
        } else if (nesting(next) >= 0 && ++aliasElements > limits.maxAliasElements()) {
            throw new UnreadableException(
                    ProblemCode.LIMIT_EXCEEDED,
                    "the aliases stand for more than " + limits.maxAliasElements() + " values; write less with aliases",
                    offset());
        }
        run.open += nesting(next);
        endRunIfDone(run);
        return next;
    }

    /** Goes back from an alias's value to what stands behind the alias. */
    private void endRunIfDone(Run run) {
        if (run.alias != null && run.open == 0) {
            runs.pop();
        }
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

    private static int nesting(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}
