package org.eventreport.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.ListValue;
import org.eventreport.model.ExtensionValue.ObjectValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.ObjectType;

/**
 * A list of speakers or projects that was kept as a key of the blog engine, as a report does not have its key. Only the
 * references to them show what it is.
 *
 * @param key the key, such as {@code software}
 * @param field the field of a report that was probably meant, such as {@code projects}
 */
public record FrontMatterList(String key, String field) {

    /** Returns the lists that have all ids that the report refers to, while the report itself has none. */
    public static List<FrontMatterList> in(Report report) {
        if (!(report.extensions().get(ObjectType.FRONT_MATTER) instanceof ObjectValue others)) {
            return List.of();
        }
        return Stream.of(Referents.speakers(report), Referents.projects(report))
                .filter(referents -> referents.ids().isEmpty())
                .flatMap(referents -> find(referents, others))
                .toList();
    }

    private static Stream<FrontMatterList> find(Referents referents, ObjectValue others) {
        Set<String> wanted = new HashSet<>();
        referents.forEachReference(reference -> wanted.add(reference.id()));
        return others.members().entrySet().stream()
                .filter(member -> !wanted.isEmpty() && ids(member.getValue()).containsAll(wanted))
                .map(Map.Entry::getKey)
                .limit(1)
                .map(key -> new FrontMatterList(key, referents.field()));
    }

    private static Set<String> ids(ExtensionValue value) {
        Set<String> ids = new HashSet<>();
        if (value instanceof ListValue list) {
            for (ExtensionValue item : list.items()) {
                if (item instanceof ObjectValue object && object.members().get("id") instanceof TextValue id) {
                    ids.add(id.text());
                }
            }
        }
        return ids;
    }

    /** Returns the pointer to the list. */
    public JsonPointer pointer() {
        return JsonPointer.of(ObjectType.FRONT_MATTER, key);
    }
}
