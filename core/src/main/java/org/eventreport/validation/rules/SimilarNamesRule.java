package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.spi.RuleContext;

/**
 * No two speakers have nearly the same name, and no two projects. An alias counts as a name. Speakers who have each other's
 * name as an alias are told apart, and so are entries with one id, which are reported as that.
 */
final class SimilarNamesRule extends FormatRule {

    SimilarNamesRule() {
        super(ProblemCode.SIMILAR_NAMES);
    }

    @Override
    void validate(ReportFacts facts, RuleContext context) {
        Report report = facts.report();
        if (SimilarNames.areIn(namesOfSpeakers(report))) {
            Names speakers = new Names(JsonPointer.of("speakers"));
            for (Speaker speaker : report.speakers()) {
                speakers.add(speaker.id(), speaker.name(), speaker.aliases());
            }
            speakers.report(context);
        }
        if (SimilarNames.areIn(namesOfProjects(report))) {
            Names projects = new Names(JsonPointer.of("projects"));
            for (Project project : report.projects()) {
                projects.add(project.id(), project.name(), List.of());
            }
            projects.report(context);
        }
    }

    private static List<String> namesOfSpeakers(Report report) {
        List<String> names = new ArrayList<>(report.speakers().size());
        for (Speaker speaker : report.speakers()) {
            names.add(speaker.name());
            names.addAll(speaker.aliases());
        }
        return names;
    }

    private static List<String> namesOfProjects(Report report) {
        List<String> names = new ArrayList<>(report.projects().size());
        for (Project project : report.projects()) {
            names.add(project.name());
        }
        return names;
    }

    /** All names of the speakers, or of the projects, of a report. */
    private static final class Names {

        private final JsonPointer list;
        private final List<Name> all = new ArrayList<>();
        private final Set<Alias> aliases = new HashSet<>();
        private int items;

        Names(JsonPointer list) {
            this.list = list;
        }

        void add(String id, String name, List<String> otherNames) {
            all.add(new Name(name, items, Name.NO_ALIAS, id, name));
            for (int i = 0; i < otherNames.size(); i++) {
                all.add(new Name(otherNames.get(i), items, i, id, name));
                aliases.add(new Alias(items, otherNames.get(i)));
            }
            items++;
        }

        /** Reports each item with a name like one of an earlier item, at the first such name. */
        void report(RuleContext context) {
            int[] similar = SimilarNames.earlierOf(all.stream().map(Name::text).toList(), this::areCompared);
            int reported = -1;
            for (int i = 0; i < similar.length; i++) {
                Name name = all.get(i);
                if (similar[i] >= 0 && name.item() > reported) {
                    report(name, all.get(similar[i]), context);
                    reported = name.item();
                }
            }
        }

        private void report(Name name, Name other, RuleContext context) {
            JsonPointer item = list.index(name.item());
            JsonPointer otherItem = list.index(other.item());
            if (context.isKnown(item.field("aliases")) && context.isKnown(otherItem.field("aliases"))) {
                context.report(
                        name.isAlias() ? item.field("aliases").index(name.alias()) : item.field("name"),
                        ProblemText.quote(name.text()) + " is nearly " + (other.isAlias() ? "an alias" : "the name")
                                + " of " + otherItem + ", " + ProblemText.quote(other.text())
                                + "; if they are the same, keep one of them");
            }
        }

        private boolean areCompared(int index, int otherIndex) {
            Name name = all.get(index);
            Name other = all.get(otherIndex);
            return !name.id().equals(other.id())
                    && !(aliases.contains(new Alias(name.item(), other.nameOfItem()))
                            && aliases.contains(new Alias(other.item(), name.nameOfItem())));
        }
    }

    /**
     * A name of an item of the list.
     *
     * @param alias the index of the alias that it is, or {@link #NO_ALIAS}
     * @param id the id of the item
     * @param nameOfItem the name of the item, which is no alias
     */
    private record Name(String text, int item, int alias, String id, String nameOfItem) {

        static final int NO_ALIAS = -1;

        boolean isAlias() {
            return alias != NO_ALIAS;
        }
    }

    private record Alias(int item, String text) {}
}
