package org.eventreport.yaml;

import java.util.Iterator;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.yaml.OpenCollection.Next;
import org.eventreport.yaml.YamlEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Reads block collections (YAML 1.2.2, section 8.2). */
final class BlockParser {

    private final NodeParser nodes;
    private final YamlCursor cursor;

    BlockParser(NodeParser nodes) {
        this.nodes = nodes;
        this.cursor = nodes.cursor;
    }

    /** Reads what comes next in the innermost collection. */
    void parse(OpenCollection collection) {
        switch (collection.next) {
            case VALUE -> value(collection);
            case EXPLICIT_VALUE -> explicitValue(collection);
            default -> {
                if (isAtEntry(collection)) {
                    collection.next = Next.ENTRY;
                    if (collection.isSequence()) {
                        cursor.at++;
                        node(collection.indentation, true);
                    } else {
                        key(collection);
                    }
                }
            }
        }
    }

    /** Moves to the next entry, or ends the collection and returns false. */
    private boolean isAtEntry(OpenCollection collection) {
        if (collection.next == Next.FIRST_ENTRY) {
            return true;
        }
        skipToEntry();
        boolean ends = cursor.isAtEnd()
                || (cursor.isFirstOnLine() && cursor.indentation() < collection.indentation)
                || (isAtIndentation(collection) && !cursor.isIndicator('-') && isIndentless(collection));
        if (ends) {
            nodes.end(true);
            return false;
        }
        if (!isAtIndentation(collection) || collection.isSequence() != cursor.isIndicator('-')) {
            throw nodes.misplaced();
        }
        return true;
    }

    private void skipToEntry() {
        cursor.skip();
        if (cursor.isFirstOnLine() && !cursor.isAtEnd()) {
            cursor.requireNoTabBefore(cursor.at);
        }
    }

    private boolean isAtIndentation(OpenCollection collection) {
        return cursor.isFirstOnLine() && cursor.indentation() == collection.indentation;
    }

    /** Returns whether a collection is a sequence that is indented like the mapping that it is a value of. */
    private boolean isIndentless(OpenCollection collection) {
        if (!collection.isSequence() || nodes.open.size() < 2) {
            return false;
        }
        Iterator<OpenCollection> outwards = nodes.open.iterator();
        outwards.next();
        return outwards.next().indentation == collection.indentation;
    }

    private void key(OpenCollection mapping) {
        if (cursor.isIndicator('?')) {
            cursor.at++;
            mapping.next = Next.EXPLICIT_VALUE;
            node(mapping.indentation, true);
            return;
        }
        mapping.next = Next.VALUE;
        int start = cursor.at;
        mapping.keyStart = start;
        NodeProperties own = nodes.properties.scan(false);
        if (cursor.peek() == '[' || cursor.peek() == '{') {
            nodes.flowCollection(own, mapping.indentation, null);
            return;
        }
        if (own != null && (cursor.isAtEnd() || cursor.lineStart() > start)) {
            throw missingColon();
        }
        YamlEvent key = nodes.scalar(own, mapping.indentation, false);
        if (!nodes.isKey(start, false, true)) {
            throw missingColon();
        }
        nodes.add(key);
    }

    /** Returns the error that a colon is missing after the key that precedes. */
    private UnreadableException missingColon() {
        if (cursor.isIndicator(':')) {
            return nodes.misplaced();
        }
        cursor.skip();
        return cursor.syntax("a key must be followed by a colon; check this line and the one before it");
    }

    private void value(OpenCollection mapping) {
        cursor.at = cursor.text.afterBlanks(cursor.at);
        if (!cursor.isIndicator(':') || !nodes.canEndKey(mapping.keyStart)) {
            throw missingColon();
        }
        cursor.at++;
        mapping.next = Next.ENTRY;
        node(mapping.indentation, false);
    }

    private void explicitValue(OpenCollection mapping) {
        skipToEntry();
        mapping.next = Next.ENTRY;
        if (isAtIndentation(mapping) && cursor.isIndicator(':') && !cursor.isAtEnd()) {
            cursor.at++;
            node(mapping.indentation, true);
        } else {
            nodes.emptyScalar(null, cursor.at);
        }
    }

    /**
     * Reads a node after the indicator before it.
     *
     * @param block the indentation of the collection that it is in
     * @param compact whether a block collection may start on the same line
     */
    void node(int block, boolean compact) {
        int indicatorEnd = cursor.at;
        cursor.skip();
        if (isAbsent(block)) {
            nodes.emptyScalar(null, indicatorEnd);
            return;
        }
        boolean collectionMayStart = compact || cursor.isFirstOnLine();
        NodeProperties outer = null;
        int start = cursor.at;
        NodeProperties own = nodes.properties.scan(false);
        while (own != null && (cursor.isFirstOnLine() || cursor.isAtEnd())) {
            outer = nodes.properties.both(outer, own);
            if (isAbsent(block)) {
                nodes.emptyScalar(outer, start);
                return;
            }
            collectionMayStart = true;
            start = cursor.at;
            own = nodes.properties.scan(false);
        }
        content(outer, own, start, block, collectionMayStart);
    }

    /** Returns whether there is no node, as what follows is not in the collection or its next entry. */
    private boolean isAbsent(int block) {
        if (cursor.isAtEnd()) {
            return true;
        }
        if (!cursor.isFirstOnLine() || cursor.indentation() > block) {
            return false;
        }
        OpenCollection collection = nodes.open.peek();
        boolean indentless = collection != null
                && !collection.isSequence()
                && cursor.indentation() == block
                && cursor.isIndicator('-');
        if (!indentless) {
            cursor.requireNoTabBefore(cursor.at);
        }
        return !indentless;
    }

    /**
     * Reads the content of a node.
     *
     * @param outer the properties on the lines before it, which may be those of a mapping that starts with it
     * @param own the properties on its line
     * @param start where they start
     */
    private void content(
            @Nullable NodeProperties outer,
            @Nullable NodeProperties own,
            int start,
            int block,
            boolean collectionMayStart) {
        int c = cursor.peek();
        if (cursor.isIndicator('-') || cursor.isIndicator('?')) {
            if (!collectionMayStart || own != null) {
                throw cursor.syntax(
                        (c == '-' ? "a list item" : "a key") + " is not allowed here; check the indentation");
            }
            begin(c == '-' ? OpenCollection.Kind.BLOCK_SEQUENCE : OpenCollection.Kind.BLOCK_MAPPING, outer, start);
            return;
        }
        if (c == '|' || c == '>') {
            nodes.blockScalar(nodes.properties.both(outer, own), block);
        } else if (c == '[' || c == '{') {
            if (collectionMayStart) {
                nodes.flowCollection(own, block, YamlEvent.node(Kind.POSSIBLE_MAPPING_START, outer, "", start));
            } else {
                nodes.flowCollection(own, block, null);
            }
        } else {
            scalar(outer, own, start, block, collectionMayStart);
        }
    }

    private void scalar(
            @Nullable NodeProperties outer,
            @Nullable NodeProperties own,
            int start,
            int block,
            boolean collectionMayStart) {
        YamlEvent scalar = nodes.scalar(own, block, false);
        if (nodes.isKey(start, false, true) && collectionMayStart) {
            OpenCollection mapping = begin(OpenCollection.Kind.BLOCK_MAPPING, outer, start);
            mapping.next = Next.VALUE;
            mapping.keyStart = start;
            nodes.add(scalar);
        } else {
            nodes.add(nodes.withProperties(scalar, outer));
        }
    }

    private OpenCollection begin(OpenCollection.Kind kind, @Nullable NodeProperties own, int start) {
        cursor.requireNoTabBefore(start);
        Kind event = kind == OpenCollection.Kind.BLOCK_SEQUENCE ? Kind.SEQUENCE_START : Kind.MAPPING_START;
        nodes.add(YamlEvent.node(event, own, "", start));
        OpenCollection collection = new OpenCollection(kind, start - cursor.lineStart(), Next.FIRST_ENTRY, null);
        nodes.open.push(collection);
        return collection;
    }
}
