package org.eventreport.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.schema.PointerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the values and keys that some pointers name stand in a document, by going over its tokens once more. What
 * is not there is placed at the start of the object or list that should have it.
 */
final class PlaceFinder {

    private final Node root = new Node();

    /** Asks for the place of a value, or of its key. */
    void want(String pointer, boolean key, Answer answer) {
        Node node = root;
        for (String step : PointerBuilder.steps(pointer)) {
            node = node.children.computeIfAbsent(step, name -> new Node());
        }
        (key ? node.keys : node.values).add(answer);
    }

    /** Gives all answers that it can, from a reader at the start of the document. */
    void find(TokenReader in) {
        try {
            visit(root, in, in.next());
        } catch (UnreadableException e) {
            // What stands behind the place where reading stopped keeps the place of what it stands in.
        }
    }

    private static void visit(Node node, TokenReader in, Token token) {
        node.placed(in.offset());
        if (token == Token.BEGIN_OBJECT) {
            for (Token next = in.next(); next != Token.END_OBJECT; next = in.next()) {
                Node member = next == Token.NAME ? node.children.remove(in.text()) : null;
                if (member != null) {
                    int offset = in.offset();
                    member.keys.forEach(answer -> answer.at(offset));
                }
                visitOrSkip(member, in, in.next());
            }
        } else if (token == Token.BEGIN_LIST) {
            int index = 0;
            for (Token next = in.next(); next != Token.END_LIST; next = in.next()) {
                visitOrSkip(node.children.remove(Integer.toString(index++)), in, next);
            }
        }
    }

    private static void visitOrSkip(@Nullable Node node, TokenReader in, Token token) {
        if (node != null) {
            visit(node, in, token);
            return;
        }
        int open = 0;
        for (Token next = token; ; next = in.next()) {
            switch (next) {
                case BEGIN_OBJECT, BEGIN_LIST -> open++;
                case END_OBJECT, END_LIST -> open--;
                default -> {}
            }
            if (open == 0) {
                return;
            }
        }
    }

    /** Takes an index into the text; the last one given is the right one. */
    interface Answer {
        void at(int offset);
    }

    private static final class Node {
        final Map<String, Node> children = new HashMap<>();
        final List<Answer> keys = new ArrayList<>();
        final List<Answer> values = new ArrayList<>();

        void placed(int offset) {
            keys.forEach(answer -> answer.at(offset));
            values.forEach(answer -> answer.at(offset));
            children.values().forEach(child -> child.placed(offset));
        }
    }
}
