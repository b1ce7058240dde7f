package org.eventreport.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A part of a report's outline: what to show, but not how. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the report, 2 for its parts, 3 for a day
     */
    record Heading(int level, String text) implements Block {}

    /** A fact with a label, such as when the event took place. */
    record Fact(String label, List<Name> names) implements Block {}

    /** Prose. */
    record Paragraph(String text) implements Block {}

    /**
     * A talk, a speaker or a project.
     *
     * @param lead what precedes the title, such as the time; may be empty
     * @param note what follows the title, such as the kind; may be empty
     */
    record Item(String lead, Name title, String note, List<Fact> facts, String text) implements Block {}

    /** The talks of a session. */
    record Group(String name, List<Item> items) implements Block {}

    /** A name, and the address that it links to, if any. */
    record Name(String text, Optional<URI> url) {
        static Name of(String text) {
            return new Name(text, Optional.empty());
        }
    }
}
