package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.schema.Slug;
import org.eventreport.schema.Suggestions;
import org.eventreport.validation.spi.RuleContext;

/** Every reference is the id of a speaker or project of the report. */
final class DanglingReferenceRule extends FormatRule {

    DanglingReferenceRule() {
        super(ProblemCode.DANGLING_REFERENCE);
    }

    @Override
    public void validate(Report report, RuleContext context) {
        Ids speakers = new Ids("speaker", "speakers", context);
        for (int i = 0; i < report.speakers().size(); i++) {
            speakers.add(
                    i, report.speakers().get(i).id(), report.speakers().get(i).name());
        }
        Ids projects = new Ids("project", "projects", context);
        for (int i = 0; i < report.projects().size(); i++) {
            projects.add(
                    i, report.projects().get(i).id(), report.projects().get(i).name());
        }
        for (int i = 0; i < report.authors().size(); i++) {
            int author = i;
            report.authors()
                    .get(i)
                    .speaker()
                    .ifPresent(id -> speakers.require(
                            id, () -> JsonPointer.of("authors").index(author).field("speaker")));
        }
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            JsonPointer pointer = JsonPointer.of("talks").index(i);
            speakers.requireAll(talk.speakers(), pointer.field("speakers"));
            projects.requireAll(talk.projects(), pointer.field("projects"));
        }
        for (int i = 0; i < report.projects().size(); i++) {
            int project = i;
            report.projects()
                    .get(i)
                    .partOf()
                    .ifPresent(id -> projects.require(
                            id, () -> JsonPointer.of("projects").index(project).field("partOf")));
        }
    }

    /** The ids that the speakers, or the projects, of a report have. */
    private static final class Ids {

        private final String what;
        private final JsonPointer list;
        private final RuleContext context;
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> slugsOfUnread = new HashSet<>();
        private int suggested;

        Ids(String what, String list, RuleContext context) {
            this.what = what;
            this.list = JsonPointer.of(list);
            this.context = context;
        }

        void add(int index, String id, String name) {
            ids.add(id);
            if (!context.isKnown(list.index(index).field("id"))) {
                slugsOfUnread.add(Slug.of(name));
            }
        }

        void requireAll(List<String> references, JsonPointer pointer) {
            for (int i = 0; i < references.size(); i++) {
                int index = i;
                require(references.get(i), () -> pointer.index(index));
            }
        }

        void require(String id, Supplier<JsonPointer> pointer) {
            if (ids.contains(id) || slugsOfUnread.contains(id) || context.isMentioned(id) || !context.isKnown(list)) {
                return;
            }
            Optional<String> meant =
                    suggested++ < MistypedIds.MAX_SUGGESTIONS ? Suggestions.nearest(id, ids) : Optional.empty();
            String advice = meant.map(other -> "did you mean " + ProblemText.quote(other) + "?")
                    .orElse("declare it under " + list.tokens().get(0) + ", or correct the id");
            context.report(pointer.get(), "no " + what + " has the id " + ProblemText.quote(id) + "; " + advice, meant);
        }
    }
}
