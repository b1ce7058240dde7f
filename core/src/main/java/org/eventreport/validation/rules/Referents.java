package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
    private final IntFunction<String> names;
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
     * @param names returns the name of one of them
     * @param referring the fields that refer to them
     */
    private Referents(
            String noun, String field, List<String> ids, IntFunction<String> names, List<Referring> referring) {
        this.noun = noun;
        this.field = field;
        this.ids = ids;
        this.names = names;
        this.referring = referring;
        this.declared = new HashMap<>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            declared.putIfAbsent(ids.get(i), i);
        }
        forEach((id, fields, object, item) -> {
            Integer index = declared.get(id);
            if (index == null) {
                dangling.add(new Reference(id, () -> fields.reference(object, item)));
            } else {
                referenced.set(index);
            }
        });
    }

    /**
     * A list of objects, and the field of these objects that has one reference or several.
     *
     * @param count the number of objects
     * @param ids the references of an object
     */
    private record Referring(String list, int count, String field, boolean several, IntFunction<List<String>> ids) {

        static <T> Referring of(
                String list, List<T> objects, String field, boolean several, Function<T, List<String>> ids) {
            return new Referring(list, objects.size(), field, several, index -> ids.apply(objects.get(index)));
        }

        JsonPointer object(int index) {
            return JsonPointer.of(list).index(index);
        }

        JsonPointer reference(int index, int item) {
            JsonPointer value = object(index).field(field);
            return several ? value.index(item) : value;
        }
    }

    /** A reference, whose pointer is built only on request. */
    record Reference(String id, Supplier<JsonPointer> pointer) {}

    /** Receives the references: an id, and the field, object and item that it is in. */
    private interface Action {
        void reference(String id, Referring fields, int object, int item);
    }

    static Referents speakers(Report report) {
        List<Speaker> speakers = report.speakers();
        return new Referents(
                "speaker",
                SPEAKERS,
                ids(speakers, Speaker::id),
                index -> speakers.get(index).name(),
                List.of(
                        Referring.of("authors", report.authors(), "speaker", false, author -> list(author.speaker())),
                        Referring.of("talks", report.talks(), SPEAKERS, true, Talk::speakers)));
    }

    static Referents projects(Report report) {
        List<Project> projects = report.projects();
        return new Referents(
                "project",
                PROJECTS,
                ids(projects, Project::id),
                index -> projects.get(index).name(),
                List.of(
                        Referring.of("talks", report.talks(), PROJECTS, true, Talk::projects),
                        Referring.of(PROJECTS, projects, "partOf", false, project -> list(project.partOf()))));
    }

    private static <T> List<String> ids(List<T> objects, Function<T, String> id) {
        List<String> ids = new ArrayList<>(objects.size());
        for (T object : objects) {
            ids.add(id.apply(object));
        }
        return ids;
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
        return names.apply(index);
    }

    /** Returns the pointer to the list of them. */
    JsonPointer list() {
        return JsonPointer.of(field);
    }

    /** Returns the pointer to the id of one of them. */
    JsonPointer idAt(int index) {
        return list().index(index).field("id");
    }

    private void forEach(Action action) {
        for (Referring fields : referring) {
            for (int i = 0; i < fields.count(); i++) {
                List<String> references = fields.ids().apply(i);
                for (int j = 0; j < references.size(); j++) {
                    action.reference(references.get(j), fields, i, j);
                }
            }
        }
    }

    /** Visits every reference. */
    void forEachReference(Consumer<Reference> action) {
        forEach((id, fields, object, item) -> action.accept(new Reference(id, () -> fields.reference(object, item))));
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
                if (fields.ids().apply(i).isEmpty()) {
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
            if (declared.containsKey(reference.id())
                    && !context.isKnown(reference.pointer().get())) {
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
