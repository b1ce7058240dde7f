package org.eventreport.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eventreport.format.spi.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads anchors, tags and aliases (YAML 1.2.2, sections 6.9 and 7.1). */
final class PropertiesScanner {

    private static final String OTHER_CHARACTERS = "-#;/?:@&=+$_.~*'()";
    private static final String IN_BRACKETS = OTHER_CHARACTERS + "!,[]";
    private static final Map<String, String> DEFAULT_PREFIXES = Map.of("!", "!", "!!", YamlTokenReader.CORE_SCHEMA);

    private static final int HEXADECIMAL = 16;

    private final YamlCursor cursor;
    private final YamlText text;

    /** The prefixes of tags that directives declare, by their handles. */
    private final Map<String, String> prefixes = new HashMap<>();

    PropertiesScanner(YamlCursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text;
    }

    /** Declares the prefix of a handle, and returns whether it had none before. */
    boolean declare(String handle, String prefix) {
        return prefixes.putIfAbsent(handle, prefix) == null;
    }

    /**
     * Reads the properties that follow on the line, and what separates them from the next character of the document.
     *
     * @return the properties, or null if there are none
     */
    @Nullable
    NodeProperties scan(boolean inFlow) {
        if (cursor.peek() != '&' && cursor.peek() != '!') {
            return null;
        }
        int line = cursor.lineStart();
        NodeProperties properties = null;
        while (line == cursor.lineStart() && (cursor.peek() == '&' || cursor.peek() == '!')) {
            int start = cursor.at;
            NodeProperties next = cursor.peek() == '&'
                    ? new NodeProperties(start, scanName(), null)
                    : new NodeProperties(start, null, scanTag());
            if (!PlainScanner.endsIndicator(cursor.peek(), inFlow)) {
                throw cursor.syntax(
                        "a space is missing here; put quotation marks around a text that starts with & or !");
            }
            properties = both(properties, next);
            cursor.skip();
        }
        return properties;
    }

    /** Returns the properties of a node that has these in turn. */
    @Nullable
    NodeProperties both(@Nullable NodeProperties first, @Nullable NodeProperties second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        if ((first.anchor() != null && second.anchor() != null) || (first.tag() != null && second.tag() != null)) {
            throw text.syntax("a value has one anchor and one tag at most; remove this", second.start());
        }
        return new NodeProperties(
                first.start(),
                first.anchor() == null ? second.anchor() : first.anchor(),
                first.tag() == null ? second.tag() : first.tag());
    }

    /** Reads the name of an anchor, after the indicator. */
    String scanName() {
        cursor.at++;
        int start = cursor.at;
        while (!PlainScanner.endsIndicator(cursor.peek(), true)) {
            cursor.at++;
        }
        if (cursor.at == start) {
            throw cursor.syntax("the name of an anchor or alias is missing here; "
                    + "put quotation marks around a text that starts with & or *");
        }
        return text.string(start, cursor.at);
    }

    private String scanTag() {
        int start = cursor.at;
        if (text.at(start + 1) == '<') {
            cursor.at += 2;
            String tag = scanUri(IN_BRACKETS);
            if (cursor.peek() != '>' || tag.isEmpty()) {
                throw malformed();
            }
            cursor.at++;
            return tag;
        }
        int i = start + 1;
        while (isWordCharacter(text.at(i))) {
            i++;
        }
        boolean named = text.at(i) == '!';
        cursor.at = named ? i + 1 : start + 1;
        String handle = text.string(start, cursor.at);
        String suffix = scanUri(OTHER_CHARACTERS);
        if (suffix.isEmpty() && !named) {
            return handle;
        }
        String prefix = prefixes.getOrDefault(handle, DEFAULT_PREFIXES.get(handle));
        if (prefix == null) {
            throw text.syntax("the handle of the tag is not declared; remove the tag", start);
        }
        if (suffix.isEmpty()) {
            throw malformed();
        }
        return prefix + suffix;
    }

    /** Reads the characters of a URI that letters, digits and some others are. */
    private String scanUri(String others) {
        ByteArrayOutputStream uri = new ByteArrayOutputStream();
        for (int c = cursor.peek(); isWordCharacter(c) || c == '%' || others.indexOf(c) >= 0; c = cursor.peek()) {
            uri.write(c == '%' ? scanUriEscape() : c);
            cursor.at++;
        }
        return uri.toString(StandardCharsets.UTF_8);
    }

    /** Returns the byte of an escape, and moves to its last digit. */
    private int scanUriEscape() {
        int first = Character.digit(text.at(cursor.at + 1), HEXADECIMAL);
        int second = Character.digit(text.at(cursor.at + 2), HEXADECIMAL);
        if (first < 0 || second < 0) {
            throw malformed();
        }
        cursor.at += 2;
        return first * HEXADECIMAL + second;
    }

    private UnreadableException malformed() {
        return cursor.syntax("the tag is malformed; put quotation marks around a text that starts with !");
    }

    static boolean isWordCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
