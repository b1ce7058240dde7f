package org.eventreport.conformance.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, and the places after them. */
final class Edit {

    private record Change(int start, int end, String replacement) {}

    private final ReportText report;
    private final List<Change> changes = new ArrayList<>();

    Edit(ReportText report) {
        this.report = report;
    }

    /** Replaces a part of the text. */
    Edit replace(int start, int end, String replacement) {
        changes.add(new Change(start, end, replacement));
        changes.sort(Comparator.comparingInt(Change::start));
        return this;
    }

    Edit insert(int at, String inserted) {
        return replace(at, at, inserted);
    }

    /** Replaces a value. In YAML, everything after the key or dash is replaced. */
    Edit value(Node node, String replacement) {
        if (report.isJson() || (node.isScalar() && node.form != Node.Form.BLOCK)) {
            return replace(node.start, node.end, replacement);
        }
        return node.isMember()
                ? replace(node.keyEnd + 1, node.extentEnd, " " + replacement + "\n")
                : replace(node.start, node.extentEnd, replacement + "\n");
    }

    /** Returns where a value starts that was replaced. */
    int replaced(Node node) {
        boolean inline = report.isJson() || (node.isScalar() && node.form != Node.Form.BLOCK) || !node.isMember();
        return place(inline ? node.start : node.keyEnd + 1) + (inline ? 0 : 1);
    }

    /** Inserts a member before another one of an object, and returns the place of its key. */
    int member(Node before, String key, String value) {
        String separator = (report.isJson() ? ",\n" : "\n") + report.indent(before.keyStart);
        insert(before.keyStart, report.member(key, value) + separator);
        return place(before.keyStart);
    }

    /** Removes a member of an object that has others. */
    Edit remove(Node member) {
        List<Node> members = member.parent().children;
        int index = member.index();
        if (!member.isLast()) {
            return replace(member.keyStart, members.get(index + 1).keyStart, "");
        }
        return report.isJson()
                ? replace(members.get(index - 1).end, member.end, "")
                : replace(report.lineStart(member.keyStart), member.extentEnd, "");
    }

    /** Appends an item to a list that has some, and returns its place. */
    int item(Node list, String value) {
        Node last = list.children.get(list.children.size() - 1);
        String indent = report.indent(last.start);
        if (report.isJson()) {
            insert(last.end, ",\n" + indent + value);
            return place(last.end) + 2 + indent.length();
        }
        insert(last.extentEnd, indent.substring(2) + "- " + value + "\n");
        return place(last.extentEnd) + indent.length();
    }

    /** Returns where a place of the old text is in the new one: before what is inserted there. */
    int place(int old) {
        int moved = old;
        for (Change change : changes) {
            if (change.start() < old) {
                moved += change.replacement().length() - (change.end() - change.start());
            }
        }
        return moved;
    }

    /** Returns the new text. */
    String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            text.append(report.text, at, change.start()).append(change.replacement());
            at = change.end();
        }
        return text.append(report.text, at, report.text.length()).toString();
    }
}
