package org.eventreport.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** The events of a YAML stream, those of the document at hand kept for aliases and for finding places. */
final class YamlEvents {

    private final Source source;
    private final Parser parser;
    private List<Event> document = new ArrayList<>();
    private @Nullable UnreadableException failure;

    YamlEvents(Source source) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(reader(source)), options);
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
        } catch (YAMLException e) {
            failure = unreadable(e);
            throw failure;
        }
    }

    private UnreadableException unreadable(YAMLException e) {
        UnreadableException early = source.endedEarly();
        if (early != null && e.getCause() instanceof IOException) {
            return early;
        }
        if (e instanceof ReaderException character) {
            return syntax(
                    String.format("the character U+%04X cannot stand in YAML; take it out", character.getCodePoint()),
                    character.getPosition());
        }
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return syntax(
                    SyntaxMessages.of(String.valueOf(marked.getProblem())),
                    marked.getProblemMark().getIndex());
        }
        return syntax(SyntaxMessages.of(String.valueOf(e.getMessage())), 0);
    }

    private UnreadableException syntax(String message, int codePoint) {
        return new UnreadableException(ProblemCode.SYNTAX, message, source.offsetOfCodePoint(codePoint));
    }

    /** The text, with a failure behind it where it ended early, so that its end is not taken for the input's. */
    private static Reader reader(Source source) {
        if (source.endedEarly() == null) {
            return new StringReader(source.text());
        }
        return new StringReader(source.text()) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    throw new IOException("the text ended early");
                }
                return count;
            }
        };
    }
}
