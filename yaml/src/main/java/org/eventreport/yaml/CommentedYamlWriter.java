package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.eventreport.format.TokenWriter;

/** Writes the canonical form of YAML with comments, each on a line before the value that its JSON Pointer names. */
final class CommentedYamlWriter implements TokenWriter {

    /** An object or list that has not ended. */
    private static final class Container {
        final String pointer;
        final boolean list;
        int items;

        Container(String pointer, boolean list) {
            this.pointer = pointer;
            this.list = list;
        }
    }

    private final YamlTokenWriter yaml;
    private final Map<String, String> comments;
    private final Deque<Container> containers = new ArrayDeque<>();
    private String pointer = "";

    CommentedYamlWriter(YamlTokenWriter yaml, Map<String, String> comments) {
        this.yaml = yaml;
        this.comments = comments;
    }

    @Override
    public void beginDocument() {
        yaml.beginDocument();
        pointer = "";
        comment();
    }

    @Override
    public void endDocument() {
        yaml.endDocument();
    }

    @Override
    public void beginObject() {
        value();
        containers.push(new Container(pointer, false));
        yaml.beginObject();
    }

    @Override
    public void endObject() {
        containers.pop();
        yaml.endObject();
    }

    @Override
    public void beginList() {
        value();
        containers.push(new Container(pointer, true));
        yaml.beginList();
    }

    @Override
    public void endList() {
        containers.pop();
        yaml.endList();
    }

    @Override
    public void name(String name) {
        pointer = containers.element().pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        comment();
        yaml.name(name);
    }

    @Override
    public void text(String text) {
        value();
        yaml.text(text);
    }

    @Override
    public void date(String date) {
        value();
        yaml.date(date);
    }

    @Override
    public void number(String literal) {
        value();
        yaml.number(literal);
    }

    @Override
    public void bool(boolean value) {
        value();
        yaml.bool(value);
    }

    @Override
    public void none() {
        value();
        yaml.none();
    }

    @Override
    public void close() {
        yaml.close();
    }

    /** Moves to the value that comes, which in a list is its next item. */
    private void value() {
        Container container = containers.peek();
        if (container != null && container.list) {
            pointer = container.pointer + "/" + container.items++;
            comment();
        }
    }

    private void comment() {
        String comment = comments.get(pointer);
        if (comment != null) {
            StringBuilder line = new StringBuilder();
            Line.of(comment).codePoints().filter(PlainScalars::isInLiteral).forEach(line::appendCodePoint);
            yaml.comment(line.toString());
        }
    }
}
