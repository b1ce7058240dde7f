package org.eventreport.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.problem.JsonPointer;

/** Writes tokens with comments, each before the value that its pointer leads to. */
final class CommentingTokenWriter implements TokenWriter {

    /** An object or list that has not ended. */
    private static final class Container {
        final JsonPointer pointer;
        final boolean list;
        int items;

        Container(JsonPointer pointer, boolean list) {
            this.pointer = pointer;
            this.list = list;
        }
    }

    private final TokenWriter out;
    private final Map<JsonPointer, String> comments;
    private final Deque<Container> containers = new ArrayDeque<>();
    private JsonPointer pointer = JsonPointer.root();

    CommentingTokenWriter(TokenWriter out, Map<JsonPointer, String> comments) {
        this.out = out;
        this.comments = comments;
    }

    @Override
    public void beginDocument() {
        out.beginDocument();
        pointer = JsonPointer.root();
        comment();
    }

    @Override
    public void endDocument() {
        out.endDocument();
    }

    @Override
    public void beginObject() {
        value();
        containers.push(new Container(pointer, false));
        out.beginObject();
    }

    @Override
    public void endObject() {
        containers.pop();
        out.endObject();
    }

    @Override
    public void beginList() {
        value();
        containers.push(new Container(pointer, true));
        out.beginList();
    }

    @Override
    public void endList() {
        containers.pop();
        out.endList();
    }

    @Override
    public void name(String name) {
        pointer = containers.element().pointer.field(name);
        comment();
        out.name(name);
    }

    @Override
    public void text(String text) {
        value();
        out.text(text);
    }

    @Override
    public void date(String date) {
        value();
        out.date(date);
    }

    @Override
    public void number(String literal) {
        value();
        out.number(literal);
    }

    @Override
    public void bool(boolean value) {
        value();
        out.bool(value);
    }

    @Override
    public void none() {
        value();
        out.none();
    }

    @Override
    public void comment(String text) {
        out.comment(text);
    }

    @Override
    public void end() {
        out.end();
    }

    /** Moves to the next value, which in a list is the next item. */
    private void value() {
        Container container = containers.peek();
        if (container != null && container.list) {
            pointer = container.pointer.index(container.items++);
            comment();
        }
    }

    private void comment() {
        String comment = comments.get(pointer);
        if (comment != null) {
            out.comment(Line.of(comment));
        }
    }
}
