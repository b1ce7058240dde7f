package org.eventreport.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Nearest;
import org.eventreport.schema.Shown;
import org.eventreport.schema.Slug;

/** Every id that is named is the id of a speaker or project of the report. */
final class DanglingReferenceRule extends FormatRule {

    DanglingReferenceRule() {
        super(ProblemCode.DANGLING_REFERENCE);
    }

    @Override
    public void check(Report report, Findings findings) {
        Ids speakers = new Ids("speaker", "/speakers", findings);
        for (int i = 0; i < report.speakers().size(); i++) {
            speakers.add(
                    i, report.speakers().get(i).id(), report.speakers().get(i).name());
        }
        Ids projects = new Ids("project", "/projects", findings);
        for (int i = 0; i < report.projects().size(); i++) {
            projects.add(
                    i, report.projects().get(i).id(), report.projects().get(i).name());
        }
        for (int i = 0; i < report.authors().size(); i++) {
            int author = i;
            report.authors()
                    .get(i)
                    .speaker()
                    .ifPresent(id -> speakers.require(id, () -> "/authors/" + author + "/speaker"));
        }
        for (int i = 0; i < report.talks().size(); i++) {
            Talk talk = report.talks().get(i);
            String path = "/talks/" + i;
            speakers.requireAll(talk.speakers(), path + "/speakers/");
            projects.requireAll(talk.projects(), path + "/projects/");
        }
        for (int i = 0; i < report.projects().size(); i++) {
            int project = i;
            report.projects()
                    .get(i)
                    .partOf()
                    .ifPresent(id -> projects.require(id, () -> "/projects/" + project + "/partOf"));
        }
    }

    /** The ids that the speakers, or the projects, of a report have. */
    private static final class Ids {

        private final String what;
        private final String list;
        private final Findings findings;
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> unread = new HashSet<>();
        private int suggested;

        Ids(String what, String list, Findings findings) {
            this.what = what;
            this.list = list;
            this.findings = findings;
        }

        void add(int index, String id, String name) {
            ids.add(id);
            if (!findings.isAllKnown() && !findings.isKnown(list + "/" + index + "/id")) {
                unread.add(Slug.of(name));
            }
        }

        void requireAll(List<String> references, String path) {
            for (int i = 0; i < references.size(); i++) {
                int index = i;
                require(references.get(i), () -> path + index);
            }
        }

        void require(String id, Supplier<String> pointer) {
            if (ids.contains(id) || unread.contains(id) || findings.isMentioned(id) || !findings.isKnown(list)) {
                return;
            }
            Optional<String> meant =
                    suggested++ < MistypedIds.MOST_SUGGESTIONS ? Nearest.to(id, ids) : Optional.empty();
            String advice = meant.map(other -> "did you mean " + Shown.quoted(other) + "?")
                    .orElse("declare it under " + list.substring(1) + ", or correct the id");
            findings.report(pointer.get(), "no " + what + " has the id " + Shown.quoted(id) + "; " + advice, meant);
        }
    }
}
