package org.eventreport.yaml;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.format.Source;
import org.eventreport.format.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The events of a YAML stream, those of the document at hand kept for aliases and for finding places. */
final class YamlEvents {

    private final Source source;
    private final YamlText text;
    private final Parser parser;
    private List<Event> document = new ArrayList<>();
    private @Nullable UnreadableException failure;

    YamlEvents(Source source) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = new YamlText(source);
        this.parser = new ParserImpl(text, options);
    }

    /** Moves to the next document and gives the event that it starts with, or null where there is none. */
    @Nullable
    Event nextDocument() {
        document = new ArrayList<>();
        Event event = parse();
        while (!event.is(Event.ID.DocumentStart) && !event.is(Event.ID.StreamEnd)) {
            event = parse();
        }
        return event.is(Event.ID.DocumentStart) ? event : null;
    }

    /** The event of this index in the document at hand. Each index but the next has been asked for before. */
    Event at(int index) {
        if (index == document.size()) {
            document.add(parse());
        }
        return document.get(index);
    }

    /** Where an event begins, as an index into the source's text. */
    int offsetOf(Event event) {
        return source.offsetOfCodePoint(event.getStartMark().getIndex());
    }

    private Event parse() {
        if (failure != null) {
            throw failure;
        }
        try {
            return parser.getEvent();
        } catch (UnreadableException e) {
            failure = e;
            throw e;
        } catch (YAMLException e) {
            failure = unreadable(e);
            throw failure;
        }
    }

    private UnreadableException unreadable(YAMLException e) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return syntax(
                    SyntaxMessages.of(String.valueOf(marked.getProblem())),
                    marked.getProblemMark().getIndex());
        }
        return syntax(SyntaxMessages.of(String.valueOf(e.getMessage())), text.getIndex());
    }

    private UnreadableException syntax(String message, int codePoint) {
        return new UnreadableException(ProblemCode.SYNTAX, message, source.offsetOfCodePoint(codePoint));
    }
}
