package org.eventreport.yaml;

import org.jspecify.annotations.Nullable;

/** A sequence or mapping that has not ended. */
final class OpenCollection {

    /** The kinds of collections. */
    enum Kind {
        BLOCK_SEQUENCE,
        BLOCK_MAPPING,
        FLOW_SEQUENCE,
        FLOW_MAPPING,
        /** A mapping with one entry, which is an item of a flow sequence (YAML 1.2.2, section 7.4.2). */
        FLOW_PAIR
    }

    /** What comes next. */
    enum Next {
        /** The first entry of a block collection, directly. */
        FIRST_ENTRY,
        /** Another entry, or the end. */
        ENTRY,
        /** The value of a key. */
        VALUE,
        /** The value of a key after a question mark, on another line. */
        EXPLICIT_VALUE,
        /** A comma or the end, in a flow collection. */
        COMMA
    }

    final Kind kind;

    /** The column of its entries; for a flow collection, that of the block collection around it. Columns count from 0. */
    final int indentation;

    Next next;

    /** Where the last key of a block mapping starts, or a flow collection that may be a key. */
    int keyStart;

    /** For a flow collection that may be a key, what may be the start of the mapping. */
    final @Nullable YamlEvent possibleMapping;

    OpenCollection(Kind kind, int indentation, Next next, @Nullable YamlEvent possibleMapping) {
        this.kind = kind;
        this.indentation = indentation;
        this.next = next;
        this.possibleMapping = possibleMapping;
    }

    boolean isFlow() {
        return kind != Kind.BLOCK_SEQUENCE && kind != Kind.BLOCK_MAPPING;
    }

    boolean isSequence() {
        return kind == Kind.BLOCK_SEQUENCE || kind == Kind.FLOW_SEQUENCE;
    }
}
