package org.eventreport.yaml;

import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.yaml.YamlEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A parser of YAML 1.2: the events of one document, made from its text.
 *
 * <p>It keeps the collections that have not ended on a stack, and reads the next entry when its events are asked for.
 * Whether a flow collection is a key is seen only after it. So its events wait until it has ended, its line has ended, or it is
 * longer than a key can be.
 */
final class YamlParser {

    private final YamlText text;
    private final YamlCursor cursor;
    private final NodeParser nodes;
    private final BlockParser blocks;
    private final FlowParser flows;
    private boolean begun;

    /** What ends the events; it is thrown after those before it. */
    private @Nullable UnreadableException failure;

    YamlParser(Source source) {
        this.text = new YamlText(source);
        this.cursor = new YamlCursor(text);
        this.nodes = new NodeParser(cursor);
        this.blocks = new BlockParser(nodes);
        this.flows = new FlowParser(nodes);
    }

    /** Returns the next event of the document; the last one is its end. */
    YamlEvent next() {
        YamlEvent event = nodes.poll();
        while (event == null) {
            if (failure != null) {
                throw failure;
            }
            read();
            event = nodes.poll();
        }
        return event;
    }

    private void read() {
        int known = nodes.size();
        try {
            parse();
        } catch (UnreadableException e) {
            failure = e;
        }
        if (text.reachedFailure() != null) {
            failure = text.reachedFailure();
            nodes.keepFirst(known);
        }
        if (failure != null) {
            nodes.end();
        }
    }

    /** Returns which character the start of an event is, as an index into the text of the source. */
    int offsetAt(int start) {
        return text.offsetOf(start);
    }

    private void parse() {
        OpenCollection collection = nodes.open.peek();
        if (collection != null) {
            if (collection.isFlow()) {
                flows.parse(collection);
            } else {
                blocks.parse(collection);
            }
        } else if (begun) {
            end();
        } else {
            begun = true;
            begin();
        }
    }

    private void begin() {
        boolean explicit = new DirectivesScanner(cursor, nodes.properties).scan();
        if (!cursor.isAtEnd()) {
            blocks.node(-1, false);
        } else if (explicit) {
            nodes.emptyScalar(null, cursor.at);
        } else {
            throw cursor.syntax("there is no report here; the text is empty");
        }
    }

    private void end() {
        cursor.skip();
        if (text.isEnd(cursor.at)) {
            nodes.add(YamlEvent.end(Kind.DOCUMENT_END, cursor.at, true));
            return;
        }
        if (!cursor.isAtEnd()) {
            throw nodes.misplaced();
        }
        boolean ended = cursor.peek() == '.';
        if (ended) {
            cursor.at += YamlText.MARKER_LENGTH;
            cursor.skipToLineEnd();
            cursor.skip();
        }
        if (!text.isEnd(cursor.at)) {
            throw cursor.syntax("the document should end here; remove what follows");
        }
        nodes.add(YamlEvent.end(Kind.DOCUMENT_END, cursor.at, true));
    }
}
