package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.schema.Slug;
import org.eventreport.schema.Suggestions;
import org.eventreport.validation.rules.Referents.Reference;
import org.eventreport.validation.spi.RuleContext;

/**
 * Every reference is the id of a speaker or project of the report. If the report has no speakers at all, or no projects,
 * only the first reference is reported.
 */
final class DanglingReferenceRule extends FormatRule {

    DanglingReferenceRule() {
        super(ProblemCode.DANGLING_REFERENCE);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        validate(facts.speakers(), context);
        validate(facts.projects(), context);
    }

    private static void validate(Referents referents, RuleContext context) {
        List<Reference> dangling = referents.dangling();
        if (dangling.isEmpty() || !context.isKnown(referents.list())) {
            return;
        }
        Set<String> elsewhere = idsElsewhere(referents, dangling, context);
        if (referents.unknownIds(context) > elsewhere.size()) {
            return;
        }
        List<Reference> wrong = dangling.stream()
                .filter(reference -> !elsewhere.contains(reference.id()) && context.isKnown(reference.pointer()))
                .toList();
        if (referents.ids().isEmpty()) {
            wrong.stream().limit(1).forEach(first -> reportAll(first, wrong, referents, context));
            return;
        }
        Set<String> ids = new LinkedHashSet<>(referents.ids());
        int suggested = 0;
        for (Reference reference : wrong) {
            report(reference, referents, suggested++ < Referents.MAX_SUGGESTIONS ? ids : Set.of(), context);
        }
    }

    /** Returns the ids that occur in what could not be read, or that follow from a name whose id could not be read. */
    private static Set<String> idsElsewhere(Referents referents, List<Reference> dangling, RuleContext context) {
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < referents.ids().size(); i++) {
            if (!context.isKnown(referents.idAt(i))) {
                slugs.add(Slug.of(referents.name(i)));
            }
        }
        return dangling.stream()
                .map(Reference::id)
                .filter(id -> slugs.contains(id) || context.isMentioned(id))
                .collect(Collectors.toSet());
    }

    private static void report(Reference reference, Referents referents, Set<String> candidates, RuleContext context) {
        Optional<String> meant = Suggestions.nearest(reference.id(), candidates);
        String advice = meant.map(other -> "did you mean " + ProblemText.quote(other) + "?")
                .orElse("declare it under " + referents.field() + ", or correct the id");
        context.report(reference.pointer(), danglingMessage(reference, referents) + "; " + advice, meant);
    }

    private static void reportAll(Reference first, List<Reference> all, Referents referents, RuleContext context) {
        long others = all.stream().map(Reference::id).distinct().count() - 1;
        String what = others == 0 ? "it" : "it and " + others + (others == 1 ? " other" : " others");
        context.report(
                first.pointer(),
                danglingMessage(first, referents) + ", as the report has no " + referents.field() + "; declare " + what
                        + " under " + referents.field());
    }

    private static String danglingMessage(Reference reference, Referents referents) {
        return "no " + referents.noun() + " has the id " + ProblemText.quote(reference.id());
    }
}
