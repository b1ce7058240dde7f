package org.eventreport.validation.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eventreport.schema.Suggestions;

/** Ids that are named with a mistake in them: a dangling reference says so, and what was meant counts as named. */
final class MistypedIds {

    /** So that looking for what was meant stays cheap in a report where nothing fits. */
    static final int MOST_SUGGESTIONS = 20;

    private MistypedIds() {}

    /** The declared ids that were probably meant by named ones that nothing has. */
    static Set<String> meant(Collection<String> named, Collection<String> declared) {
        Set<String> meant = new HashSet<>();
        named.stream()
                .filter(id -> !declared.contains(id))
                .limit(MOST_SUGGESTIONS)
                .forEach(id -> Suggestions.nearest(id, declared).ifPresent(meant::add));
        return meant;
    }
}
