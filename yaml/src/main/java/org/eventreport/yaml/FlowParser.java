package org.eventreport.yaml;

import org.eventreport.yaml.OpenCollection.Next;
import org.eventreport.yaml.YamlEvent.Kind;

/** Reads flow collections (YAML 1.2.2, section 7.4). */
final class FlowParser {

    private final NodeParser nodes;
    private final YamlCursor cursor;

    FlowParser(NodeParser nodes) {
        this.nodes = nodes;
        this.cursor = nodes.cursor;
    }

    /** Reads what comes next in the innermost collection. */
    void parse(OpenCollection collection) {
        if (collection.kind == OpenCollection.Kind.FLOW_PAIR && collection.next == Next.COMMA) {
            nodes.end(false);
            return;
        }
        skip(collection);
        switch (collection.next) {
            case VALUE -> value(collection);
            case COMMA -> comma(collection);
            default -> entry(collection);
        }
    }

    /** Skips white space and comments, and checks the indentation of the line. */
    private void skip(OpenCollection collection) {
        cursor.skip();
        if (cursor.isFirstOnLine() && !cursor.isAtEnd()) {
            boolean ends = cursor.peek() == ']' || cursor.peek() == '}';
            cursor.requireIndentation(ends ? collection.indentation - 1 : collection.indentation);
        }
    }

    private void comma(OpenCollection collection) {
        if (cursor.peek() == ',') {
            cursor.at++;
            collection.next = Next.ENTRY;
        } else {
            end(collection);
        }
    }

    private void end(OpenCollection collection) {
        char bracket = collection.isSequence() ? ']' : '}';
        if (cursor.peek() != bracket) {
            throw cursor.syntax("a comma or " + bracket + " is missing");
        }
        nodes.end(false);
        cursor.at++;
        YamlEvent mapping = collection.possibleMapping;
        if (mapping == null || !mapping.is(Kind.POSSIBLE_MAPPING_START)) {
            return;
        }
        boolean inFlow = !nodes.open.isEmpty() && nodes.open.element().isFlow();
        if (!nodes.isKey(collection.keyStart, inFlow, !inFlow)) {
            mapping.become(Kind.NOTHING);
            return;
        }
        mapping.become(Kind.MAPPING_START);
        if (inFlow) {
            nodes.open.push(
                    new OpenCollection(OpenCollection.Kind.FLOW_PAIR, collection.indentation, Next.VALUE, null));
        } else {
            cursor.requireNoTabBefore(collection.keyStart);
            OpenCollection block = new OpenCollection(
                    OpenCollection.Kind.BLOCK_MAPPING, collection.keyStart - cursor.lineStart(), Next.VALUE, null);
            block.keyStart = collection.keyStart;
            nodes.open.push(block);
        }
    }

    private void entry(OpenCollection collection) {
        boolean sequence = collection.isSequence();
        if (cursor.peek() == (sequence ? ']' : '}') || cursor.isAtEnd()) {
            end(collection);
            return;
        }
        collection.next = sequence ? Next.COMMA : Next.VALUE;
        if (!isIndicator('?')) {
            node(collection, sequence);
            return;
        }
        OpenCollection mapping = sequence ? beginPair(collection, cursor.at) : collection;
        cursor.at++;
        optionalNode(mapping);
    }

    /** Reads the value of a key, or that there is none. */
    private void value(OpenCollection mapping) {
        mapping.next = Next.COMMA;
        if (cursor.peek() != ':') {
            nodes.emptyScalar(null, cursor.at);
            return;
        }
        cursor.at++;
        optionalNode(mapping);
    }

    /** Reads a node after its indicator, or that there is none. */
    private void optionalNode(OpenCollection collection) {
        int indicatorEnd = cursor.at;
        skip(collection);
        if (isAbsent()) {
            nodes.emptyScalar(null, indicatorEnd);
        } else {
            node(collection, false);
        }
    }

    private boolean isAbsent() {
        return switch (cursor.peek()) {
            case ',', ']', '}' -> true;
            default -> isIndicator(':') || cursor.isAtEnd();
        };
    }

    private boolean isIndicator(char c) {
        return cursor.peek() == c && PlainScanner.endsIndicator(cursor.text.at(cursor.at + 1), true);
    }

    /**
     * Reads a node.
     *
     * @param canBeKey whether it can be the key of a mapping with one entry
     */
    private void node(OpenCollection collection, boolean canBeKey) {
        int start = cursor.at;
        NodeProperties own = null;
        for (NodeProperties next = nodes.properties.scan(true); next != null; next = nodes.properties.scan(true)) {
            own = nodes.properties.both(own, next);
            skip(collection);
        }
        int c = cursor.peek();
        if (own != null && isAbsent() && c != ':') {
            nodes.emptyScalar(own, start);
        } else if (c == ',' || c == ']' || c == '}') {
            throw cursor.syntax("a value is missing here");
        } else if (c == '[' || c == '{') {
            YamlEvent mapping = canBeKey ? YamlEvent.node(Kind.POSSIBLE_MAPPING_START, null, "", start) : null;
            nodes.flowCollection(own, collection.indentation, mapping);
        } else {
            YamlEvent scalar = nodes.scalar(own, collection.indentation, true);
            if (canBeKey && nodes.isKey(start, true, c != '"' && c != '\'')) {
                beginPair(collection, start);
            }
            nodes.add(scalar);
        }
    }

    private OpenCollection beginPair(OpenCollection sequence, int start) {
        nodes.add(YamlEvent.node(Kind.MAPPING_START, null, "", start));
        OpenCollection pair = new OpenCollection(OpenCollection.Kind.FLOW_PAIR, sequence.indentation, Next.VALUE, null);
        nodes.open.push(pair);
        return pair;
    }
}
