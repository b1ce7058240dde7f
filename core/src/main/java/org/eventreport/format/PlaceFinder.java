package org.eventreport.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.eventreport.format.spi.Token;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of values and keys by their pointers, in the tokens of the document. A missing value has the
 * place of the object or list that lacks it.
 */
final class PlaceFinder {

    private static final int NONE = -1;

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final Node root = new Node(JsonPointer.root());

    /** How many nodes with requests have not been reached. */
    private int unreached;

    /** Asks for the place of a value, or of its key. */
    void want(JsonPointer pointer, boolean key, Answer answer) {
        Node node = root;
        for (String token : pointer.tokens()) {
            JsonPointer below = node.pointer.field(token);
            node = node.children.computeIfAbsent(token, name -> new Node(below));
        }
        unreached += node.isWanted() ? 0 : 1;
        (key ? node.keys : node.values).add(answer);
    }

    /**
     * Answers all requests from the tokens of the document. A value after the place where reading stopped has the place of
     * the object or list that contains it.
     *
     * @param offsets returns the index into the text of a position
     */
    void find(TokenTape tape, IntUnaryOperator offsets) {
        tape.rewind();
        if (tape.next()) {
            visit(root, tape, offsets);
        }
    }

    /** Visits the value that starts with the current token, up to its last token. */
    private void visit(Node node, TokenTape tape, IntUnaryOperator offsets) {
        Token first = tape.token();
        boolean containsOthers = first == Token.BEGIN_OBJECT || first == Token.BEGIN_LIST;
        unreached -= node.isWanted() ? 1 : 0;
        node.answer(offsets.applyAsInt(tape.position()), containsOthers ? null : node.pointer);
        if (first == Token.BEGIN_OBJECT) {
            visitObject(node, tape, offsets);
        } else if (first == Token.BEGIN_LIST) {
            visitList(node, tape, offsets);
        } else {
            tape.skipValue();
        }
    }

    /** Visits the members of an object, up to the last node that is wanted. */
    private void visitObject(Node node, TokenTape tape, IntUnaryOperator offsets) {
        while (unreached > 0 && tape.next() && tape.token() != Token.END_OBJECT) {
            Node member = tape.token() == Token.NAME ? node.children.remove(tape.key()) : null;
            if (member != null) {
                member.keyOffset = offsets.applyAsInt(tape.position());
            } else if (tape.token() == Token.UNSUPPORTED) {
                tape.skipValue();
            }
            if (!tape.next()) {
                return;
            }
            if (member != null) {
                visit(member, tape, offsets);
            } else {
                tape.skipValue();
            }
        }
    }

    /** Visits the items of a list, up to the last node that is wanted. */
    private void visitList(Node node, TokenTape tape, IntUnaryOperator offsets) {
        NavigableMap<Integer, Node> items = node.items();
        for (int index = 0; unreached > 0 && tape.next() && tape.token() != Token.END_LIST; index++) {
            if (!items.isEmpty() && items.firstKey() == index) {
                visit(items.pollFirstEntry().getValue(), tape, offsets);
            } else {
                tape.skipValue();
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

        /** Where the key of the value is, once it is known. */
        int keyOffset = NONE;

        Node(JsonPointer pointer) {
            this.pointer = pointer;
        }

        boolean isWanted() {
            return !keys.isEmpty() || !values.isEmpty();
        }

        /** Returns the items of a list by their indices. */
        NavigableMap<Integer, Node> items() {
            NavigableMap<Integer, Node> items = new TreeMap<>();
            children.forEach((token, item) -> {
                if (INDEX.matcher(token).matches()) {
                    items.put(Integer.valueOf(token), item);
                }
            });
            return items;
        }

        void answer(int offset, @Nullable JsonPointer scalar) {
            if (keyOffset == NONE) {
                keys.forEach(answer -> answer.at(offset, scalar));
            } else {
                keys.forEach(answer -> answer.at(keyOffset, pointer));
            }
            values.forEach(answer -> answer.at(offset, scalar));
            children.values().forEach(child -> child.answer(offset, scalar));
        }
    }
}
