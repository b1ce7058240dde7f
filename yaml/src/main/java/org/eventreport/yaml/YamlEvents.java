package org.eventreport.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** The events of a YAML document. Those since the first anchor are kept for aliases. */
final class YamlEvents {

    private final YamlText text;
    private final YamlScanner scanner;
    private final Parser parser;
    /** The events since the first anchor, or the last event if there is no anchor yet. */
    private final List<YamlEvent> events = new ArrayList<>();

    /** The index of the first one of them. */
    private int first;

    private boolean anchored;

    YamlEvents(Source source) {
        this.text = new YamlText(source);
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.bufferSize())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.scanner = new YamlScanner(settings, text);
        this.parser = new ParserImpl(settings, scanner);
    }

    /**
     * Returns the event of an index: the next one, the same one again, or one since the first anchor. Each index but the next
     * one has been asked for before.
     */
    YamlEvent at(int index) {
        if (index == first + events.size()) {
            YamlEvent next = parse();
            if (!anchored) {
                anchored = next.anchor() != null;
                events.clear();
                first = index;
            }
            events.add(next);
        }
        return events.get(index - first);
    }

    /** Returns where an event starts, as an index into the text of the source. */
    int offsetOf(YamlEvent event) {
        return text.offsetOf(event.start());
    }

    private YamlEvent parse() {
        try {
            return event(parser.next());
        } catch (UnreadableException e) {
            throw e;
        } catch (MarkedYamlEngineException e) {
            throw unreadable(e.getProblem(), e.getProblemMark());
        } catch (RuntimeException e) {
            // SnakeYAML Engine throws its own exceptions without a mark, and those of the JDK.
            throw unreadable(e.getMessage(), Optional.empty());
        }
    }

    private UnreadableException unreadable(@Nullable String problem, Optional<Mark> mark) {
        UnreadableException failure = text.failure();
        if (failure != null && text.isReadToEnd()) {
            return failure;
        }
        int at = mark.map(Mark::getIndex).orElseGet(scanner::position);
        return new UnreadableException(
                ProblemCode.SYNTAX, SyntaxMessages.of(String.valueOf(problem)), text.offsetOf(at));
    }

    private YamlEvent event(Event event) {
        int start = event.getStartMark().orElseThrow().getIndex();
        int end = event.getEndMark().orElseThrow().getIndex();
        if (event instanceof ScalarEvent scalar) {
            String value = text.restore(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
            return new YamlEvent(
                    Event.ID.Scalar, anchorOf(scalar), tag(scalar.getTag()), value, scalar.isPlain(), start, end);
        }
        if (event instanceof CollectionStartEvent collection) {
            return new YamlEvent(
                    event.getEventId(), anchorOf(collection), tag(collection.getTag()), "", false, start, end);
        }
        String target = event instanceof AliasEvent alias ? name(alias.getAlias()) : null;
        return new YamlEvent(event.getEventId(), target, null, "", false, start, end);
    }

    private @Nullable String anchorOf(NodeEvent node) {
        return node.getAnchor().isPresent() ? name(node.getAnchor().get()) : null;
    }

    private String name(Anchor anchor) {
        return text.restore(anchor.getValue(), false);
    }

    private @Nullable String tag(Optional<String> tag) {
        return tag.isPresent() ? text.restore(tag.get(), false) : null;
    }
}
