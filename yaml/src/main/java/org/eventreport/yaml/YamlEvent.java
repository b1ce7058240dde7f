package org.eventreport.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;

/**
 * An event of a YAML document (YAML 1.2.2, section 3.1).
 *
 * @param id what it is
 * @param anchor the anchor of a node, or the target of an alias
 * @param tag the tag of a node
 * @param value the text of a scalar; empty for others
 * @param plain whether it is a plain scalar
 * @param start the number of code points before it
 * @param end the number of code points up to its end; {@code start} if no character represents it
 */
record YamlEvent(
        Event.ID id, @Nullable String anchor, @Nullable String tag, String value, boolean plain, int start, int end) {

    boolean is(Event.ID other) {
        return id == other;
    }
}
