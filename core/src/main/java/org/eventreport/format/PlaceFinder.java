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

    private final Node root = new Node("");

    /** Asks for the place of a value, or of its key. */
    void want(String pointer, boolean key, Answer answer) {
        Node node = root;
        for (String step : PointerBuilder.steps(pointer)) {
            String path = node.pointer + "/" + PointerBuilder.escape(step);
            node = node.children.computeIfAbsent(step, name -> new Node(path));
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
        boolean holdsOthers = token == Token.BEGIN_OBJECT || token == Token.BEGIN_LIST;
        node.placed(in.offset(), holdsOthers ? null : node.pointer);
        if (token == Token.BEGIN_OBJECT) {
            for (Token next = in.next(); next != Token.END_OBJECT; next = in.next()) {
                Node member = next == Token.NAME ? node.children.remove(in.text()) : null;
                if (member != null) {
                    int offset = in.offset();
                    visit(member, in, in.next());
                    member.keys.forEach(answer -> answer.at(offset, member.pointer));
                } else {
                    skip(in, in.next());
                }
            }
        } else if (token == Token.BEGIN_LIST) {
            int index = 0;
            for (Token next = in.next(); next != Token.END_LIST; next = in.next()) {
                Node item = node.children.remove(Integer.toString(index++));
                if (item != null) {
                    visit(item, in, next);
                } else {
                    skip(in, next);
                }
            }
        }
    }

    private static void skip(TokenReader in, Token token) {
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

    /** Takes a place; the last one given is the right one. */
    interface Answer {
        /**
         * The place is at this index into the text.
         *
         * @param pointer to what stands there, where it is a scalar that stands for the object that was asked into
         */
        void at(int offset, @Nullable String pointer);
    }

    private static final class Node {
        final String pointer;
        final Map<String, Node> children = new HashMap<>();
        final List<Answer> keys = new ArrayList<>();
        final List<Answer> values = new ArrayList<>();

        Node(String pointer) {
            this.pointer = pointer;
        }

        void placed(int offset, @Nullable String scalar) {
            keys.forEach(answer -> answer.at(offset, scalar));
            values.forEach(answer -> answer.at(offset, scalar));
            children.values().forEach(child -> child.placed(offset, scalar));
        }
    }
}
