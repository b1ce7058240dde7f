package org.eventreport.yaml;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.ProblemCode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The events of a YAML document, kept for aliases. */
final class YamlEvents {

    private final Source source;
    private final YamlText text;
    private final Parser parser;
    private final List<Event> events = new ArrayList<>();

    YamlEvents(Source source) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = new YamlText(source);
        this.parser = new ParserImpl(text, options);
    }

    /** Returns the event of an index. Each index but the next one has been asked for before. */
    Event at(int index) {
        if (index == events.size()) {
            events.add(parse());
        }
        return events.get(index);
    }

    /** Returns where an event starts, as an index into the text of the source. */
    int offsetOf(Event event) {
        return source.offsetOfCodePoint(event.getStartMark().getIndex());
    }

    private Event parse() {
        try {
            return parser.getEvent();
        } catch (UnreadableException e) {
            throw e;
        } catch (YAMLException e) {
            throw unreadable(e);
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
