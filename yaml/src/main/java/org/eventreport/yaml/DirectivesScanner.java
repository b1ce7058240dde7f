package org.eventreport.yaml;

/** Reads what precedes the content of a document: its directives, and the marker of its start (YAML 1.2.2, section 6.8). */
final class DirectivesScanner {

    private final YamlCursor cursor;
    private final YamlText text;

    private final PropertiesScanner properties;
    private boolean versioned;

    DirectivesScanner(YamlCursor cursor, PropertiesScanner properties) {
        this.cursor = cursor;
        this.properties = properties;
        this.text = cursor.text;
    }

    /** Moves to the content of the document, and returns whether the marker precedes it. */
    boolean scan() {
        cursor.skip();
        boolean any = false;
        while (cursor.peek() == '%' && cursor.at == cursor.lineStart()) {
            any = true;
            scanDirective();
            cursor.skip();
        }
        boolean marked = cursor.peek() == '-' && cursor.isAtEnd();
        if (marked) {
            cursor.at += YamlText.MARKER_LENGTH;
            cursor.skip();
        } else if (any) {
            throw cursor.syntax("a line of --- must follow the directives of a document");
        }
        return marked;
    }

    private void scanDirective() {
        int start = cursor.at;
        cursor.at++;
        switch (scanWord()) {
            case "YAML" -> {
                if (versioned) {
                    throw text.syntax("the version of YAML is declared twice; remove this line", start);
                }
                versioned = true;
                scanVersion();
                cursor.skipToLineEnd();
            }
            case "TAG" -> {
                scanPrefix();
                cursor.skipToLineEnd();
            }
            case "" ->
                throw cursor.syntax("the directive has no name; put quotation marks around a text that starts with %");
            default -> cursor.at = text.lineEnd(cursor.at);
        }
    }

    private void scanVersion() {
        int start = cursor.at;
        String version = scanWord();
        if (!version.matches("[0-9]+\\.[0-9]+")) {
            throw text.syntax("the version of YAML is malformed; write %YAML 1.2", start);
        }
        if (!version.startsWith("1.")) {
            throw text.syntax("the document has another YAML version than 1", start);
        }
    }

    private void scanPrefix() {
        int start = cursor.at;
        String handle = scanWord();
        String prefix = scanWord();
        if (!isHandle(handle) || prefix.isEmpty()) {
            throw text.syntax("the directive is malformed; write %TAG, a handle such as !a! and a prefix", start);
        }
        if (!properties.declare(handle, prefix)) {
            throw text.syntax("the handle of the tag is declared twice; remove this line", start);
        }
    }

    private static boolean isHandle(String word) {
        return word.equals("!")
                || (word.length() > 1
                        && word.startsWith("!")
                        && word.endsWith("!")
                        && word.substring(1, word.length() - 1).chars().allMatch(PropertiesScanner::isWordCharacter));
    }

    /** Reads the characters up to the next white space, and that. */
    private String scanWord() {
        int start = cursor.at;
        while (!YamlText.isWhiteOrEnd(cursor.peek())) {
            cursor.at++;
        }
        String word = text.string(start, cursor.at);
        cursor.at = text.afterBlanks(cursor.at);
        return word;
    }
}
