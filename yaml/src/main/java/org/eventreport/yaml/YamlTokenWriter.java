package org.eventreport.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eventreport.format.spi.TokenWriter;

/**
 * Writes the canonical form of YAML: block style, two spaces, no anchors, no folding.
 *
 * <p>SnakeYAML Engine's emitter cannot do that: it quotes a text with a space at the end of a line, all on one line, where a
 * literal block would preserve it.
 */
final class YamlTokenWriter implements TokenWriter {

    private static final int STEP = 2;

    /** Longer keys need a question mark; YAML allows 1024 characters on one line (YAML 1.2.2, section 7.4). */
    private static final int MAX_SIMPLE_KEY = 1000;

    /** An object or list that has not ended. */
    private static final class Container {
        final boolean list;
        final int indent;
        /** Whether its first line follows a dash. */
        final boolean inline;

        boolean empty = true;

        Container(boolean list, int indent, boolean inline) {
            this.list = list;
            this.indent = indent;
            this.inline = inline;
        }
    }

    private final StringBuilder out;
    private final Deque<Container> containers = new ArrayDeque<>();
    private String comment = "";
    private boolean afterKey;
    private boolean firstDocument = true;
    private boolean endsOpen;

    YamlTokenWriter(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(PlainScalars.isInLiteral(c) && c != '\n' ? c : ' '));
        comment = line.toString();
    }

    @Override
    public void beginDocument() {
        if (!firstDocument) {
            out.append("---\n");
        }
        firstDocument = false;
    }

    @Override
    public void endDocument() {
        out.append('\n');
        if (endsOpen) {
            out.append("...\n");
        }
    }

    @Override
    public void beginObject() {
        begin(false);
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void beginList() {
        begin(true);
    }

    @Override
    public void endList() {
        end("[]");
    }

    @Override
    public void name(String name) {
        Container object = containers.element();
        lineIn(object);
        int start = out.length();
        oneLine(name);
        if (out.length() - start > MAX_SIMPLE_KEY) {
            out.insert(start, "? ").append('\n');
            indent(object.indent);
        }
        out.append(':');
        afterKey = true;
    }

    @Override
    public void text(String text) {
        int indent = beforeValue() + STEP;
        if (text.indexOf('\n') >= 0 && canBeLiteral(text)) {
            literal(text, indent);
        } else {
            oneLine(text);
        }
    }

    @Override
    public void date(String date) {
        plain(date);
    }

    @Override
    public void number(String literal) {
        plain(literal);
    }

    @Override
    public void bool(boolean value) {
        plain(Boolean.toString(value));
    }

    @Override
    public void none() {
        plain("null");
    }

    @Override
    public void end() {}

    private void plain(String text) {
        beforeValue();
        out.append(text);
    }

    private void begin(boolean list) {
        afterKey = false;
        Container parent = containers.peek();
        if (parent == null) {
            containers.push(new Container(list, 0, true));
            return;
        }
        if (parent.list) {
            lineIn(parent);
            out.append('-');
        }
        containers.push(new Container(list, parent.indent + STEP, parent.list));
    }

    private void end(String empty) {
        Container container = containers.pop();
        if (container.empty) {
            out.append(containers.isEmpty() ? "" : " ").append(empty);
            endsOpen = false;
        }
        afterKey = false;
    }

    /** Writes what precedes a scalar, and returns the indentation of the object or list that it is in. */
    private int beforeValue() {
        Container container = containers.element();
        if (!afterKey) {
            lineIn(container);
            out.append('-');
        }
        out.append(' ');
        afterKey = false;
        endsOpen = false;
        return container.indent;
    }

    /** Writes what precedes a key or a dash of an object or list. */
    private void lineIn(Container container) {
        if (!container.empty || !container.inline) {
            out.append('\n');
            indent(container.indent);
            writeComment(container.indent);
        } else if (containers.size() == 1) {
            writeComment(container.indent);
        } else {
            out.append(' ');
        }
        container.empty = false;
        afterKey = false;
    }

    private void writeComment(int indent) {
        if (!comment.isEmpty()) {
            out.append("# ").append(comment).append('\n');
            indent(indent);
            comment = "";
        }
    }

    private void indent(int spaces) {
        for (int i = 0; i < spaces; i++) {
            out.append(' ');
        }
    }

    /**
     * Returns whether a literal block preserves a text, for every reader: npm {@code yaml} drops white space in the last
     * lines of some blocks.
     */
    private static boolean canBeLiteral(String text) {
        return PlainScalars.isLiteral(text) && !endsWithBlankLine(text);
    }

    /** Returns whether the last line of a text, empty lines aside, has only white space. */
    private static boolean endsWithBlankLine(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return end == 0 || text.charAt(end - 1) == '\n';
    }

    private void literal(String text, int indent) {
        out.append('|');
        if (" \t\n".indexOf(text.charAt(0)) >= 0) {
            out.append(STEP);
        }
        boolean endsWithLine = text.endsWith("\n");
        boolean endsWithLines = text.endsWith("\n\n");
        if (endsWithLines) {
            out.append('+');
        } else if (!endsWithLine) {
            out.append('-');
        }
        endsOpen = endsWithLines;
        int end = endsWithLine ? text.length() - 1 : text.length();
        for (int start = 0; start <= end; ) {
            int next = text.indexOf('\n', start);
            int lineEnd = next < 0 || next > end ? end : next;
            out.append('\n');
            if (lineEnd > start) {
                indent(indent);
                // Appending a part of a text would copy it character by character.
                out.append(text.substring(start, lineEnd));
            }
            start = lineEnd + 1;
        }
    }

    /** Writes a text on one line: plain, if every reader takes that for the text, and in double quotation marks otherwise. */
    private void oneLine(String text) {
        if (PlainScalars.canBePlain(text)) {
            out.append(text);
        } else {
            quoted(text);
        }
    }

    /** Writes a text in double quotation marks, with escapes that YAML and JSON share. */
    private void quoted(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\' || c == '\n' || c == '\t' || !PlainScalars.isInLiteral(c)) {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
            i += Character.charCount(c) - 1;
        }
        out.append(text, written, text.length()).append('"');
    }

    private void escape(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04X", c));
        }
    }
}
