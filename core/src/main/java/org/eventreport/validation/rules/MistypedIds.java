package org.eventreport.validation.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eventreport.schema.Suggestions;

/**
 * Ids that are referred to with a typing mistake: a dangling reference reports it, and the id that was meant counts as
 * referred to.
 */
final class MistypedIds {

    /** Keeps suggestions cheap in a report with many dangling references. */
    static final int MAX_SUGGESTIONS = 20;

    private MistypedIds() {}

    /** Returns the declared ids that were probably meant by undeclared ones. */
    static Set<String> meant(Collection<String> named, Collection<String> declared) {
        Set<String> meant = new HashSet<>();
        named.stream()
                .filter(id -> !declared.contains(id))
                .limit(MAX_SUGGESTIONS)
                .forEach(id -> Suggestions.nearest(id, declared).ifPresent(meant::add));
        return meant;
    }
}
