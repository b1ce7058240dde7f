package org.eventreport.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.problem.JsonPointer;

/** The misspelt keys that were read as fields: their pointers in the file, and those in the report. */
final class MisnamedKeys {

    private final Map<JsonPointer, JsonPointer> toReport = new HashMap<>();
    private final Map<JsonPointer, JsonPointer> toFile = new HashMap<>();

    void add(JsonPointer inFile, JsonPointer inReport) {
        toReport.put(inFile, inReport);
        toFile.put(inReport, inFile);
    }

    /** Returns the pointer in the report for one in the file. */
    JsonPointer inReport(JsonPointer pointer) {
        return translated(pointer, toReport);
    }

    /** Returns the pointer in the file for one in the report. */
    JsonPointer inFile(JsonPointer pointer) {
        return translated(pointer, toFile);
    }

    private static JsonPointer translated(JsonPointer pointer, Map<JsonPointer, JsonPointer> translations) {
        if (translations.isEmpty()) {
            return pointer;
        }
        Deque<String> below = new ArrayDeque<>();
        for (JsonPointer at = pointer; at != null; at = at.parent().orElse(null)) {
            JsonPointer other = translations.get(at);
            if (other != null) {
                for (String name : below) {
                    other = other.field(name);
                }
                return other;
            }
            List<String> tokens = at.tokens();
            if (!tokens.isEmpty()) {
                below.push(tokens.get(tokens.size() - 1));
            }
        }
        return pointer;
    }
}
