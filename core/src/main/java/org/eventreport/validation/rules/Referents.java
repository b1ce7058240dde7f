package org.eventreport.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;
import org.eventreport.problem.JsonPointer;
import org.eventreport.validation.spi.RuleContext;

/**
 * The speakers, or the projects, of a report, and the fields that refer to them by their ids.
 *
 * @param noun what one of them is called
 * @param field the field of a report that lists them, and that of a talk that refers to them
 * @param ids their ids, in the order of the report
 * @param names their names, in the same order
 * @param referring the fields that refer to them
 */
record Referents(String noun, String field, List<String> ids, List<String> names, List<Referring> referring) {

    /** Keeps suggestions cheap in a report with many dangling references. */
    static final int MAX_SUGGESTIONS = 20;

    private static final String SPEAKERS = "speakers";
    private static final String PROJECTS = "projects";

    /**
     * A list of objects, and the field of these objects that has one reference or several.
     *
     * @param count the number of objects
     * @param ids the references of an object
     */
    private record Referring(
            String list, int count, String field, boolean several, Function<Integer, List<String>> ids) {

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

    static Referents speakers(Report report) {
        return new Referents(
                "speaker",
                SPEAKERS,
                report.speakers().stream().map(Speaker::id).toList(),
                report.speakers().stream().map(Speaker::name).toList(),
                List.of(
                        Referring.of("authors", report.authors(), "speaker", false, author -> list(author.speaker())),
                        Referring.of("talks", report.talks(), SPEAKERS, true, Talk::speakers)));
    }

    static Referents projects(Report report) {
        return new Referents(
                "project",
                PROJECTS,
                report.projects().stream().map(Project::id).toList(),
                report.projects().stream().map(Project::name).toList(),
                List.of(
                        Referring.of("talks", report.talks(), PROJECTS, true, Talk::projects),
                        Referring.of(PROJECTS, report.projects(), "partOf", false, project -> list(project.partOf()))));
    }

    private static List<String> list(Optional<String> id) {
        return id.map(List::of).orElse(List.of());
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
                int object = i;
                List<String> references = fields.ids().apply(i);
                for (int j = 0; j < references.size(); j++) {
                    int item = j;
                    action.accept(new Reference(references.get(j), () -> fields.reference(object, item)));
                }
            }
        }
    }

    /** Returns the references to ids that none of them has. */
    List<Reference> dangling() {
        Set<String> declared = new HashSet<>(ids);
        List<Reference> dangling = new ArrayList<>();
        forEachReference(reference -> {
            if (!declared.contains(reference.id())) {
                dangling.add(reference);
            }
        });
        return dangling;
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
        Set<String> declared = new HashSet<>(ids);
        int[] wrong = {0};
        forEachReference(reference -> {
            if (declared.contains(reference.id())
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
