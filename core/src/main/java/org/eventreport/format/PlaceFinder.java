package org.eventreport.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of values and keys by their pointers, by reading the tokens of the document again. A missing value
 * has the place of the object or list that lacks it.
 */
final class PlaceFinder {

    private final Node root = new Node(JsonPointer.root());

    /** Asks for the place of a value, or of its key. */
    void want(JsonPointer pointer, boolean key, Answer answer) {
        Node node = root;
        for (String token : pointer.tokens()) {
            JsonPointer below = node.pointer.field(token);
            node = node.children.computeIfAbsent(token, name -> new Node(below));
        }
        (key ? node.keys : node.values).add(answer);
    }

    /** Answers all requests from the tokens of the document. */
    void find(TokenReader in) {
        try {
            visit(root, in, in.next());
        } catch (UnreadableException e) {
            // A value after the place where reading stops has the place of the object or list that contains it.
        }
    }

    private static void visit(Node node, TokenReader in, Token first) {
        boolean containsOthers = first == Token.BEGIN_OBJECT || first == Token.BEGIN_LIST;
        node.answer(in.offset(), containsOthers ? null : node.pointer);
        if (first == Token.BEGIN_OBJECT) {
            visitObject(node, in);
        } else if (first == Token.BEGIN_LIST) {
            visitList(node, in);
        } else {
            in.skipValue(first);
        }
    }

    private static void visitObject(Node node, TokenReader in) {
        for (Token next = in.next(); next != Token.END_OBJECT; next = in.next()) {
            Node member = next == Token.NAME ? node.children.remove(in.text()) : null;
            if (member != null) {
                int offset = in.offset();
                visit(member, in, in.next());
                member.keys.forEach(answer -> answer.at(offset, member.pointer));
            } else {
                if (next == Token.UNSUPPORTED) {
                    in.skipValue(next);
                }
                in.skipValue(in.next());
            }
        }
    }

    private static void visitList(Node node, TokenReader in) {
        int index = 0;
        for (Token next = in.next(); next != Token.END_LIST; next = in.next()) {
            Node item = node.children.remove(Integer.toString(index++));
            if (item != null) {
                visit(item, in, next);
            } else {
                in.skipValue(next);
            }
        }
    }

    /** Receives a place; the last one counts. */
    interface Answer {
        /**
         * Receives a place.
         *
         * @param offset the index into the text
         * @param scalar the pointer to the value at the place, if that is a scalar instead of the object or list that
         *     the wanted value is in
         */
        void at(int offset, @Nullable JsonPointer scalar);
    }

    private static final class Node {
        final JsonPointer pointer;
        final Map<String, Node> children = new HashMap<>();
        final List<Answer> keys = new ArrayList<>();
        final List<Answer> values = new ArrayList<>();

        Node(JsonPointer pointer) {
            this.pointer = pointer;
        }

        void answer(int offset, @Nullable JsonPointer scalar) {
            keys.forEach(answer -> answer.at(offset, scalar));
            values.forEach(answer -> answer.at(offset, scalar));
            children.values().forEach(child -> child.answer(offset, scalar));
        }
    }
}
