package org.eventreport.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eventreport.format.spi.Output;
import org.eventreport.format.spi.TokenBuffer;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.yaml.YamlProvider;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as Markdown: its body after the front matter, and the keys of {@code x-front-matter} next to those of
 * the report, if they can be read back. A {@code date} that was kept there replaces that of the report, if it gives the same
 * day.
 */
final class MarkdownTokenWriter implements TokenWriter {

    /** A key of {@code x-front-matter}, and its value. */
    private static final class Other {
        final String key;
        final TokenBuffer value = new TokenBuffer();
        boolean isFalse;

        Other(String key) {
            this.key = key;
        }

        /** Returns whether the key, next to those of a report, is not read as one of them. */
        boolean isUnambiguous() {
            return !FrontMatterKeys.belongsToReport(key) && !(key.equals(FrontMatterKeys.PUBLISHED) && isFalse);
        }

        void writeTo(TokenWriter out) {
            out.name(key);
            value.writeTo(out);
        }
    }

    private static final String END_MARK = "...\n";

    private final StringBuilder out;
    private final TokenWriter yaml;
    private String body = "";

    /** The date of the report, and where its text ends in what is written; empty if it has none. */
    private String date = "";

    private int endOfDate;
    private boolean hasPublishedAt;

    /** A key of the report that waits for its value. */
    private String key = "";

    private int depth;

    /** The keys of {@code x-front-matter}, once it has started. */
    private @Nullable List<Other> others;

    private boolean inOthers;

    MarkdownTokenWriter(Output out) {
        this.out = out.text();
        this.yaml = new YamlProvider().writer(out, 1);
    }

    @Override
    public void beginDocument() {
        out.append("---\n");
        yaml.beginDocument();
    }

    @Override
    public void endDocument() {
        yaml.endDocument();
        int mark = out.length() - END_MARK.length();
        if (out.indexOf("\n" + END_MARK, mark - 1) >= 0) {
            out.setLength(mark);
        }
        out.append("---\n");
        if (!body.isEmpty()) {
            out.append('\n').append(body);
        }
    }

    @Override
    public void beginObject() {
        depth++;
        if (depth == 2 && key.equals(FrontMatterKeys.OTHERS)) {
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
            hasPublishedAt |= name.equals(FrontMatterKeys.PUBLISHED_AT);
        } else if (depth == 2 && inOthers && others != null) {
            others.add(new Other(name));
        } else {
            write(to -> to.name(name));
        }
    }

    @Override
    public void text(String text) {
        if (depth == 1 && key.equals(FrontMatterKeys.BODY) && !text.isEmpty()) {
            body = text;
            key = "";
        } else {
            write(to -> to.text(text));
        }
    }

    @Override
    public void date(String text) {
        boolean ofReport = depth == 1 && key.equals(FrontMatterKeys.DATE);
        write(to -> to.date(text));
        if (ofReport) {
            date = text;
            endOfDate = out.length();
        }
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
    public void comment(String text) {
        if (!inOthers) {
            yaml.comment(text);
        }
    }

    @Override
    public void end() {
        yaml.end();
    }

    /** Writes a token after the key that waits for it, or keeps it until the end with the other keys. */
    private void write(Consumer<TokenWriter> token) {
        if (inOthers && others != null) {
            token.accept(others.get(others.size() - 1).value);
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
            if (other.isUnambiguous()) {
                other.writeTo(yaml);
            } else {
                wholeDate(other)
                        .ifPresentOrElse(
                                text -> out.replace(endOfDate - date.length(), endOfDate, text), () -> kept.add(other));
            }
        }
        if (!kept.isEmpty() || all.isEmpty()) {
            yaml.name(FrontMatterKeys.OTHERS);
            yaml.beginObject();
            kept.forEach(other -> other.writeTo(yaml));
            yaml.endObject();
        }
    }

    /** Returns the text of the date as the blog has it, if both the date of the report and this key can be read from it. */
    private Optional<String> wholeDate(Other other) {
        return Optional.ofNullable(other.key.equals(FrontMatterKeys.DATE) ? other.value.singleText() : null)
                .filter(text -> FrontMatterDate.of(text)
                        .filter(whole -> whole.day().equals(date) && whole.isKept(hasPublishedAt))
                        .isPresent());
    }
}
