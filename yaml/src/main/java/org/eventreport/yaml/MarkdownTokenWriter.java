package org.eventreport.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eventreport.format.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as Markdown: the body below the front matter, and the keys that are kept in {@code x-front-matter}
 * beside those of the report, where they are read as such again.
 */
final class MarkdownTokenWriter implements TokenWriter {

    /** A key of {@code x-front-matter}, and the tokens of its value. */
    private static final class Other {
        final String key;
        final List<Consumer<TokenWriter>> value = new ArrayList<>();
        boolean isFalse;

        Other(String key) {
            this.key = key;
        }

        /** Whether the key, beside those of a report, is taken for none of them. */
        boolean standsBesideTheReport() {
            return !MarkdownKeys.isOfTheReport(key) && !(key.equals(MarkdownKeys.PUBLISHED) && isFalse);
        }

        void write(TokenWriter out) {
            out.name(key);
            value.forEach(token -> token.accept(out));
        }
    }

    private final StringBuilder out;
    private final TokenWriter yaml;
    private String body = "";
    private String key = "";
    private int depth;

    /** The keys of {@code x-front-matter}, once it has begun; null before. */
    private @Nullable List<Other> others;

    private boolean inOthers;

    MarkdownTokenWriter(StringBuilder out) {
        this.out = out;
        this.yaml = new YamlTokenWriter(out);
    }

    @Override
    public void beginDocument() {
        out.append("---\n");
        yaml.beginDocument();
    }

    @Override
    public void endDocument() {
        yaml.endDocument();
        if (out.toString().endsWith("\n...\n")) {
            out.setLength(out.length() - "...\n".length());
        }
        out.append("---\n");
        if (!body.isEmpty()) {
            out.append('\n').append(body);
        }
    }

    @Override
    public void beginObject() {
        depth++;
        if (depth == 2 && key.equals(MarkdownKeys.OTHERS)) {
            others = new ArrayList<>();
            inOthers = true;
        } else {
            write(TokenWriter::beginObject);
        }
    }

    @Override
    public void endObject() {
        depth--;
        if (depth == 1 && inOthers) {
            inOthers = false;
            key = "";
            return;
        }
        if (depth == 0 && others != null) {
            writeOthers(others);
        }
        write(TokenWriter::endObject);
    }

    @Override
    public void beginList() {
        write(TokenWriter::beginList);
    }

    @Override
    public void endList() {
        write(TokenWriter::endList);
    }

    @Override
    public void name(String name) {
        if (depth == 1) {
            key = name;
        } else if (depth == 2 && inOthers && others != null) {
            others.add(new Other(name));
        } else {
            write(to -> to.name(name));
        }
    }

    @Override
    public void text(String text) {
        if (depth == 1 && key.equals(MarkdownKeys.BODY) && !text.isEmpty()) {
            body = text;
            key = "";
        } else {
            write(to -> to.text(text));
        }
    }

    @Override
    public void date(String date) {
        write(to -> to.date(date));
    }

    @Override
    public void number(String literal) {
        write(to -> to.number(literal));
    }

    @Override
    public void bool(boolean value) {
        if (depth == 2 && inOthers && others != null) {
            others.get(others.size() - 1).isFalse = !value;
        }
        write(to -> to.bool(value));
    }

    @Override
    public void none() {
        write(TokenWriter::none);
    }

    @Override
    public void close() {
        yaml.close();
    }

    /** Writes a token now, behind the key that waits for it, or keeps it with the other keys until the end. */
    private void write(Consumer<TokenWriter> token) {
        if (inOthers && others != null) {
            others.get(others.size() - 1).value.add(token);
            return;
        }
        if (!key.isEmpty()) {
            yaml.name(key);
            key = "";
        }
        token.accept(yaml);
    }

    private void writeOthers(List<Other> all) {
        List<Other> kept = new ArrayList<>();
        for (Other other : all) {
            if (other.standsBesideTheReport()) {
                other.write(yaml);
            } else {
                kept.add(other);
            }
        }
        if (!kept.isEmpty() || all.isEmpty()) {
            yaml.name(MarkdownKeys.OTHERS);
            yaml.beginObject();
            kept.forEach(other -> other.write(yaml));
            yaml.endObject();
        }
    }
}
