package org.eventreport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post, in Markdown.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 */
final class PostBody {

    private static final Parser PARSER = Parser.builder().build();

    private final Node document;

    PostBody(String markdown) {
        this.document = PARSER.parse(markdown);
    }

    /** Returns the text of the first heading. */
    Optional<String> firstHeading() {
        return nodes(document).stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(PostBody::text);
    }

    /** Returns the links in order, without images. */
    List<PostLink> links() {
        List<PostLink> links = new ArrayList<>();
        for (Node node : nodes(document)) {
            if (node instanceof Link link) {
                links.add(new PostLink(text(link), link.getDestination()));
            }
        }
        return links;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node each : nodes(node)) {
            if (each instanceof Text words) {
                text.append(words.getLiteral());
            } else if (each instanceof Code code) {
                text.append(code.getLiteral());
            } else if (each instanceof SoftLineBreak || each instanceof HardLineBreak) {
                text.append(' ');
            }
        }
        return Line.of(text.toString());
    }

    /** Returns a node and all nodes below it, in order. Without recursion, so that no nesting is too deep. */
    private static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = root; node != null; node = after(node, root)) {
            nodes.add(node);
        }
        return nodes;
    }

    private static @Nullable Node after(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }
}
