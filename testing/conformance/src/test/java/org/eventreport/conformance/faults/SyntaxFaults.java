package org.eventreport.conformance.faults;

import static org.eventreport.conformance.faults.Planter.pick;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.eventreport.conformance.faults.Node.Form;
import org.eventreport.conformance.faults.ReportText.Format;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.ProblemCode;

/** Mistakes that end reading: of syntax, of the encoding, and against limits. */
final class SyntaxFaults {

    private static final int DEPTH = 64;

    private SyntaxFaults() {}

    static Map<String, Planter> all() {
        Map<String, Planter> planters = new LinkedHashMap<>();
        planters.put("encoding", SyntaxFaults::encoding);
        planters.put("limit-exceeded: depth", SyntaxFaults::depth);
        planters.put("limit-exceeded: digits", SyntaxFaults::digits);
        planters.put("yaml: a colon in a text", inPlain("colon: ", 5));
        planters.put("yaml: a text starts with @", inPlain("@", 0));
        planters.put("yaml: a text starts with %", inPlain("%", 0));
        planters.put("yaml: a text starts with `", inPlain("`", 0));
        planters.put("yaml: a text starts with *", inPlain("*", 0));
        planters.put("yaml: a text starts with a bracket", inPlain("[draft] ", 8));
        planters.put("yaml: a text starts with a quotation", inPlain("\"So\" ", 5));
        planters.put("yaml: an apostrophe in single quotation marks", inPlain("'It's ", 4));
        planters.put("yaml: an unknown escape", inPlain("\"a\\q", 3));
        planters.put("yaml: a list is not closed", SyntaxFaults::openList);
        planters.put("yaml: a quotation mark is not closed", SyntaxFaults::openQuotation);
        planters.put("yaml: a tab as indentation", SyntaxFaults::tab);
        planters.put("yaml: one space too much", SyntaxFaults::indentedTooMuch);
        planters.put("yaml: one space too little", SyntaxFaults::indentedTooLittle);
        planters.put("yaml: not indented", SyntaxFaults::notIndented);
        planters.put("yaml: no colon", missingAfterKey(0));
        planters.put("yaml: no space after the colon", missingAfterKey(1));
        planters.put("markdown: front matter is not closed", SyntaxFaults::openFrontMatter);
        planters.put("json: no comma", SyntaxFaults::noComma);
        planters.put("json: two commas", SyntaxFaults::twoCommas);
        planters.put("json: a comma after the last member", SyntaxFaults::trailingComma);
        planters.put("json: no quotation mark after a text", SyntaxFaults::openText);
        planters.put("json: no quotation mark before a text", SyntaxFaults::noOpeningMark);
        planters.put("json: no quotation marks around a key", SyntaxFaults::bareKey);
        planters.put("json: no colon", SyntaxFaults::noJsonColon);
        planters.put("json: single quotation marks", SyntaxFaults::singleMarks);
        planters.put("json: a comment", SyntaxFaults::comment);
        planters.put("json: an unknown escape", SyntaxFaults::jsonEscape);
        planters.put("json: a bracket is not closed", SyntaxFaults::openBracket);
        planters.put("json: a bracket too much", SyntaxFaults::bracketTooMuch);
        return planters;
    }

    private static Optional<Node> yaml(ReportText report, Random random, Predicate<Node> fits) {
        return report.isJson() ? Optional.empty() : pick(report.nodes(fits), random);
    }

    private static Optional<Node> json(ReportText report, Random random, Predicate<Node> fits) {
        return report.isJson() ? pick(report.nodes(fits), random) : Optional.empty();
    }

    /** A byte of Latin-1 in the text. */
    private static Optional<Fault> encoding(ReportText report, Random random) {
        int at = random.nextInt(report.text.length());
        if (Character.isLowSurrogate(report.text.charAt(at))
                || (report.format == Format.MARKDOWN && (at < report.root.start || at > report.end))) {
            return Optional.empty();
        }
        byte[] before = report.text.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] after = report.text.substring(at).getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[before.length + 1 + after.length];
        System.arraycopy(before, 0, file, 0, before.length);
        file[before.length] = (byte) 0xE9;
        System.arraycopy(after, 0, file, before.length + 1, after.length);
        String text = report.text.substring(0, at) + " " + report.text.substring(at);
        return Optional.of(new Fault(file, ProblemCode.ENCODING.keyword(), JsonPointer.root(), text, at, at));
    }

    private static Optional<Fault> limit(ReportText report, Random random, String value, int at) {
        Node before = report.root.children.get(random.nextInt(report.root.children.size()));
        Edit edit = report.edit();
        int place = edit.member(before, "x-long", value)
                + report.member("x-long", "").length();
        return Optional.of(Fault.of(edit, ProblemCode.LIMIT_EXCEEDED, JsonPointer.root(), place + at));
    }

    private static Optional<Fault> depth(ReportText report, Random random) {
        return limit(report, random, "[".repeat(DEPTH + 2) + "]".repeat(DEPTH + 2), DEPTH - 1);
    }

    private static Optional<Fault> digits(ReportText report, Random random) {
        return limit(report, random, "1".repeat(1001), 0);
    }

    /** Puts something before a plain text that needs quotation marks then. */
    private static Planter inPlain(String before, int at) {
        return (report, random) -> yaml(
                        report,
                        random,
                        node -> node.form == Form.PLAIN
                                && node.type != null
                                && node.text.matches("[A-Za-z][A-Za-z0-9]*( .*)?")
                                && node.isMember()
                                && report.isOnOneLine(node))
                .map(node -> {
                    Edit edit = report.edit().insert(node.start, before);
                    return Fault.syntax(edit, edit.place(node.start) + at);
                });
    }

    private static Optional<Fault> openList(ReportText report, Random random) {
        return yaml(
                        report,
                        random,
                        node -> node.form == Form.LIST
                                && node.isMember()
                                && !node.isLast()
                                && !node.children.isEmpty()
                                && node.children.get(0).isScalar())
                .map(node -> {
                    Edit edit = report.edit().value(node, "[a, b");
                    Node next = node.parent().children.get(node.index() + 1);
                    boolean nextLine = report.lineStart(next.keyStart) > node.start;
                    return Fault.syntax(edit, edit.place(nextLine ? next.keyStart : next.keyEnd));
                });
    }

    /**
     * The text goes on to the next line, which is not indented enough for it, or to a quotation mark before that, after which
     * something follows that does not fit; without another quotation mark it goes on to the end.
     */
    private static Optional<Fault> openQuotation(ReportText report, Random random) {
        return yaml(report, random, node -> {
                    if (node.form != Form.PLAIN || node.type == null || !report.isOnOneLine(node)) {
                        return false;
                    }
                    int mark = report.text.indexOf('"', node.start);
                    int escape = report.text.indexOf('\\', node.start);
                    return mark < 0 || mark >= report.end
                            ? escape < 0 || escape >= report.end
                            : Character.isLetter(report.text.charAt(mark + 1)) && (escape < 0 || escape > mark);
                })
                .map(node -> {
                    Edit edit = report.edit().insert(node.start, "\"");
                    int mark = report.text.indexOf('"', node.start);
                    int line = report.text.indexOf('\n', node.start);
                    if (mark < 0 || mark >= report.end) {
                        return Fault.syntax(edit, edit.place(report.end));
                    }
                    if (mark < line) {
                        return Fault.syntax(edit, edit.place(mark + 1));
                    }
                    int next = line;
                    while (next < report.end && Character.isWhitespace(report.text.charAt(next))) {
                        next++;
                    }
                    return Fault.syntax(edit, edit.place(next));
                });
    }

    private static boolean startsLine(ReportText report, Node node) {
        return node.isMember()
                && node.index() > 0
                && node.keyStart > report.lineStart(node.keyStart)
                && report.text
                        .substring(report.lineStart(node.keyStart), node.keyStart)
                        .isBlank();
    }

    private static Optional<Fault> tab(ReportText report, Random random) {
        return yaml(report, random, node -> startsLine(report, node) && !isInPlain(report, node))
                .map(node -> {
                    int lineStart = report.lineStart(node.keyStart);
                    Edit edit = report.edit().replace(lineStart, node.keyStart, "\t");
                    return Fault.syntax(edit, edit.place(lineStart));
                });
    }

    /** Returns whether a key is after a block of text, which it continues if it is indented more. */
    private static boolean isInPlain(ReportText report, Node node) {
        return node.parent().children.get(node.index() - 1).form == Form.BLOCK;
    }

    private static Optional<Fault> indentedTooMuch(ReportText report, Random random) {
        return yaml(report, random, node -> {
                    if (!startsLine(report, node)) {
                        return false;
                    }
                    Node before = node.parent().children.get(node.index() - 1);
                    return before.form == Form.PLAIN || before.form == Form.QUOTED;
                })
                .map(node -> {
                    Edit edit = report.edit().insert(report.lineStart(node.keyStart), " ");
                    boolean continued = node.parent().children.get(node.index() - 1).form == Form.PLAIN;
                    return Fault.syntax(edit, edit.place(continued ? node.keyEnd : node.keyStart));
                });
    }

    private static Optional<Fault> indentedTooLittle(ReportText report, Random random) {
        return yaml(
                        report,
                        random,
                        node -> startsLine(report, node)
                                && node.keyStart - report.lineStart(node.keyStart) > 1
                                && !isInPlain(report, node))
                .map(node -> {
                    int lineStart = report.lineStart(node.keyStart);
                    Edit edit = report.edit().replace(lineStart, lineStart + 1, "");
                    return Fault.syntax(edit, edit.place(node.keyStart));
                });
    }

    /** A line of an object in a list is not indented, so that the next line of the object has nothing to belong to. */
    private static Optional<Fault> notIndented(ReportText report, Random random) {
        return yaml(
                        report,
                        random,
                        node -> startsLine(report, node)
                                && node.isScalar()
                                && node.form != Form.BLOCK
                                && !node.isLast()
                                && report.isOnOneLine(node))
                .map(node -> {
                    int lineStart = report.lineStart(node.keyStart);
                    Edit edit = report.edit().replace(lineStart, node.keyStart, "");
                    Node next = node.parent().children.get(node.index() + 1);
                    return Fault.syntax(edit, edit.place(node.form == Form.PLAIN ? next.keyEnd : next.keyStart));
                });
    }

    /** A character is missing after a key: its colon, or the space after that. */
    private static Planter missingAfterKey(int offset) {
        return (report, random) -> yaml(
                        report,
                        random,
                        node -> node.isMember()
                                && node.form == Form.PLAIN
                                && report.isOnOneLine(node)
                                && !node.isLast()
                                && node.index() > 0
                                && node.parent().children.get(node.index() - 1).form != Form.BLOCK)
                .map(node -> {
                    int at = node.keyEnd + offset;
                    Edit edit = report.edit().replace(at, at + 1, "");
                    return Fault.syntax(
                            edit,
                            edit.place(node.keyStart),
                            edit.place(node.parent().children.get(node.index() + 1).keyEnd));
                });
    }

    private static Optional<Fault> openFrontMatter(ReportText report, Random random) {
        if (report.format != Format.MARKDOWN) {
            return Optional.empty();
        }
        Edit edit = report.edit().replace(report.end, report.end + 4, "");
        return Optional.of(Fault.syntax(edit, edit.text().length()));
    }

    private static Optional<Fault> noComma(ReportText report, Random random) {
        return json(report, random, node -> !node.isLast()).map(node -> {
            int comma = report.text.indexOf(',', node.end);
            Edit edit = report.edit().replace(comma, comma + 1, "");
            Node next = node.parent().children.get(node.index() + 1);
            return Fault.syntax(edit, edit.place(next.isMember() ? next.keyStart : next.start));
        });
    }

    private static Optional<Fault> twoCommas(ReportText report, Random random) {
        return json(report, random, node -> !node.isLast()).map(node -> {
            int comma = report.text.indexOf(',', node.end);
            Edit edit = report.edit().insert(comma, ",");
            return Fault.syntax(edit, edit.place(comma) + 1);
        });
    }

    private static Optional<Fault> trailingComma(ReportText report, Random random) {
        return json(report, random, Node::isLast).map(node -> {
            Edit edit = report.edit().insert(node.end, ",");
            int bracket = node.end;
            while (Character.isWhitespace(report.text.charAt(bracket))) {
                bracket++;
            }
            return Fault.syntax(edit, edit.place(bracket));
        });
    }

    private static boolean isJsonText(Node node) {
        return node.form == Form.QUOTED && !node.text.isEmpty();
    }

    private static Optional<Fault> openText(ReportText report, Random random) {
        return json(report, random, SyntaxFaults::isJsonText).map(node -> {
            Edit edit = report.edit().replace(node.end - 1, node.end, "");
            return Fault.syntax(edit, edit.place(report.lineEnd(node.end)));
        });
    }

    private static Optional<Fault> noOpeningMark(ReportText report, Random random) {
        return json(report, random, node -> isJsonText(node) && Character.isLetter(node.text.charAt(0)))
                .map(node -> {
                    Edit edit = report.edit().replace(node.start, node.start + 1, "");
                    return Fault.syntax(edit, edit.place(node.start));
                });
    }

    private static Optional<Fault> bareKey(ReportText report, Random random) {
        return json(report, random, Node::isMember).map(node -> {
            Edit edit = report.edit()
                    .replace(node.keyStart, node.keyStart + 1, "")
                    .replace(node.keyEnd - 1, node.keyEnd, "");
            return Fault.syntax(edit, edit.place(node.keyStart));
        });
    }

    private static Optional<Fault> noJsonColon(ReportText report, Random random) {
        return json(report, random, Node::isMember).map(node -> {
            Edit edit = report.edit().replace(node.keyEnd, node.keyEnd + 1, "");
            return Fault.syntax(edit, edit.place(node.start));
        });
    }

    private static Optional<Fault> singleMarks(ReportText report, Random random) {
        return json(report, random, SyntaxFaults::isJsonText).map(node -> {
            Edit edit = report.edit().replace(node.start, node.start + 1, "'").replace(node.end - 1, node.end, "'");
            return Fault.syntax(edit, edit.place(node.start));
        });
    }

    private static Optional<Fault> comment(ReportText report, Random random) {
        return json(report, random, Node::isMember).map(node -> {
            Edit edit = report.edit().insert(node.keyStart, "// to do\n");
            return Fault.syntax(edit, edit.place(node.keyStart));
        });
    }

    private static Optional<Fault> jsonEscape(ReportText report, Random random) {
        return json(report, random, SyntaxFaults::isJsonText).map(node -> {
            Edit edit = report.edit().insert(node.start + 1, "C:\\Users\\");
            return Fault.syntax(edit, edit.place(node.start) + 3, edit.place(node.start) + 5);
        });
    }

    /** The bracket that comes next is of the wrong kind then, or the text ends. */
    private static Optional<Fault> openBracket(ReportText report, Random random) {
        return json(report, random, node -> node.form == Form.OBJECT && node.isLast() && !node.isMember())
                .map(node -> {
                    int bracket = report.text.lastIndexOf('}', node.end);
                    Edit edit = report.edit().replace(bracket, bracket + 1, "");
                    return Fault.syntax(edit, edit.place(report.text.indexOf(']', bracket)));
                });
    }

    private static Optional<Fault> bracketTooMuch(ReportText report, Random random) {
        return json(report, random, node -> node.form == Form.OBJECT && !node.isMember())
                .map(node -> {
                    int bracket = report.text.lastIndexOf('}', node.end);
                    Edit edit = report.edit().insert(bracket, "}");
                    return Fault.syntax(edit, edit.place(bracket) + 1);
                });
    }
}
