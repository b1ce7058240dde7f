package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventreport.problem.ProblemText;
import org.eventreport.schema.Suggestions;
import org.eventreport.validation.rules.Referents.Reference;
import org.eventreport.validation.spi.RuleContext;

/** Finds the speakers, or the projects, that nothing refers to. */
final class Unreferenced {

    private Unreferenced() {}

    /**
     * Reports each one that nothing refers to, at its id.
     *
     * @param message the message, with a place for the id
     */
    static void report(Referents referents, RuleContext context, String message) {
        for (int index : indices(referents, context)) {
            String id = ProblemText.quote(referents.ids().get(index));
            context.report(referents.idAt(index), message.formatted(id));
        }
    }

    /**
     * Returns the indices of those that nothing refers to. A reference that dangles or could not be read may be to any of
     * them, unless its text tells which one was meant. So there are none if there are more such references than texts that
     * tell.
     */
    private static List<Integer> indices(Referents referents, RuleContext context) {
        if (referents.areAllReferenced()) {
            return List.of();
        }
        List<String> ids = referents.ids();
        Set<String> named = new HashSet<>();
        referents.forEachReference(reference -> named.add(reference.id()));
        Set<String> candidates = new LinkedHashSet<>(ids);
        candidates.removeAll(named);
        Set<String> meant = new HashSet<>();
        long unknown = referents.unknownFields(context)
                + referents.wrongReferences(context)
                + unexplained(referents, candidates, meant);
        long mentioned = ids.stream().filter(context::isMentioned).distinct().count();
        if (unknown > mentioned) {
            return List.of();
        }
        return IntStream.range(0, ids.size())
                .filter(index -> candidates.contains(ids.get(index))
                        && !meant.contains(ids.get(index))
                        && !context.isMentioned(ids.get(index))
                        && context.isKnown(referents.idAt(index)))
                .boxed()
                .toList();
    }

    /**
     * Returns how many ids that dangle are like no declared one, and adds those of the candidates that the others were
     * probably meant for.
     */
    private static long unexplained(Referents referents, Set<String> candidates, Set<String> meant) {
        Set<String> dangling = new LinkedHashSet<>();
        referents.dangling().stream().map(Reference::id).forEach(dangling::add);
        long near = dangling.stream()
                .limit(Referents.MAX_SUGGESTIONS)
                .filter(id -> {
                    Optional<String> nearest = Suggestions.nearest(id, candidates);
                    nearest.ifPresent(meant::add);
                    return nearest.isPresent()
                            || Suggestions.nearest(id, referents.ids()).isPresent();
                })
                .count();
        return dangling.size() - near;
    }
}
