package org.eventreport.yaml;

import org.jspecify.annotations.Nullable;

/** An event of a YAML document (YAML 1.2.2, section 3.1). */
final class YamlEvent {

    /** The kinds of events. */
    enum Kind {
        MAPPING_START,
        MAPPING_END,
        SEQUENCE_START,
        SEQUENCE_END,
        /** A scalar whose type depends on its field. */
        PLAIN,
        /** A scalar in quotation marks or in a block. */
        TEXT,
        ALIAS,
        DOCUMENT_END,
        /** The start of a mapping, if the collection after it turns out to be a key. */
        POSSIBLE_MAPPING_START,
        /** What is no event after all. */
        NOTHING
    }

    private Kind kind;
    private final @Nullable NodeProperties properties;
    private final String value;
    private final int start;
    private final boolean implied;

    private YamlEvent(Kind kind, @Nullable NodeProperties properties, String value, int start, boolean implied) {
        this.kind = kind;
        this.properties = properties;
        this.value = value;
        this.start = start;
        this.implied = implied;
    }

    /** Returns the event of a node that starts at an index. */
    static YamlEvent node(Kind kind, @Nullable NodeProperties properties, String value, int start) {
        return new YamlEvent(kind, properties, value, properties == null ? start : properties.start(), false);
    }

    /** Returns the end of a collection or of the document. */
    static YamlEvent end(Kind kind, int at, boolean implied) {
        return new YamlEvent(kind, null, "", at, implied);
    }

    /** Returns the event of the same node with these properties. */
    YamlEvent with(@Nullable NodeProperties other) {
        return node(kind, other, value, start);
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Decides what a {@link Kind#POSSIBLE_MAPPING_START} is. */
    void become(Kind decided) {
        kind = decided;
    }

    boolean isScalar() {
        return kind == Kind.PLAIN || kind == Kind.TEXT;
    }

    /** Returns by how much the event changes the number of open collections. */
    int nesting() {
        return switch (kind) {
            case MAPPING_START, SEQUENCE_START -> 1;
            case MAPPING_END, SEQUENCE_END -> -1;
            default -> 0;
        };
    }

    @Nullable
    NodeProperties properties() {
        return properties;
    }

    /** Returns the anchor of a node, or null. */
    @Nullable
    String anchor() {
        return properties == null ? null : properties.anchor();
    }

    /** Returns the tag of a node, or null. */
    @Nullable
    String tag() {
        return properties == null ? null : properties.tag();
    }

    /** Returns the text of a scalar, or the anchor that an alias refers to; empty for others. */
    String value() {
        return value;
    }

    /** Returns the index of its first byte. */
    int start() {
        return start;
    }

    /** Returns whether it is an end that no character represents. */
    boolean isImplied() {
        return implied;
    }
}
