package org.eventreport.conformance.faults;

import static org.eventreport.conformance.faults.Planter.pick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eventreport.conformance.faults.Node.Form;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.ObjectType;

/** Keys that are wrong, missing, twice, or in the wrong object. */
final class StructureFaults {

    private static final Set<String> REFERENCES = Set.of("speakers", "projects");

    /** If these have no value, references dangle: an error too, as a key without a value is only a warning. */
    private static final Set<String> TOLD_BY_REFERENCES = Set.of("/speakers", "/projects");

    private StructureFaults() {}

    static Map<String, Planter> all() {
        Map<String, Planter> planters = new LinkedHashMap<>();
        planters.put("unknown-field: a letter is missing", misspelt(key -> key.substring(0, key.length() - 1)));
        planters.put(
                "unknown-field: two letters are swapped",
                misspelt(key -> key.charAt(1) + key.substring(0, 1) + key.substring(2)));
        planters.put(
                "unknown-field: upper case",
                misspelt(key -> key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)));
        planters.put(
                "unknown-field: snake case",
                misspelt(key -> key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)));
        planters.put("unknown-field: another word", StructureFaults::anotherWord);
        planters.put("unknown-field: a key of the author's own", StructureFaults::ownKey);
        planters.put("unknown-field: a list in front matter", StructureFaults::listInFrontMatter);
        planters.put("unknown-field: indented too little", StructureFaults::misplaced);
        planters.put("duplicate-key", StructureFaults::duplicateKey);
        planters.put("duplicate-key: two objects in one", StructureFaults::twoInOne);
        planters.put("missing-field", StructureFaults::missing);
        planters.put("missing-field: no value", StructureFaults::missingValue);
        planters.put("empty-field", StructureFaults::emptyField);
        return planters;
    }

    private interface Spelling {
        String of(String key);
    }

    private static boolean isField(Node node) {
        return node.isMember() && node.type != null && node.parent().type instanceof ObjectType;
    }

    private static boolean hasField(Node object, String key) {
        return object.type instanceof ObjectType<?, ?> type && type.indexOf(key) >= 0;
    }

    private static boolean isTopOfMarkdown(ReportText report, Node node) {
        return report.format == ReportText.Format.MARKDOWN && node.parent().parent == null;
    }

    private static Fault renamed(ReportText report, Node node, String name) {
        Edit edit = report.edit().replace(node.keyStart, node.keyEnd, report.isJson() ? ReportText.quoted(name) : name);
        return Fault.of(edit, ProblemCode.UNKNOWN_FIELD, node.parent().pointer.field(name), edit.place(node.keyStart));
    }

    private static Planter misspelt(Spelling spelling) {
        return (report, random) -> pick(
                        report.nodes(node -> isField(node)
                                && !node.key.startsWith("$")
                                && node.key.length() > 2
                                && !spelling.of(node.key).equals(node.key)
                                && !hasField(node.parent(), spelling.of(node.key))
                                && !isTopOfMarkdown(report, node)),
                        random)
                .map(node -> renamed(report, node, spelling.of(node.key)));
    }

    private static Optional<Fault> anotherWord(ReportText report, Random random) {
        return pick(report.nodes(node -> isField(node) && !isTopOfMarkdown(report, node)), random)
                .map(node -> renamed(
                        report,
                        node,
                        pick(List.of("remark", "extra", "vorname", "what"), random)
                                .orElseThrow()));
    }

    private static Optional<Fault> ownKey(ReportText report, Random random) {
        return pick(report.nodes(node -> isField(node) && !isTopOfMarkdown(report, node)), random)
                .map(node -> {
                    Edit edit = report.edit();
                    int place = edit.member(node, "remark", report.scalar("to be checked"));
                    return Fault.of(
                            edit,
                            ProblemCode.UNKNOWN_FIELD,
                            node.parent().pointer.field("remark"),
                            place);
                });
    }

    private static Optional<Fault> listInFrontMatter(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> isTopOfMarkdown(report, node)
                                && REFERENCES.contains(node.key)
                                && !node.children.isEmpty()),
                        random)
                .map(node -> {
                    String name = node.key.equals("speakers") ? "people" : "software";
                    Fault fault = renamed(report, node, name);
                    return new Fault(
                            fault.file(),
                            fault.code(),
                            JsonPointer.of("x-front-matter", name),
                            fault.text(),
                            fault.place(),
                            fault.lastPlace());
                });
    }

    /** The last line of an object, which is required, is indented as the keys of the report are. */
    private static Optional<Fault> misplaced(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> !report.isJson()
                                && node.isRequired()
                                && node.form == Form.PLAIN
                                && node.isLast()
                                && node.index() > 0
                                && report.isOnOneLine(node)
                                && !hasField(report.root, node.key)
                                && report.lineStart(node.keyStart) < node.keyStart
                                && (node.extentEnd == report.end || isKeyOfReport(report, node.extentEnd))),
                        random)
                .map(node -> {
                    int lineStart = report.lineStart(node.keyStart);
                    Edit edit = report.edit().replace(lineStart, node.keyStart, "");
                    if (report.format == ReportText.Format.MARKDOWN) {
                        Node object = node.parent();
                        return Fault.of(edit, ProblemCode.MISSING_FIELD, node.pointer, edit.place(object.start));
                    }
                    return Fault.of(edit, ProblemCode.UNKNOWN_FIELD, JsonPointer.of(node.key), edit.place(lineStart));
                });
    }

    private static boolean isKeyOfReport(ReportText report, int lineStart) {
        return Character.isLetter(report.text.charAt(lineStart));
    }

    private static Optional<Fault> duplicateKey(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> node.isMember()
                                && node.index() < node.parent().children.size() - 1),
                        random)
                .map(node -> {
                    List<Node> members = node.parent().children;
                    Node before = members.get(random.nextInt(node.index() + 1, members.size()));
                    Edit edit = report.edit();
                    int place = edit.member(before, node.key, report.scalar("again"));
                    return Fault.of(edit, ProblemCode.DUPLICATE_KEY, node.pointer, place);
                });
    }

    /** An item of a list has no dash, or in JSON no brackets, so that it continues the item before. */
    private static Optional<Fault> twoInOne(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> node.form == Form.OBJECT
                                && !node.isMember()
                                && !node.children.isEmpty()
                                && node.index() > 0
                                && startsAsBefore(node)),
                        random)
                .map(node -> {
                    Node before = node.parent().children.get(node.index() - 1);
                    Node first = node.children.get(0);
                    Edit edit = report.edit();
                    if (report.isJson()) {
                        Node last = before.children.get(before.children.size() - 1);
                        edit.replace(last.end, first.keyStart, ",\n" + report.indent(first.keyStart));
                    } else {
                        edit.replace(first.keyStart - 2, first.keyStart - 1, " ");
                    }
                    int place = edit.place(first.keyStart);
                    return Fault.of(
                            edit, ProblemCode.DUPLICATE_KEY, before.pointer.field(String.valueOf(first.key)), place);
                });
    }

    private static boolean startsAsBefore(Node node) {
        Node before = node.parent().children.get(node.index() - 1);
        return before.form == Form.OBJECT
                && String.valueOf(node.children.get(0).key)
                        .equals(before.children.isEmpty() ? "" : before.children.get(0).key);
    }

    private static Optional<Fault> missing(ReportText report, Random random) {
        return pick(
                        report.nodes(node ->
                                node.isRequired() && node.parent().children.size() > 1),
                        random)
                .map(node -> {
                    Edit edit = report.edit().remove(node);
                    return Fault.of(edit, ProblemCode.MISSING_FIELD, node.pointer, edit.place(node.parent().start));
                });
    }

    private static Optional<Fault> missingValue(ReportText report, Random random) {
        return pick(report.nodes(Node::isRequired), random).map(node -> {
            Edit edit = report.edit().value(node, report.isJson() ? "null" : "");
            return Fault.of(edit, ProblemCode.MISSING_FIELD, node.pointer, edit.place(node.parent().start));
        });
    }

    private static Optional<Fault> emptyField(ReportText report, Random random) {
        return pick(
                        report.nodes(node -> isField(node)
                                && !node.isRequired()
                                && !TOLD_BY_REFERENCES.contains(node.pointer.toString())),
                        random)
                .map(node -> {
                    Edit edit = report.edit().value(node, report.isJson() ? "null" : "");
                    return Fault.of(edit, ProblemCode.EMPTY_FIELD, node.pointer, edit.place(node.keyStart));
                });
    }
}
