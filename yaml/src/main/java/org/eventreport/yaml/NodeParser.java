package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.yaml.OpenCollection.Next;
import org.eventreport.yaml.YamlEvent.Kind;
import org.jspecify.annotations.Nullable;

/** What block and flow collections share: the events that have been read, the open collections, and scalars. */
final class NodeParser {

    /** How many characters a key without question mark may have (YAML 1.2.2, section 7.4.2). */
    private static final int MAX_KEY = 1024;

    private static final int MAX_KEY_BYTES = 4 * MAX_KEY;

    final YamlCursor cursor;
    final PropertiesScanner properties;

    /** The collections that have not ended, the innermost one first. */
    final Deque<OpenCollection> open = new ArrayDeque<>();

    private final YamlText text;
    private final PlainScanner plain;
    private final QuotedScanner quoted;
    private final BlockScalarScanner blockScalars;

    /** The events that have been read and not returned. */
    private final Deque<YamlEvent> events = new ArrayDeque<>();

    NodeParser(YamlCursor cursor) {
        this.cursor = cursor;
        this.properties = new PropertiesScanner(cursor);
        this.text = cursor.text;
        this.plain = new PlainScanner(cursor);
        this.quoted = new QuotedScanner(cursor);
        this.blockScalars = new BlockScalarScanner(cursor);
    }

    void add(YamlEvent event) {
        events.add(event);
    }

    /** Returns how many events have been read and not returned. */
    int size() {
        return events.size();
    }

    /** Drops the last events, so that so many are left, as what they were read from may be incomplete. */
    void keepFirst(int size) {
        while (events.size() > size) {
            events.removeLast();
        }
    }

    /** Decides that no collection is a key any more, as nothing can be read after the events so far. */
    void end() {
        events.stream()
                .filter(event -> event.is(Kind.POSSIBLE_MAPPING_START))
                .forEach(event -> event.become(Kind.NOTHING));
    }

    /** Returns the next event if it is known, and removes it. */
    @Nullable
    YamlEvent poll() {
        for (YamlEvent event = events.poll(); event != null; event = events.poll()) {
            if (event.is(Kind.POSSIBLE_MAPPING_START)) {
                if (mayEndKey(events.element().start())) {
                    events.addFirst(event);
                    return null;
                }
                event.become(Kind.NOTHING);
            }
            if (!event.is(Kind.NOTHING)) {
                return event;
            }
            if (event.properties() != null) {
                events.addFirst(withProperties(events.remove(), event.properties()));
            }
        }
        return null;
    }

    /** Reads a scalar or alias, which is not added yet. */
    YamlEvent scalar(@Nullable NodeProperties own, int block, boolean inFlow) {
        int start = cursor.at;
        switch (cursor.peek()) {
            case '"', '\'' -> {
                return YamlEvent.node(Kind.TEXT, own, quoted.scan(block), start);
            }
            case '*' -> {
                return withProperties(YamlEvent.node(Kind.ALIAS, null, properties.scanName(), start), own);
            }
            default -> {
                if (plain.canStart(inFlow)) {
                    return YamlEvent.node(Kind.PLAIN, own, plain.scan(block, inFlow), start);
                }
                if (own != null && cursor.peek() == ':') {
                    return YamlEvent.node(Kind.PLAIN, own, "", start);
                }
                throw cursor.syntax(
                        cursor.peek() == ':'
                                ? "a key is missing before the colon"
                                : "a text cannot start with this character; put quotation marks around the text");
            }
        }
    }

    /** Returns a scalar or alias with properties that precede it. */
    YamlEvent withProperties(YamlEvent event, @Nullable NodeProperties before) {
        if (before == null) {
            return event;
        }
        if (event.is(Kind.ALIAS)) {
            throw text.syntax("an alias has no anchor and no tag of its own; remove them", event.start());
        }
        return event.with(properties.both(before, event.properties()));
    }

    /** Reads a block scalar. */
    void blockScalar(@Nullable NodeProperties own, int block) {
        int start = cursor.at;
        add(YamlEvent.node(Kind.TEXT, own, blockScalars.scan(block), start));
    }

    /** Adds a scalar that is not there. */
    void emptyScalar(@Nullable NodeProperties own, int at) {
        add(YamlEvent.node(Kind.PLAIN, own, "", at));
    }

    /** Starts a flow collection with the next character. */
    void flowCollection(@Nullable NodeProperties own, int block, @Nullable YamlEvent possibleMapping) {
        boolean sequence = cursor.peek() == '[';
        if (possibleMapping != null) {
            add(possibleMapping);
        }
        YamlEvent event = YamlEvent.node(sequence ? Kind.SEQUENCE_START : Kind.MAPPING_START, own, "", cursor.at);
        add(event);
        cursor.at++;
        OpenCollection collection = new OpenCollection(
                sequence ? OpenCollection.Kind.FLOW_SEQUENCE : OpenCollection.Kind.FLOW_MAPPING,
                block,
                Next.ENTRY,
                possibleMapping);
        collection.keyStart = event.start();
        open.push(collection);
    }

    /** Ends the innermost collection here. */
    void end(boolean implied) {
        Kind kind = open.pop().isSequence() ? Kind.SEQUENCE_END : Kind.MAPPING_END;
        add(YamlEvent.end(kind, cursor.at, implied));
    }

    /** Returns whether what starts at an index, if it ends here, may be a key without question mark. */
    boolean canEndKey(int start) {
        return mayEndKey(start) && (cursor.at - start <= MAX_KEY || text.codePoints(start, cursor.at) <= MAX_KEY);
    }

    /** Returns whether {@link #canEndKey} could be true here or after more characters. */
    private boolean mayEndKey(int start) {
        return cursor.lineStart() <= start && cursor.at - start <= MAX_KEY_BYTES;
    }

    /**
     * Returns whether what precedes, which starts at an index, is a key, as a colon follows it on its line; and moves to that.
     *
     * @param separated whether white space has to follow the colon
     */
    boolean isKey(int start, boolean inFlow, boolean separated) {
        int colon = text.afterBlanks(cursor.at);
        if (text.at(colon) != ':' || (separated && !PlainScanner.endsIndicator(text.at(colon + 1), inFlow))) {
            return false;
        }
        cursor.at = colon;
        return canEndKey(start);
    }

    /** Returns the error that what follows does not fit. */
    UnreadableException misplaced() {
        if (cursor.isIndicator(':')) {
            return cursor.syntax("a colon is not allowed here; "
                    + "put quotation marks around a text that contains \": \", or check the indentation");
        }
        return cursor.syntax(
                cursor.isIndicator('-')
                        ? "a list item is not allowed here; check the indentation"
                        : "this does not fit what precedes it; check the indentation");
    }
}
