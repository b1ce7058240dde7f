package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eventreport.model.Author;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.validation.spi.RuleContext;

/** The speakers, or the projects, of a report, and the fields that refer to them by their ids. */
final class Referents {

    /** Keeps suggestions cheap in a report with many dangling references. */
    static final int MAX_SUGGESTIONS = 20;

    private static final String SPEAKERS = "speakers";
    private static final String PROJECTS = "projects";

    private final String noun;
    private final String field;
    private final List<String> ids;
    private final List<String> names;
    private final List<Referring> referring;

    /** The ids, each with the index of the first one that has it. */
    private final Map<String, Integer> declared;

    private final BitSet referenced = new BitSet();
    private final List<Reference> dangling = new ArrayList<>();

    /**
     * Resolves the references.
     *
     * @param noun what one of them is called
     * @param field the field of a report that lists them, and that of a talk that refers to them
     * @param ids their ids, in the order of the report
     * @param names their names
     * @param referring the fields that refer to them
     */
    private Referents(String noun, String field, List<String> ids, List<String> names, List<Referring> referring) {
        this.noun = noun;
        this.field = field;
        this.ids = ids;
        this.names = names;
        this.referring = referring;
        this.declared = new HashMap<>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            declared.putIfAbsent(ids.get(i), i);
        }
        for (Referring fields : referring) {
            resolve(fields);
        }
    }

    private void resolve(Referring fields) {
        for (int i = 0; i < fields.count(); i++) {
            List<String> references = fields.ids().get(i);
            for (int j = 0; j < references.size(); j++) {
                Integer index = declared.get(references.get(j));
                if (index == null) {
                    dangling.add(new Reference(references.get(j), fields, i, j));
                } else {
                    referenced.set(index);
                }
            }
        }
    }

    /**
     * A list of objects, and the field of these objects that has one reference or several.
     *
     * @param ids the references of each object
     */
    private record Referring(String list, String field, boolean several, List<List<String>> ids) {

        int count() {
            return ids.size();
        }

        JsonPointer object(int index) {
            return JsonPointer.of(list).index(index);
        }

        JsonPointer reference(int index, int item) {
            JsonPointer value = object(index).field(field);
            return several ? value.index(item) : value;
        }
    }

    /**
     * A reference.
     *
     * @param fields the fields that it is one of
     * @param object the index of the object that it is in
     * @param item its index in the field
     */
    record Reference(String id, Referring fields, int object, int item) {
        JsonPointer pointer() {
            return fields.reference(object, item);
        }
    }

    static Referents speakers(Report report) {
        List<String> ids = new ArrayList<>(report.speakers().size());
        List<String> names = new ArrayList<>(report.speakers().size());
        for (Speaker speaker : report.speakers()) {
            ids.add(speaker.id());
            names.add(speaker.name());
        }
        List<List<String>> ofAuthors = new ArrayList<>(report.authors().size());
        for (Author author : report.authors()) {
            ofAuthors.add(list(author.speaker()));
        }
        List<List<String>> ofTalks = new ArrayList<>(report.talks().size());
        for (Talk talk : report.talks()) {
            ofTalks.add(talk.speakers());
        }
        return new Referents(
                "speaker",
                SPEAKERS,
                ids,
                names,
                List.of(
                        new Referring("authors", "speaker", false, ofAuthors),
                        new Referring("talks", SPEAKERS, true, ofTalks)));
    }

    static Referents projects(Report report) {
        List<String> ids = new ArrayList<>(report.projects().size());
        List<String> names = new ArrayList<>(report.projects().size());
        List<List<String>> ofProjects = new ArrayList<>(report.projects().size());
        for (Project project : report.projects()) {
            ids.add(project.id());
            names.add(project.name());
            ofProjects.add(list(project.partOf()));
        }
        List<List<String>> ofTalks = new ArrayList<>(report.talks().size());
        for (Talk talk : report.talks()) {
            ofTalks.add(talk.projects());
        }
        return new Referents(
                "project",
                PROJECTS,
                ids,
                names,
                List.of(
                        new Referring("talks", PROJECTS, true, ofTalks),
                        new Referring(PROJECTS, "partOf", false, ofProjects)));
    }

    private static List<String> list(Optional<String> id) {
        return id.isPresent() ? List.of(id.get()) : List.of();
    }

    /** Returns what one of them is called. */
    String noun() {
        return noun;
    }

    /** Returns the field of a report that lists them. */
    String field() {
        return field;
    }

    /** Returns their ids, in the order of the report. */
    List<String> ids() {
        return ids;
    }

    /** Returns the name of one of them. */
    String name(int index) {
        return names.get(index);
    }

    /** Returns the pointer to the list of them. */
    JsonPointer list() {
        return JsonPointer.of(field);
    }

    /** Returns the pointer to the id of one of them. */
    JsonPointer idAt(int index) {
        return list().index(index).field("id");
    }

    /** Visits every reference. */
    void forEachReference(Consumer<Reference> action) {
        for (Referring fields : referring) {
            for (int i = 0; i < fields.count(); i++) {
                List<String> references = fields.ids().get(i);
                for (int j = 0; j < references.size(); j++) {
                    action.accept(new Reference(references.get(j), fields, i, j));
                }
            }
        }
    }

    /** Returns the references to ids that none of them has. */
    List<Reference> dangling() {
        return dangling;
    }

    /** Returns whether two of them have the same id. */
    boolean haveDuplicateIds() {
        return declared.size() < ids.size();
    }

    /** Returns whether there is a reference to every id. */
    boolean areAllReferenced() {
        return referenced.cardinality() == declared.size();
    }

    /** Returns how many of them have ids that are not known, so that a reference to one of these seems to dangle. */
    int unknownIds(RuleContext context) {
        int unknown = ids.isEmpty() && !context.isComplete(JsonPointer.root()) ? 1 : 0;
        for (int i = 0; i < ids.size(); i++) {
            unknown += context.isKnown(idAt(i)) ? 0 : 1;
        }
        return unknown;
    }

    /** Returns how many fields with references may be in the file, but are not known. */
    int unknownFields(RuleContext context) {
        int unknown = 0;
        for (Referring fields : referring) {
            if (fields.count() == 0) {
                unknown += isLost(JsonPointer.root(), fields.list(), context) ? 1 : 0;
            }
            for (int i = 0; i < fields.count(); i++) {
                if (fields.ids().get(i).isEmpty()) {
                    unknown += isLost(fields.object(i), fields.field(), context) ? 1 : 0;
                }
            }
        }
        return unknown;
    }

    /** Returns how many references are to one of them, but are wrong for another reason, such as a cycle. */
    int wrongReferences(RuleContext context) {
        int[] wrong = {0};
        forEachReference(reference -> {
            if (declared.containsKey(reference.id()) && !context.isKnown(reference.pointer())) {
                wrong[0]++;
            }
        });
        return wrong[0];
    }

    /** Returns whether a field that an object does not have may be in the file nevertheless. */
    private static boolean isLost(JsonPointer object, String field, RuleContext context) {
        return !context.isKnown(object.field(field)) || !context.isComplete(object);
    }
}
