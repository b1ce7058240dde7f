package org.eventreport.conformance.faults;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eventreport.conformance.faults.Node.Form;
import org.eventreport.problem.JsonPointer;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a report in a format, with the place of every value. YAML has to be in block style, as people write it, and
 * JSON on several lines. The places come from a general YAML parser, which reads both.
 */
final class ReportText {

    /** The formats that faults are planted in. */
    enum Format {
        YAML,
        JSON,
        MARKDOWN
    }

    private static final String MARK = "---\n";

    final Format format;
    final String text;
    final Node root;

    /** Where the front matter ends; elsewhere, the end of the text. */
    final int end;

    private final int start;
    private final int[] offsets;
    private final List<Node> nodes = new ArrayList<>();

    private ReportText(Format format, String text, int start, int end) {
        this.format = format;
        this.text = text;
        this.start = start;
        this.end = end;
        String document = text.substring(start, end);
        this.offsets = offsets(document);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.root = node(
                new Yaml(options).compose(new StringReader(document)),
                JsonPointer.root(),
                null,
                null,
                Tables.REPORT,
                new int[2]);
        extend(root, end);
    }

    static ReportText yaml(String text) {
        return new ReportText(Format.YAML, text, 0, text.length());
    }

    static ReportText json(String text) {
        return new ReportText(Format.JSON, text, 0, text.length());
    }

    /** Returns a report in YAML as front matter, with a body of its own. */
    static ReportText markdown(String yaml) {
        ReportText report = yaml(yaml);
        String frontMatter = report.root
                .member("body")
                .map(body -> yaml.substring(0, body.keyStart) + yaml.substring(body.extentEnd))
                .orElse(yaml);
        return new ReportText(
                Format.MARKDOWN,
                MARK + frontMatter + MARK + "\nIt was *cold*.\n",
                MARK.length(),
                MARK.length() + frontMatter.length());
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            offsets[count++] = i;
        }
        offsets[count] = text.length();
        return offsets;
    }

    private Node node(
            org.yaml.snakeyaml.nodes.Node value,
            JsonPointer pointer,
            @Nullable Node parent,
            @Nullable String key,
            @Nullable ValueType<?> type,
            int[] keyPlace) {
        int[] places = {
            keyPlace[0],
            keyPlace[1],
            start + offsets[value.getStartMark().getIndex()],
            start + offsets[value.getEndMark().getIndex()]
        };
        String scalar = value instanceof ScalarNode node ? node.getValue() : "";
        Node node = new Node(form(value), pointer, parent, key, type, scalar, places);
        nodes.add(node);
        if (value instanceof MappingNode mapping) {
            for (NodeTuple member : mapping.getValue()) {
                ScalarNode name = (ScalarNode) member.getKeyNode();
                int[] place = {
                    start + offsets[name.getStartMark().getIndex()],
                    start + offsets[name.getEndMark().getIndex()]
                };
                node.children.add(node(
                        member.getValueNode(),
                        pointer.field(name.getValue()),
                        node,
                        name.getValue(),
                        Node.typeBelow(type, name.getValue()),
                        place));
            }
        } else if (value instanceof SequenceNode sequence) {
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                node.children.add(node(
                        item, pointer.index(node.children.size()), node, null, Node.typeBelow(type, null), new int[2]));
            }
        }
        return node;
    }

    private static Form form(org.yaml.snakeyaml.nodes.Node value) {
        if (value instanceof ScalarNode scalar) {
            ScalarStyle style = scalar.getScalarStyle();
            return style == ScalarStyle.PLAIN
                    ? Form.PLAIN
                    : style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED ? Form.BLOCK : Form.QUOTED;
        }
        return value instanceof MappingNode ? Form.OBJECT : Form.LIST;
    }

    private void extend(Node node, int extentEnd) {
        node.extentEnd = extentEnd;
        for (int i = 0; i < node.children.size(); i++) {
            Node next = i + 1 < node.children.size() ? node.children.get(i + 1) : null;
            extend(
                    node.children.get(i),
                    next == null ? extentEnd : lineStart(next.isMember() ? next.keyStart : next.start));
        }
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int lineEnd = text.indexOf('\n', offset);
        return lineEnd < 0 ? text.length() : lineEnd;
    }

    /** Returns as many spaces as there are characters before a place in its line. */
    String indent(int offset) {
        return " ".repeat(offset - lineStart(offset));
    }

    boolean isOnOneLine(Node node) {
        return text.indexOf('\n', node.start) >= node.end || text.indexOf('\n', node.start) < 0;
    }

    /** Returns the values that fit, other than the whole report. */
    List<Node> nodes(Predicate<Node> fits) {
        return nodes.stream()
                .filter(node -> node.parent != null && fits.test(node))
                .toList();
    }

    /** Returns the values with a scalar of one of these types. */
    List<Node> scalars(String... types) {
        return nodes(node -> node.isScalar() && List.of(types).contains(node.scalarType()));
    }

    /** Returns a text as the format has it between double quotation marks. */
    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Returns a text as a person writes it in the format; only a plain word has no quotation marks in YAML. */
    String scalar(String value) {
        return !isJson() && value.matches("[A-Za-z][A-Za-z0-9]*([-_. /][A-Za-z0-9]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? value
                : quoted(value);
    }

    /** Returns a member of an object, as the format writes it. */
    String member(String key, String value) {
        return (isJson() ? quoted(key) : key) + ": " + value;
    }

    Edit edit() {
        return new Edit(this);
    }
}
